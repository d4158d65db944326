package se.samplats.market.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.RequestView;
import se.samplats.market.request.Requests;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** What a need would cost by the framework agreements: the needs first, then the lowest price, as most municipalities call off. */
@ApplicationScoped
@Transactional
public class FrameworkReading {

    private static final int MOST = 5;

    private final FrameworkOffers frameworkOffers;
    private final Requests requests;
    private final Today today;

    FrameworkReading(FrameworkOffers frameworkOffers, Requests requests, Today today) {
        this.frameworkOffers = frameworkOffers;
        this.requests = requests;
        this.today = today;
    }

    /** @param needsNamed how many of the needs the agreement's words name */
    public record SuitedOffer(FrameworkOffer offer, int needsNamed) {}

    List<SuitedOffer> ofRequest(Actor actor, UUID id) {
        PurchaseRequest request = requests.visible(actor, Right.READ_REQUESTS, id);
        RequestView view = RequestView.of(request, today.date());
        return suited(view.form(), view.needs(), view.wantedStart());
    }

    /** The five that suit best; a start that has passed is today's. */
    public List<SuitedOffer> suited(String form, Collection<String> needs, LocalDate start) {
        LocalDate on = start.isBefore(today.date()) ? today.date() : start;
        return frameworkOffers.of(form, on).stream()
                .map(offer -> new SuitedOffer(offer, named(offer.targetGroup(), needs)))
                .sorted(Comparator.comparingInt((SuitedOffer one) -> -one.needsNamed())
                        .thenComparing(one -> one.offer().dayPrice()))
                .limit(MOST)
                .toList();
    }

    private static int named(String targetGroup, Collection<String> needs) {
        String words = targetGroup.toLowerCase(Locale.ROOT);
        return (int) needs.stream()
                .filter(need -> words.contains(need.toLowerCase(Locale.ROOT)))
                .count();
    }
}
