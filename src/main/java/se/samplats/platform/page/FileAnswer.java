package se.samplats.platform.page;

import org.jboss.resteasy.reactive.RestResponse;

/** A file as an answer that is saved, not shown. */
public final class FileAnswer {

    public static final String CSV = "text/csv";

    public static final String CSV_UTF8 = CSV + ";charset=UTF-8";

    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private FileAnswer() {}

    /** @param content as bytes, or as whatever writes them */
    public static <T> RestResponse<T> of(String name, String type, T content) {
        return RestResponse.ResponseBuilder.ok(content)
                .header("Content-Type", type)
                .header("Content-Disposition", "attachment; filename=\"" + name + '"')
                .build();
    }
}
