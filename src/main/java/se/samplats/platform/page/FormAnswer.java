package se.samplats.platform.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Refusal;

/** The answer to a form: done, or the page again with what was typed and what is wrong. */
public final class FormAnswer {

    private static final int UNPROCESSABLE = 422;

    private FormAnswer() {}

    /** For a page with one form. */
    public static Response of(
            Layout layout, Typed typed, Supplier<Response> act, Function<FilledForm, TemplateInstance> page) {
        return of(layout, typed, "", act, page);
    }

    /**
     * @param about which of the page's forms it is
     * @param act does it, and says where that leads
     * @param page shows the form again
     */
    public static Response of(
            Layout layout,
            Typed typed,
            String about,
            Supplier<Response> act,
            Function<FilledForm, TemplateInstance> page) {
        try {
            return act.get();
        } catch (Invalid wrong) {
            return again(layout, page.apply(FilledForm.wrong(about, typed, wrong.fields(), layout.language())));
        } catch (Refusal refused) {
            return again(layout, page.apply(FilledForm.refused(about, typed, refused, layout.language())));
        }
    }

    /** Nothing was done: the page again. */
    public static Response again(Layout layout, TemplateInstance page) {
        return Response.status(UNPROCESSABLE)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(layout.show(page).render())
                .build();
    }
}
