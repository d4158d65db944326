package se.samplats.market.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Names;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.county.home.Places;
import se.samplats.market.change.WaitingQuestionReading;
import se.samplats.market.offer.DeclineReason;
import se.samplats.market.offer.DeclineReasons;
import se.samplats.market.placement.ExtensionView;
import se.samplats.market.placement.MoveView;
import se.samplats.market.placement.PlacementStatus;
import se.samplats.market.placement.PlacementView;
import se.samplats.market.placement.QuestionStatus;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Belonging;
import se.samplats.platform.party.Right;

/** Puts together what is asked about stays, for the pages of a stay and of a home. */
@ApplicationScoped
@Transactional
class StayQuestionReading {

    private final WaitingQuestionReading waiting;
    private final DeclineReasons reasons;
    private final Homes homes;
    private final Places places;
    private final Names names;
    private final NeedPhrase needPhrase;

    StayQuestionReading(
            WaitingQuestionReading waiting,
            DeclineReasons reasons,
            Homes homes,
            Places places,
            Names names,
            NeedPhrase needPhrase) {
        this.waiting = waiting;
        this.reasons = reasons;
        this.homes = homes;
        this.places = places;
        this.names = names;
        this.needPhrase = needPhrase;
    }

    /** Of one stay. */
    StayQuestions of(Layout layout, Actor actor, PlacementView placement) {
        Belonging whose = Belonging.deal(placement.buyer(), placement.seller(), placement.homeId());
        boolean asks = actor.may(Right.EXTEND, whose);
        return new StayQuestions(
                longer(layout, placement),
                otherBed(layout, placement),
                actor.may(Right.ANSWER, whose),
                asks,
                asks ? placement.continues() : null,
                asks ? placement.continuedBy() : null,
                choices(layout.language()));
    }

    /** The longer stays that a home is asked for. */
    List<StayQuestions.Longer> longerIn(Layout layout, Actor actor, Home home, Map<UUID, String> labels) {
        return waiting.longerStays(actor, home, layout.language()).stream()
                .map(asked -> new StayQuestions.Longer(
                        asked.extension(),
                        asked.reference(),
                        names.municipality(asked.buyer()),
                        labels.getOrDefault(asked.placeId(), ""),
                        null))
                .toList();
    }

    /** The moves to it that a home is asked for. */
    List<StayQuestions.OtherBed> movesTo(Layout layout, Actor actor, Home home, Map<UUID, String> labels) {
        return waiting.moves(actor, home, layout.language()).stream()
                .map(move -> new StayQuestions.OtherBed(
                        move,
                        false,
                        names.municipality(move.buyer()),
                        home.name(),
                        labels.getOrDefault(move.placeId(), ""),
                        move.need() == null ? "" : needPhrase.of(layout, move.need()),
                        null))
                .toList();
    }

    private StayQuestions.@Nullable Longer longer(Layout layout, PlacementView placement) {
        ExtensionView asked = placement.extension();
        if (asked == null || asked.status() == QuestionStatus.AGREED) {
            return null;
        }
        return new StayQuestions.Longer(
                asked,
                placement.reference(),
                names.municipality(placement.buyer()),
                "",
                reason(asked.declineReason(), layout.language()));
    }

    private StayQuestions.@Nullable OtherBed otherBed(Layout layout, PlacementView placement) {
        MoveView move = placement.move();
        if (move == null) {
            return null;
        }
        boolean within = move.homeId().equals(placement.homeId());
        boolean over = placement.status() != PlacementStatus.ONGOING && placement.status() != PlacementStatus.BOOKED;
        if (within && (over || !move.on().isAfter(layout.today()) || move.status() != QuestionStatus.AGREED)) {
            return null;
        }
        return new StayQuestions.OtherBed(
                move,
                within,
                names.municipality(move.buyer()),
                homes.get(move.homeId()).name(),
                places.get(move.placeId()).label(),
                "",
                reason(move.declineReason(), layout.language()));
    }

    private List<HomeDeskPage.DeclineChoice> choices(Language language) {
        return reasons.inOrder().stream()
                .map(reason -> new HomeDeskPage.DeclineChoice(reason.code(), reason.name(language), reason.needsText()))
                .toList();
    }

    private @Nullable String reason(@Nullable String code, Language language) {
        DeclineReason reason = code == null ? null : reasons.findById(code);
        return reason == null ? null : reason.name(language);
    }
}
