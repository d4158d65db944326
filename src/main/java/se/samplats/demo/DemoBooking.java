package se.samplats.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Place;
import se.samplats.market.match.Matching;
import se.samplats.market.match.Suitable;
import se.samplats.market.offer.Offering;
import se.samplats.market.offer.Question;
import se.samplats.market.placement.Acceptance;
import se.samplats.market.placement.Placing;
import se.samplats.market.placement.StayReporting;
import se.samplats.market.request.NewPrivateQuote;
import se.samplats.market.request.PrivateQuote;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.Requesting;
import se.samplats.market.request.Requests;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;
import se.samplats.platform.party.Role;

/**
 * Books stays in the demo county as its people would, by the same use cases, so that prices, refusals, savings and settlements have
 * something to show. What has begun is recorded today, like late reports.
 */
@ApplicationScoped
@Transactional
class DemoBooking {

    private static final int AWAY_AFTER = 14;
    private static final int AWAY_DAYS = 18;
    /** Of those who stay for so long some were away for a while: those whose reference ends so. */
    private static final int AWAY_WHEN_LONGER_THAN = 40;

    private static final String AWAY_REFERENCE = "3";
    private static final String MANAGER = "Eva Ek";
    private static final String WHY = "Vistelsen var innan kommunen tog tjänsten i bruk";

    private final Requesting requesting;
    private final Requests requests;
    private final Matching matching;
    private final Offering offering;
    private final Placing placing;
    private final StayReporting stayReporting;
    private final DemoBeds beds;

    DemoBooking(
            Requesting requesting,
            Requests requests,
            Matching matching,
            Offering offering,
            Placing placing,
            StayReporting stayReporting,
            DemoBeds beds) {
        this.requesting = requesting;
        this.requests = requests;
        this.matching = matching;
        this.offering = offering;
        this.placing = placing;
        this.stayReporting = stayReporting;
        this.beds = beds;
    }

    /** Writes the request down. */
    UUID request(DemoStay stay) {
        return requesting
                .submit(
                        placer(stay),
                        stay.caseReference(),
                        stay.need(),
                        new PurchaseRequest.Case(stay.decided(), stay.urgency(), false, null, null),
                        false)
                .id();
    }

    /** A home that is asked says no, where it has a bed that fits; says whether it had. */
    boolean refuse(UUID requestId, DemoStay stay, DemoStay.Refused refused) {
        PurchaseRequest request = requests.visible(placer(stay), Right.ASK, requestId);
        Optional<Suitable> bed = matching.suitable(request, stay.period()).stream()
                .filter(one -> beds.place(refused.home() + "-01")
                        .homeId()
                        .equals(one.home().id()))
                .findFirst();
        if (bed.isEmpty()) {
            return false;
        }
        UUID offer = ask(stay, requestId, bed.get().place().id());
        offering.decline(beds.manager(bed.get().home().id()), offer, refused.reason(), null);
        return true;
    }

    /** Books the bed and lives there until today, or until the departure. */
    void book(UUID requestId, DemoStay stay, String bed) {
        Place place = beds.place(bed);
        Actor manager = beds.manager(place.homeId());
        UUID offer = ask(stay, requestId, place.id());
        offering.make(manager, offer);
        NewPrivateQuote quote = new NewPrivateQuote(stay.privateOre(), PrivateQuote.Provider.COMPANY, stay.decided());
        UUID placement = placing.accept(placer(stay), offer, new Acceptance(null, quote, null))
                .id();
        LocalDate start = stay.period().start();
        if (!beds.hasCome(start)) {
            return;
        }
        stayReporting.arrive(manager, placement, start, MANAGER, true);
        LocalDate away = start.plusDays(AWAY_AFTER);
        LocalDate longEnough = start.plusDays(AWAY_WHEN_LONGER_THAN);
        if (stay.caseReference().endsWith(AWAY_REFERENCE)
                && beds.hasCome(longEnough)
                && isThere(stay.left(), longEnough)) {
            stayReporting.absent(manager, placement, away, away.plusDays(AWAY_DAYS));
        }
        if (stay.left() != null) {
            stayReporting.depart(manager, placement, stay.left());
        }
    }

    private static boolean isThere(@Nullable LocalDate left, LocalDate day) {
        return left == null || left.isAfter(day);
    }

    private UUID ask(DemoStay stay, UUID request, UUID place) {
        Period period = stay.period();
        Question question = Question.about(place, period, true);
        return offering.ask(
                        placer(stay),
                        request,
                        beds.hasPassed(period.start()) ? question.recordedAfterwards(WHY) : question)
                .id();
    }

    private static Actor placer(DemoStay stay) {
        return new Actor("placer-" + stay.buyer(), Set.of(Role.PLACER), stay.buyer(), Set.of());
    }
}
