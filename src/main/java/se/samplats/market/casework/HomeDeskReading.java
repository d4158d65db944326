package se.samplats.market.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samplats.county.form.Names;
import se.samplats.county.home.Home;
import se.samplats.county.home.HomeDesk;
import se.samplats.market.change.WaitingQuestionReading;
import se.samplats.market.closing.ClosingReading;
import se.samplats.market.offer.DeclineReasons;
import se.samplats.market.offer.OfferStatus;
import se.samplats.market.placement.PlacementReading;
import se.samplats.market.placement.PlacementStatus;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;

/** Assembles what a home's managers act on: inquiries, arrivals, and those who live there by a placement. */
@ApplicationScoped
class HomeDeskReading implements HomeDesk {

    private final WaitingAtHome waitingAtHome;
    private final PlacementReading placements;
    private final DeclineReasons reasons;
    private final StayQuestionReading questions;
    private final WaitingQuestionReading waitingQuestions;
    private final ClosingReading closings;
    private final Names names;

    HomeDeskReading(
            WaitingAtHome waitingAtHome,
            PlacementReading placements,
            DeclineReasons reasons,
            StayQuestionReading questions,
            WaitingQuestionReading waitingQuestions,
            ClosingReading closings,
            Names names) {
        this.waitingAtHome = waitingAtHome;
        this.placements = placements;
        this.reasons = reasons;
        this.questions = questions;
        this.waitingQuestions = waitingQuestions;
        this.closings = closings;
        this.names = names;
    }

    @Override
    public String part(Layout layout, Actor actor, Home home, Map<UUID, String> labels, FilledForm form) {
        List<HomeDeskPage.Waiting> waiting = waitingAtHome.at(layout, actor, home, labels);
        List<HomeDeskPage.Expected> expected =
                placements.presentIn(actor, home.id(), home.municipality(), layout.language()).stream()
                        .map(one -> expected(layout, one, labels))
                        .toList();
        HomeDeskPage page = new HomeDeskPage(
                layout,
                home.id(),
                in(waiting, OfferStatus.ASKED),
                new HomeDeskPage.Questions(
                        questions.longerIn(layout, actor, home, labels),
                        questions.movesTo(layout, actor, home, labels)),
                in(waiting, OfferStatus.MADE),
                expected.stream()
                        .filter(one -> one.one().placement().status() == PlacementStatus.BOOKED)
                        .toList(),
                expected.stream()
                        .filter(one -> one.one().placement().status() == PlacementStatus.ONGOING)
                        .sorted(Comparator.comparing(HomeDeskReading::leaves))
                        .toList(),
                reasons.inOrder().stream()
                        .map(reason -> new HomeDeskPage.DeclineChoice(
                                reason.code(), reason.name(layout.language()), reason.needsText()))
                        .toList(),
                closings.ofHome(actor, home),
                form);
        return layout.show(page).render();
    }

    @Override
    public Map<UUID, Integer> unanswered(Collection<UUID> homes) {
        Map<UUID, Integer> unanswered = new HashMap<>(waitingAtHome.unanswered(homes));
        waitingQuestions.unanswered(homes).forEach((home, more) -> unanswered.merge(home, more, Integer::sum));
        return unanswered;
    }

    private static LocalDate leaves(HomeDeskPage.Expected one) {
        LocalDate end = one.one().placement().end();
        return end == null ? LocalDate.MAX : end;
    }

    private static List<HomeDeskPage.Waiting> in(List<HomeDeskPage.Waiting> waiting, OfferStatus status) {
        return waiting.stream().filter(one -> one.offer().status() == status).toList();
    }

    private HomeDeskPage.Expected expected(Layout layout, PlacementReading.Present one, Map<UUID, String> labels) {
        return new HomeDeskPage.Expected(
                one,
                names.municipality(one.placement().buyer()),
                labels.getOrDefault(one.placement().placeId(), ""),
                layout.today());
    }
}
