package se.samplats.money.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Municipality;
import se.samplats.platform.party.PrivilegedAccess;
import se.samplats.platform.party.Right;

/** Has a month drafted for one seller, or for all of the county, in the background. Each seller's month is a transaction of its own. */
@ApplicationScoped
@Transactional
class MonthDrafting {

    private final MonthsToDraft monthsToDraft;
    private final Settling settling;
    private final Municipalities municipalities;
    private final PrivilegedAccess privilegedAccess;
    private final Today today;

    MonthDrafting(
            MonthsToDraft monthsToDraft,
            Settling settling,
            Municipalities municipalities,
            PrivilegedAccess privilegedAccess,
            Today today) {
        this.monthsToDraft = monthsToDraft;
        this.settling = settling;
        this.municipalities = municipalities;
        this.privilegedAccess = privilegedAccess;
        this.today = today;
    }

    /** Asks for the month of all sellers whose months the actor may draft: its own municipality; for the coordinator, all. */
    MonthProgress ask(Actor actor, YearMonth month) {
        actor.must(Right.DRAFT_SETTLEMENTS);
        if (month.atDay(1).isAfter(today.date())) {
            throw Refusal.of("month-ahead", month);
        }
        monthsToDraft.add(month, actor.mayCountyWide(Right.DRAFT_SETTLEMENTS) ? all() : List.of(actor.own()));
        return monthsToDraft.progress(month);
    }

    /** Asks for the month of everybody, as the service. */
    void askForAll(YearMonth month) {
        privilegedAccess.asService(() -> monthsToDraft.add(month, all()));
    }

    private List<String> all() {
        return municipalities.inOrder().stream().map(Municipality::code).toList();
    }

    MonthProgress progress(YearMonth month) {
        return monthsToDraft.progress(month);
    }

    List<MonthsToDraft.SellerMonth> waiting() {
        return monthsToDraft.waiting();
    }

    /** @return how many settlements changed; none, if somebody else has drafted it or does so just now */
    int draft(MonthsToDraft.SellerMonth one) {
        if (!monthsToDraft.take(one)) {
            return 0;
        }
        int changed = settling.draftAll(one.seller(), one.month());
        monthsToDraft.done(one, true);
        return changed;
    }

    void failed(MonthsToDraft.SellerMonth one) {
        monthsToDraft.done(one, false);
    }
}
