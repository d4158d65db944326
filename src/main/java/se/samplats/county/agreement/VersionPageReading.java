package se.samplats.county.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
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

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_CODE = 4;

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

    /** A new agreement with its first version. */
    UUID agree(Actor actor, Typed typed) {
        actor.must(Right.CHANGE_AGREEMENTS);
        String name = typed.needed("name", LONGEST_NAME);
        Area area = typed.one("area", Area.class);
        typed.mustHave("area", area);
        String host = typed.needed("host", LONGEST_CODE);
        if (municipalities.byCode(host).isEmpty()) {
            typed.fault("host", "unknown-municipality", host);
        }
        NewVersion first = fields.read(typed);
        return agreeing.agree(actor, name, Objects.requireNonNull(area), host, first.facts(municipalities, forms))
                .id();
    }

    /**
     * The form of a new agreement, filled in with what is usual.
     *
     * @param host the host municipality; empty until it is chosen
     * @param typed what was typed; null for the first time
     */
    VersionPage begun(Layout layout, Actor actor, String host, @Nullable FilledForm typed) {
        actor.must(Right.CHANGE_AGREEMENTS);
        boolean known = municipalities.byCode(host).isPresent();
        FilledForm form = typed == null ? FilledForm.of(fields.asUsual(host)) : typed;
        return new VersionPage(
                layout,
                "",
                "/agreements/new",
                "/agreements",
                1,
                null,
                new VersionPage.First(
                        List.of(Area.values()),
                        municipalities.inOrder().stream()
                                .map(one -> new VersionPage.Host(
                                        one.code(), one.name(), one.code().equals(host)))
                                .sorted(Comparator.comparing(VersionPage.Host::name))
                                .toList(),
                        known),
                form,
                known ? parties(host, List.of(), form) : List.of(),
                notices(layout, form.text("area"), Set.of(), form),
                VersionPage.Choices.all());
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
                null,
                form,
                parties(agreement.host(), last.parties(), form),
                notices(
                        layout,
                        agreement.area().name(),
                        last.terms().noticeDays().keySet(),
                        form),
                VersionPage.Choices.all());
    }

    /** The host's county, and whoever else was party already. */
    private List<VersionPage.Part> parties(String host, List<String> before, FilledForm filled) {
        Set<String> codes = new LinkedHashSet<>();
        names.county(host).stream().map(Municipality::code).forEach(codes::add);
        codes.addAll(before);
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
    private List<VersionPage.Notice> notices(Layout layout, String area, Set<String> before, FilledForm filled) {
        return forms.inOrder().stream()
                .filter(form -> area.isEmpty()
                        || form.area().equals(area)
                        || before.contains(form.code())
                        || !filled.text("noticeDays-" + form.code()).isEmpty())
                .map(form -> new VersionPage.Notice(
                        form.code(),
                        form.name(layout.language()),
                        filled.text("noticeDays-" + form.code()),
                        filled.fault("noticeDays-" + form.code())))
                .toList();
    }
}
