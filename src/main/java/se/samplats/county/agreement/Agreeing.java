package se.samplats.county.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** The coordinator makes agreements and new versions of them, and sends letters of intent. */
@ApplicationScoped
@Transactional
class Agreeing {

    private final Agreements agreements;
    private final LettersOfIntent letters;
    private final Today today;
    private final Event<AgreementEvent> events;

    Agreeing(Agreements agreements, LettersOfIntent letters, Today today, Event<AgreementEvent> events) {
        this.agreements = agreements;
        this.letters = letters;
        this.today = today;
        this.events = events;
    }

    public Agreement agree(Actor actor, String name, Area area, String host, VersionFacts first) {
        actor.must(Right.CHANGE_AGREEMENTS);
        Agreement agreement = new Agreement(name, area, host);
        agreements.persist(agreement);
        agreements.add(new AgreementVersion(agreement, 1, first, today.now()));
        events.fire(new AgreementEvent.Agreed(agreement.id(), host));
        return agreement;
    }

    /** The version before ends where the new one begins; otherwise it stays as it was. */
    public Agreement renew(Actor actor, UUID agreementId, VersionFacts facts) {
        actor.must(Right.CHANGE_AGREEMENTS);
        Agreement agreement = agreements.locked(agreementId);
        List<AgreementVersion> versions = agreements.versionsOf(List.of(agreementId));
        AgreementVersion last = versions.get(versions.size() - 1);
        if (!facts.validity().start().isAfter(last.validity().start())) {
            throw Refusal.of("version-not-later", last.validity().start());
        }
        last.giveWay(facts.validity().start());
        agreements.add(new AgreementVersion(agreement, last.number() + 1, facts, today.now()));
        events.fire(new AgreementEvent.Renewed(agreementId, last.number() + 1));
        return agreement;
    }

    public LetterOfIntent send(Actor actor, UUID agreementId, String municipality) {
        actor.must(Right.CHANGE_AGREEMENTS);
        LetterOfIntent letter = new LetterOfIntent(agreements.get(agreementId).id(), municipality, today.now());
        letters.persistAndFlush(letter);
        events.fire(new AgreementEvent.LetterSent(agreementId, letter.id(), municipality));
        return letter;
    }

    /** Records a municipality's answer. */
    public LetterOfIntent answer(Actor actor, UUID letterId, LetterOfIntent.Answer answer) {
        actor.must(Right.CHANGE_AGREEMENTS);
        LetterOfIntent letter = letters.get(letterId);
        letter.answer(answer, today.now());
        letters.flush();
        events.fire(new AgreementEvent.LetterAnswered(letter.agreementId(), letterId, letter.municipality(), answer));
        return letter;
    }
}
