package se.samplats.county.supply;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import se.samplats.county.form.Forms;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Query;

/**
 * The supply as this replica remembers it. Whoever asks says which version the database had when it began to answer: what has changed since
 * it was remembered is read again first.
 */
@ApplicationScoped
public class SupplyRegister {

    /** Homes and places in all: twice the nation's. */
    private static final long MOST = 300_000;

    private static final int MOST_BUYERS = 1_000;

    private final SupplyRows rows;
    private final Forms forms;
    private final Municipalities municipalities;
    private final AtomicReference<Changes> changes = new AtomicReference<>(new Changes(0, Map.of()));
    private final Cache<String, MunicipalSupply> supplies = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((String code, MunicipalSupply supply) -> supply.weight())
            .build();
    private final Cache<String, Partnerships> partnerships =
            Caffeine.newBuilder().maximumSize(MOST_BUYERS).build();

    SupplyRegister(SupplyRows rows, Forms forms, Municipalities municipalities) {
        this.rows = rows;
        this.forms = forms;
        this.municipalities = municipalities;
    }

    /**
     * What is known of changes.
     *
     * @param upTo the version up to which all are
     * @param last for each part that has changed, at which version it did last
     */
    private record Changes(long upTo, Map<String, Long> last) {

        Changes and(long reached, List<SupplyRows.Changed> more) {
            Map<String, Long> merged = new HashMap<>(last);
            more.forEach(one -> merged.merge(one.part(), one.version(), Math::max));
            return new Changes(Math.max(upTo, reached), merged);
        }

        boolean isAsOf(String part, long version) {
            return version >= last.getOrDefault(part, 0L);
        }
    }

    /** Asks how far the supply has come: sent together with what is asked of the ledger, before it. */
    public static Query<SupplyVersion> version() {
        return SupplyRows.VERSION;
    }

    /**
     * What some municipalities offer to a buyer.
     *
     * @param least the version that the answer must at least have
     */
    public Supply of(String buyer, Collection<String> sellers, SupplyVersion least) {
        if (least.changing()) {
            return supply(buyer, rows.of(sellers, least.number()), rows.partners(buyer, least.number()));
        }
        Changes known = known(least.number());
        Partnerships partners = partnerships.getIfPresent(buyer);
        if (partners == null || !known.isAsOf("agreements", partners.version())) {
            partners = rows.partners(buyer, least.number());
            partnerships.put(buyer, partners);
        }
        return supply(buyer, supplies(sellers, known, least.number()), partners);
    }

    private Supply supply(String buyer, Map<String, MunicipalSupply> sellers, Partnerships partners) {
        return new Supply(buyer, sellers, partners, code -> forms.named(code, "form"));
    }

    private Map<String, MunicipalSupply> supplies(Collection<String> sellers, Changes known, long version) {
        Map<String, MunicipalSupply> all = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (String code : sellers) {
            MunicipalSupply one = supplies.getIfPresent(code);
            if (one != null && known.isAsOf(code, one.version())) {
                all.put(code, one);
            } else {
                missing.add(code);
            }
        }
        if (!missing.isEmpty()) {
            Map<String, MunicipalSupply> read = rows.of(missing, version);
            supplies.putAll(read);
            all.putAll(read);
        }
        return all;
    }

    /** All changes up to this version at least. */
    private Changes known(long version) {
        Changes known = Objects.requireNonNull(changes.get());
        if (known.upTo() >= version) {
            return known;
        }
        List<SupplyRows.Changed> more = rows.changedAfter(known.upTo());
        if (has(more, "forms")) {
            forms.forget();
        }
        if (has(more, "municipalities")) {
            municipalities.forget();
        }
        return changes.updateAndGet(now -> now.and(version, more));
    }

    private static boolean has(List<SupplyRows.Changed> changed, String part) {
        return changed.stream().anyMatch(one -> one.part().equals(part));
    }
}
