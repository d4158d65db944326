package se.samplats.market.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import se.samplats.county.home.Home;
import se.samplats.county.home.Place;
import se.samplats.market.match.Matching;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Today;

/** The rules for a bed that somebody moves to: the same as for one that is asked for. */
@ApplicationScoped
@Transactional
public class Suiting {

    private final Matching matching;
    private final Today today;

    Suiting(Matching matching, Today today) {
        this.matching = matching;
        this.today = today;
    }

    /** Refuses where the law, the notified target group or the ledger forbids it, for the days that are left. */
    public void must(PurchaseRequest request, Home home, Place place, Period days) {
        LocalDate now = today.date();
        Period left = days.contains(now) ? new Period(now, days.end()) : days;
        matching.mustBeAskable(request, request.need().during(left), home, place);
    }
}
