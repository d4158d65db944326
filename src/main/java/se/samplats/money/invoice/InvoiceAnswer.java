package se.samplats.money.invoice;

import org.jboss.resteasy.reactive.RestResponse;

/** A file as an answer that is saved, not shown. */
final class InvoiceAnswer {

    private InvoiceAnswer() {}

    static RestResponse<byte[]> of(InvoiceFile file) {
        return RestResponse.ResponseBuilder.ok(file.content())
                .header("Content-Type", file.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + '"')
                .build();
    }
}
