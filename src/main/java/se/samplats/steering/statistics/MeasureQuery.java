package se.samplats.steering.statistics;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Forms;
import se.samplats.platform.party.Municipalities;

/** What a question about a measure may say. */
public class MeasureQuery {

    @QueryParam("from")
    @Parameter(description = "The first day; twelve months before the end by default")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The first day after; the first of this month by default")
    @Nullable
    LocalDate to;

    @QueryParam("municipality")
    @Parameter(description = "SCB code of whom it is about; the whole county by default")
    @Nullable
    public String municipality;

    @QueryParam("form")
    @Parameter(description = "Code of a housing form; all by default")
    @Nullable
    String form;

    public Scope scope(Municipalities municipalities, Forms forms, LocalDate today) {
        Span span = Span.of(from, to, today);
        return new Scope(
                blank(municipality)
                        ? null
                        : municipalities
                                .named(said(municipality), "municipality")
                                .code(),
                blank(form) ? null : forms.named(said(form), "form").code(),
                span);
    }

    private static boolean blank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    private static String said(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
