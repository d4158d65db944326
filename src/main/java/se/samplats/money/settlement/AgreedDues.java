package se.samplats.money.settlement;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** What is due beside the stays: the fees for refused claims, and the parts of agreed year-ends, which {@code yearend} supplies. */
public interface AgreedDues {

    /** The lines due to a seller until a month's end that no other month has settled, by the municipality that owes them. */
    Map<String, List<SettlementLine>> of(String seller, YearMonth month);
}
