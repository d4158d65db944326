package se.samplats.market.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.agreement.Mandates;
import se.samplats.county.pricing.Agreed;
import se.samplats.county.pricing.Quote;
import se.samplats.market.offer.Offer;
import se.samplats.market.offer.Offers;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.party.PrivilegedAccess;

/**
 * Compares bookings with the buyer's mandate (<i>mandat</i>): the limit of the version that the quote rests on, and all that the
 * buyer has booked under the agreement with arrival in the same calendar year. What waits for a home's answer counts too, so that
 * a yes never exceeds a mandate that the home does not see.
 */
@ApplicationScoped
@Transactional
public class Mandating {

    private final Mandates mandates;
    private final Placements placements;
    private final PrivilegedAccess privilegedAccess;
    private final Offers offers;
    private final Instance<AskedAmounts> asked;

    Mandating(
            Mandates mandates,
            Placements placements,
            PrivilegedAccess privilegedAccess,
            Offers offers,
            Instance<AskedAmounts> asked) {
        this.mandates = mandates;
        this.placements = placements;
        this.privilegedAccess = privilegedAccess;
        this.offers = offers;
        this.asked = asked;
    }

    /** What is counted together; sorted, since locks are taken in this order. */
    private record Account(String buyer, UUID agreement, int year) implements Comparable<Account> {

        @Override
        public int compareTo(Account other) {
            return toString().compareTo(other.toString());
        }
    }

    /** The mandates that these offers fall under, by the offers' ids; those that fall under none are left out. */
    public Map<UUID, MandateUse> uses(Collection<Offer> among) {
        Map<Account, Money> used = new HashMap<>();
        Map<UUID, MandateUse> uses = new HashMap<>();
        for (Offer offer : among) {
            limit(offer).ifPresent(limit -> {
                Account account = account(offer);
                Money booked = used.computeIfAbsent(account, this::used);
                uses.put(offer.id(), new MandateUse(agreed(offer).name(), account.year(), limit, booked));
            });
        }
        return uses;
    }

    /**
     * Queues acceptances under one mandate until their transactions end. Taken before any other lock; without a mandate none is
     * taken.
     */
    void queue(Offer accepted, Collection<UUID> companions) {
        lock(List.of(accepted));
        if (!companions.isEmpty()) {
            lock(offers.ofRequests(companions));
        }
    }

    /** The same before a placement that was booked becomes longer. */
    public void queue(Placement placement) {
        queue(placement.quote(), placement.start());
    }

    /** The same before what a quote says is counted, for an arrival on a day. */
    public void queue(@Nullable Quote quote, LocalDate arrival) {
        if (quote != null && limit(quote).isPresent()) {
            placements.queueFor(account(quote, arrival).toString());
        }
    }

    /** Refuses what would make a booking exceed the mandate that it was booked under. */
    public void mustCover(Placement placement, Money more) {
        if (placement.quote() != null) {
            mustCover(placement.quote(), placement.start(), more);
        }
    }

    /** Refuses more under the mandate of a quote's buyer, for an arrival on a day. */
    public void mustCover(Quote quote, LocalDate arrival, Money more) {
        limit(quote).ifPresent(limit -> {
            Account account = account(quote, arrival);
            placements.queueFor(account.toString());
            must(
                    new MandateUse(Objects.requireNonNull(quote.agreed()).name(), account.year(), limit, used(account)),
                    more);
        });
    }

    /** Refuses what exceeds the mandate; offers that are accepted together count together. */
    void mustCover(List<Offer> accepted) {
        // once more, since an offer may have come in between; a lock that is held already costs nothing
        Map<Account, Money> limits = lock(accepted);
        limits.forEach((account, limit) -> {
            List<Offer> counted = accepted.stream()
                    .filter(offer -> limit(offer).isPresent() && account(offer).equals(account))
                    .toList();
            Money total = counted.stream().map(offer -> quote(offer).total()).reduce(Money.ZERO, Money::plus);
            MandateUse use = new MandateUse(agreed(counted.get(0)).name(), account.year(), limit, used(account));
            must(use, total);
        });
    }

    private static void must(MandateUse use, Money more) {
        if (!use.covers(more)) {
            throw Refusal.of(
                    "mandate-exceeded",
                    use.agreement(),
                    String.valueOf(use.year()),
                    use.limit(),
                    use.used(),
                    use.left(),
                    more);
        }
    }

    private Map<Account, Money> lock(List<Offer> among) {
        Map<Account, Money> limits = new TreeMap<>();
        among.forEach(offer -> limit(offer)
                .ifPresent(limit -> limits.merge(account(offer), limit, (a, b) -> a.compareTo(b) < 0 ? a : b)));
        limits.keySet().forEach(account -> placements.queueFor(account.toString()));
        return limits;
    }

    private Money used(Account account) {
        // what colleagues have booked for protected identities counts as well
        return privilegedAccess.asService(() -> asked.stream()
                .map(one -> one.askedFor(account.buyer(), account.agreement(), account.year()))
                .reduce(placements.bookedFor(account.buyer(), account.agreement(), account.year()), Money::plus));
    }

    private Optional<Money> limit(Offer offer) {
        return offer.quote() == null ? Optional.empty() : limit(offer.quote());
    }

    private Optional<Money> limit(Quote quote) {
        Agreed agreed = quote.agreed();
        return agreed == null
                ? Optional.empty()
                : mandates.yearlyLimit(agreed.agreementId(), agreed.version(), quote.buyer());
    }

    private static Account account(Offer offer) {
        return account(quote(offer), offer.period().start());
    }

    private static Account account(Quote quote, LocalDate arrival) {
        return new Account(quote.buyer(), Objects.requireNonNull(quote.agreed()).agreementId(), arrival.getYear());
    }

    private static Quote quote(Offer offer) {
        return Objects.requireNonNull(offer.quote());
    }

    private static Agreed agreed(Offer offer) {
        return Objects.requireNonNull(quote(offer).agreed());
    }
}
