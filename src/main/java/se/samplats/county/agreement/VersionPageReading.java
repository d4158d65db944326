package se.samplats.county.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.agreement.AgreementView.AgreementVersionView;
import se.samplats.county.form.Forms;
import se.samplats.county.form.Names;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.page.Answers;
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
    VersionPage page(
            Layout layout,
            Actor actor,
            UUID id,
            @Nullable Typed typed,
            List<Invalid.Field> faults,
            @Nullable String fault) {
        actor.must(Right.CHANGE_AGREEMENTS);
        AgreementView agreement = reading.one(actor, id);
        AgreementVersionView last =
                agreement.versions().get(agreement.versions().size() - 1);
        Answers answers = Answers.of(typed == null ? fields.asWas(last) : typed, faults, layout.language());
        String back = "/agreements/" + id;
        return new VersionPage(
                layout,
                agreement.name(),
                back + "/versions/new",
                back,
                last.number() + 1,
                last.validFrom(),
                answers,
                parties(agreement, last, answers),
                notices(layout, agreement, last, answers),
                VersionPage.Choices.all(),
                called(layout, answers),
                fault);
    }

    /** The host's county, and whoever else was party already. */
    private List<VersionPage.Part> parties(AgreementView agreement, AgreementVersionView last, Answers answers) {
        Set<String> codes = new LinkedHashSet<>();
        names.county(agreement.host()).stream().map(Municipality::code).forEach(codes::add);
        codes.addAll(last.parties());
        return codes.stream()
                .map(code -> new VersionPage.Part(
                        code,
                        names.municipality(code),
                        answers.has("party", code),
                        answers.text("mandate-" + code),
                        answers.fault("mandate-" + code)))
                .toList();
    }

    /** The forms of the agreement's area, and whichever else has a notice already, or was given one. */
    private List<VersionPage.Notice> notices(
            Layout layout, AgreementView agreement, AgreementVersionView last, Answers answers) {
        return forms.inOrder().stream()
                .filter(form -> form.area().equals(agreement.area().name())
                        || last.terms().noticeDays().containsKey(form.code())
                        || !answers.text("noticeDays-" + form.code()).isEmpty())
                .map(form -> new VersionPage.Notice(
                        form.code(),
                        form.name(layout.language()),
                        answers.text("noticeDays-" + form.code()),
                        answers.fault("noticeDays-" + form.code())))
                .toList();
    }

    /** What is wrong, with the field's name before it. */
    private Map<String, String> called(Layout layout, Answers answers) {
        AgreementTexts texts = layout.texts(AgreementTexts.class);
        Map<String, String> called = new LinkedHashMap<>();
        answers.faults().forEach((field, message) -> {
            int dash = field.indexOf('-');
            String about = dash < 0
                    ? texts.field(field)
                    : field.startsWith("mandate")
                            ? texts.field("mandate") + " " + names.municipality(field.substring(dash + 1))
                            : texts.field("noticeDays") + " "
                                    + names.form(field.substring(dash + 1), layout.language());
            called.put(field, about + ": " + message);
        });
        return called;
    }
}
