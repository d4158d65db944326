package se.samplats.county.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.agreement.AgreementView.AgreementVersionView;
import se.samplats.county.form.Forms;
import se.samplats.county.form.Names;
import se.samplats.platform.http.Typed;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Municipality;
import se.samplats.platform.party.Right;

/** The coordinator follows an agreement with a new version, by a form that begins with what the last one says. */
@ApplicationScoped
@Transactional
class VersionPageReading {

    private final AgreementReading reading;
    private final Agreeing agreeing;
    private final VersionInputs fields;
    private final Municipalities municipalities;
    private final Forms forms;
    private final Names names;

    VersionPageReading(
            AgreementReading reading,
            Agreeing agreeing,
            VersionInputs fields,
            Municipalities municipalities,
            Forms forms,
            Names names) {
        this.reading = reading;
        this.agreeing = agreeing;
        this.fields = fields;
        this.municipalities = municipalities;
        this.forms = forms;
        this.names = names;
    }

    void renew(Actor actor, UUID id, Typed typed) {
        actor.must(Right.CHANGE_AGREEMENTS);
        agreeing.renew(actor, id, fields.read(typed).facts(municipalities, forms));
    }

    /** @param typed what was typed; null for the first time */
    VersionPage page(Layout layout, Actor actor, UUID id, @Nullable FilledForm typed) {
        actor.must(Right.CHANGE_AGREEMENTS);
        AgreementView agreement = reading.one(actor, id);
        AgreementVersionView last =
                agreement.versions().get(agreement.versions().size() - 1);
        FilledForm form = typed == null ? FilledForm.of(fields.asWas(last)) : typed;
        String back = "/agreements/" + id;
        return new VersionPage(
                layout,
                agreement.name(),
                back + "/versions/new",
                back,
                last.number() + 1,
                last.validFrom(),
                form,
                parties(agreement, last, form),
                notices(layout, agreement, last, form),
                VersionPage.Choices.all());
    }

    /** The host's county, and whoever else was party already. */
    private List<VersionPage.Part> parties(AgreementView agreement, AgreementVersionView last, FilledForm filled) {
        Set<String> codes = new LinkedHashSet<>();
        names.county(agreement.host()).stream().map(Municipality::code).forEach(codes::add);
        codes.addAll(last.parties());
        return codes.stream()
                .map(code -> new VersionPage.Part(
                        code,
                        names.municipality(code),
                        filled.has("party", code),
                        filled.text("mandate-" + code),
                        filled.fault("mandate-" + code)))
                .toList();
    }

    /** The forms of the agreement's area, and whichever else has a notice already, or was given one. */
    private List<VersionPage.Notice> notices(
            Layout layout, AgreementView agreement, AgreementVersionView last, FilledForm filled) {
        return forms.inOrder().stream()
                .filter(form -> form.area().equals(agreement.area().name())
                        || last.terms().noticeDays().containsKey(form.code())
                        || !filled.text("noticeDays-" + form.code()).isEmpty())
                .map(form -> new VersionPage.Notice(
                        form.code(),
                        form.name(layout.language()),
                        filled.text("noticeDays-" + form.code()),
                        filled.fault("noticeDays-" + form.code())))
                .toList();
    }
}
