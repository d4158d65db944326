package se.samplats.county.form;

import static java.util.Comparator.comparing;
import static se.samplats.platform.party.Right.READ_REGISTER;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Page;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.party.Needs;

@Path("/api/v1/forms")
@Authenticated
@Needs(READ_REGISTER)
class FormResource {

    private final Forms forms;

    FormResource(Forms forms) {
        this.forms = forms;
    }

    record AttributeView(String code, FormAttribute.Kind kind, String nameSv, String nameEn) {}

    record RuleView(FormRule.Kind kind, @Nullable Integer number, String law) {}

    record FormView(
            String code,
            String nameSv,
            String nameEn,
            String law,
            String area,
            boolean matching,
            int freshnessDays,
            int usualDays,
            List<RuleView> rules,
            List<AttributeView> attributes) {

        static FormView of(HousingForm form) {
            return new FormView(
                    form.code(),
                    form.name(Language.SV),
                    form.name(Language.EN),
                    form.law(),
                    form.area(),
                    form.matching(),
                    form.freshnessDays(),
                    form.usualDays(),
                    form.rules().stream()
                            .map(r -> new RuleView(r.kind(), r.number(), r.law()))
                            .sorted(comparing(RuleView::kind))
                            .toList(),
                    form.attributes().stream()
                            .map(a -> new AttributeView(a.code(), a.kind(), a.code(), a.nameEn()))
                            .sorted(comparing(AttributeView::kind).thenComparing(AttributeView::code))
                            .toList());
        }
    }

    @GET
    @Operation(summary = "The housing forms with their law, rules and words")
    public Page<FormView> list() {
        return Page.whole(forms.inOrder().stream().map(FormView::of).toList());
    }
}
