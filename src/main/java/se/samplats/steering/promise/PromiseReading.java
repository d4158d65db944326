package se.samplats.steering.promise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.market.offer.BedClaim;
import se.samplats.market.offer.BedClaims;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.PrivilegedAccess;
import se.samplats.platform.party.Right;
import se.samplats.steering.statistics.Span;

/** Reads what became of claims on promised beds. */
@ApplicationScoped
class PromiseReading {

    private final BedClaims bedClaims;
    private final Homes homes;
    private final PrivilegedAccess privilegedAccess;
    private final Today today;

    PromiseReading(BedClaims bedClaims, Homes homes, PrivilegedAccess privilegedAccess, Today today) {
        this.bedClaims = bedClaims;
        this.homes = homes;
        this.privilegedAccess = privilegedAccess;
        this.today = today;
    }

    /** One home of the reader's municipality. */
    record PromisingHome(UUID homeId, String home, String form, KeptPromises kept) {}

    /**
     * @param county all homes as one; null where the days are not a published period
     * @param homes the homes of the reader's municipality on which claims were made, by name
     */
    record PromiseMeasure(
            LocalDate from, LocalDate to, @Nullable KeptPromises county, List<PromisingHome> homes) {}

    /** Claims by the day of their answer, or on which the time for it was over. */
    PromiseMeasure within(Actor actor, Span span) {
        actor.must(Right.READ_STATISTICS);
        return privilegedAccess.asService(() -> {
            List<BedClaim> claims = bedClaims.answeredBetween(span.from(), span.to());
            KeptPromises county = span.isPublished(today.date())
                    ? KeptPromises.ofEverybody(claims, bedClaims.othersRefused(span.from(), span.to()))
                    : null;
            return new PromiseMeasure(span.from(), span.to(), county, homes(claims, actor.municipality()));
        });
    }

    private List<PromisingHome> homes(Collection<BedClaim> claims, @Nullable String own) {
        Map<UUID, List<BedClaim>> byHome = claims.stream()
                .filter(claim -> claim.seller().equals(own))
                .collect(Collectors.groupingBy(BedClaim::homeId));
        Map<UUID, Home> named = homes.byIds(byHome.keySet()).stream().collect(Collectors.toMap(Home::id, home -> home));
        return byHome.entrySet().stream()
                .map(one -> {
                    Home home = named.get(one.getKey());
                    return new PromisingHome(
                            one.getKey(),
                            home == null ? "" : home.name(),
                            home == null ? "" : home.form(),
                            KeptPromises.of(one.getValue()));
                })
                .sorted(Comparator.comparing(PromisingHome::home).thenComparing(PromisingHome::homeId))
                .toList();
    }
}
