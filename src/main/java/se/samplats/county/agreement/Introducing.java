package se.samplats.county.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samplats.county.agreement.AgreementStarts.AgreementStart;
import se.samplats.county.form.Forms;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/**
 * The coordinator says step by step from which day the parties use an agreement for a form. Matching and prices go by the versions; the starts
 * are what the effect is measured by.
 */
@ApplicationScoped
@Transactional
class Introducing {

    private final Agreements agreements;
    private final AgreementStarts starts;
    private final Forms forms;
    private final Event<AgreementEvent> events;

    Introducing(Agreements agreements, AgreementStarts starts, Forms forms, Event<AgreementEvent> events) {
        this.agreements = agreements;
        this.starts = starts;
        this.forms = forms;
        this.events = events;
    }

    public List<AgreementStart> introduce(Actor actor, UUID agreementId, NewStart start) {
        actor.must(Right.CHANGE_AGREEMENTS);
        Agreement agreement = agreements.locked(agreementId);
        List<AgreementVersion> versions = agreements.versionsOf(List.of(agreementId));
        Set<String> parties =
                versions.stream().flatMap(version -> version.parties().stream()).collect(Collectors.toSet());
        for (int i = 0; i < start.municipalities().size(); i++) {
            String code = start.municipalities().get(i);
            if (!parties.contains(code)) {
                throw Invalid.field("municipalities[" + i + "]", "not-a-party", code);
            }
        }
        for (int i = 0; i < start.forms().size(); i++) {
            String field = "forms[" + i + "]";
            if (!forms.named(start.forms().get(i), field)
                    .area()
                    .equals(agreement.area().name())) {
                throw Invalid.field(field, "form-of-another-area", start.forms().get(i));
            }
        }
        LocalDate agreed = versions.get(0).validity().start();
        if (start.startsOn().isBefore(agreed)) {
            throw Refusal.of("start-before-agreement", agreed);
        }
        starts.put(
                agreementId,
                start.municipalities().stream().distinct().toList(),
                start.forms().stream().distinct().toList(),
                start.startsOn());
        events.fire(new AgreementEvent.Introduced(agreementId, start.startsOn()));
        return starts.of(agreementId);
    }

    /** Everyone may read them. */
    public List<AgreementStart> starts(Actor actor, UUID agreementId) {
        actor.must(Right.READ_AGREEMENTS);
        return starts.of(agreements.get(agreementId).id());
    }
}
