package se.samplats.county.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.samplats.county.form.Names;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Assembles the pages of the agreements, with the names of the parties. */
@ApplicationScoped
@Transactional
class AgreementPageReading {

    private final AgreementReading reading;
    private final Names names;

    AgreementPageReading(AgreementReading reading, Names names) {
        this.reading = reading;
        this.names = names;
    }

    AgreementsPage all(Layout layout, Actor actor) {
        return new AgreementsPage(
                layout,
                reading.all(actor).stream()
                        .map(one -> new AgreementsPage.AgreementRow(
                                one,
                                names.municipality(one.host()),
                                actor.municipality() != null && one.parties().contains(actor.municipality())))
                        .toList());
    }

    AgreementPage one(Layout layout, Actor actor, UUID id) {
        AgreementView agreement = reading.one(actor, id);
        AgreementWords words = new AgreementWords(layout, names);
        return new AgreementPage(
                layout,
                agreement,
                names.municipality(agreement.host()),
                agreement.parties().stream().map(names::municipality).sorted().toList(),
                words.said(agreement.versions().get(agreement.version() - 1)),
                words.side(agreement.versions()),
                actor.may(Right.CHANGE_AGREEMENTS),
                agreement.letters().stream()
                        .map(letter -> new AgreementPage.NamedLetter(names.municipality(letter.municipality()), letter))
                        .toList());
    }
}
