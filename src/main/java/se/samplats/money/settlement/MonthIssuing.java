package se.samplats.money.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.DatabaseFault;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Text;
import se.samplats.platform.party.Actor;

/** Issues a seller's drafts of a month, each in a transaction of its own, so that one that is refused does not hold the others up. */
@ApplicationScoped
class MonthIssuing {

    private final SettlementReading reading;
    private final Settling settling;

    MonthIssuing(SettlementReading reading, Settling settling) {
        this.reading = reading;
        this.settling = settling;
    }

    /** @param why it was not issued; null where it was */
    record Issued(String buyer, @Nullable Text why) {}

    List<Issued> issueAll(Actor actor, YearMonth month) {
        List<Issued> issued = new ArrayList<>();
        for (Settlement draft : reading.drafts(actor, month)) {
            issued.add(new Issued(draft.buyer(), refused(actor, draft)));
        }
        return issued;
    }

    private @Nullable Text refused(Actor actor, Settlement draft) {
        try {
            settling.issue(actor, draft.id());
            return null;
        } catch (Refusal refused) {
            return refused.detail();
        } catch (RuntimeException failed) {
            DatabaseFault fault = DatabaseFault.in(failed);
            if (fault == null || !fault.isAnswerable()) {
                throw failed;
            }
            return fault.detail();
        }
    }
}
