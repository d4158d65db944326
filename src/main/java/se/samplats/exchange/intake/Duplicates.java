package se.samplats.exchange.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.row.DatedRow;
import se.samplats.exchange.row.LedgerRow;
import se.samplats.exchange.row.OccupancyRow;
import se.samplats.exchange.row.PurchaseRow;
import se.samplats.exchange.row.StoredData;
import se.samplats.exchange.row.StoredRow;
import se.samplats.exchange.sheet.Faults;
import se.samplats.exchange.sheet.ReadRow;

/**
 * Finds what looks as if it were there twice: one purchase of a case given with two first days, or one case placed in two beds on one
 * day. Either may be meant; then whoever hands the files in says so. What was taken in already, and is handed in as it was, is no news.
 */
final class Duplicates {

    private final Faults faults;

    private Duplicates(Faults faults) {
        this.faults = faults;
    }

    /**
     * A row by what it is one of: the case, and the form of a purchase.
     *
     * @param key what tells the row from others that are stored
     * @param entry the row of the sheet; null for a stored one
     * @param isNews whether it is not stored just so
     */
    private record CaseRow(
            Object key,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable ReadRow<?> entry,
            boolean isNews) {

        boolean overlaps(CaseRow other) {
            return (other.until == null || from.isBefore(other.until)) && (until == null || other.from.isBefore(until));
        }
    }

    static void check(Delivery delivery, StoredData stored, Faults faults) {
        Duplicates duplicates = new Duplicates(faults);
        duplicates.purchases(delivery.purchases, stored.purchases());
        duplicates.stays(delivery.occupancies, stored.ledger(), stored.stays());
    }

    private void purchases(List<ReadRow<PurchaseRow>> entries, Map<PurchaseRow.Key, StoredRow<PurchaseRow>> stored) {
        Map<Object, List<CaseRow>> lines = new HashMap<>();
        Map<Object, CaseRow> handed = new HashMap<>();
        for (ReadRow<PurchaseRow> entry : entries) {
            PurchaseRow row = entry.value();
            StoredRow<PurchaseRow> kept = stored.get(row.key());
            CaseRow caseRow = new CaseRow(
                    row.key(),
                    row.from(),
                    row.until(),
                    entry,
                    kept == null || !kept.row().equals(row.causedAs(kept.row().cause())));
            handed.put(row.key(), caseRow);
            add(lines, line(row), caseRow);
        }
        stored.values().stream()
                .map(StoredRow::row)
                .filter(row -> !handed.containsKey(row.key()))
                .forEach(row -> add(lines, line(row), new CaseRow(row.key(), row.from(), row.until(), null, false)));
        lines.values().forEach(line -> tell(line, "purchase"));
    }

    private static Object line(PurchaseRow row) {
        return List.of(row.municipality(), written(row.caseReference()), row.form());
    }

    private void stays(
            List<ReadRow<OccupancyRow>> entries, Map<DatedRow.Key, LedgerRow> ledger, Collection<OccupancyRow> stored) {
        Map<Object, List<CaseRow>> lines = new HashMap<>();
        Map<Object, CaseRow> handed = new HashMap<>();
        for (ReadRow<OccupancyRow> entry : entries) {
            OccupancyRow row = entry.value();
            LedgerRow kept = ledger.get(row.key());
            CaseRow caseRow = new CaseRow(
                    row.key(),
                    row.from(),
                    row.until(),
                    entry,
                    kept == null || !kept.row().equals(row));
            handed.put(row.key(), caseRow);
            if (row.isStay()) {
                add(lines, line(row), caseRow);
            }
        }
        Predicate<OccupancyRow> alone = row -> !handed.containsKey(row.key());
        stored.stream()
                .filter(alone)
                .forEach(row -> add(lines, line(row), new CaseRow(row.key(), row.from(), row.until(), null, false)));
        lines.values().forEach(line -> tell(line, "stay"));
    }

    private static Object line(OccupancyRow row) {
        return List.of(row.municipality(), written(String.valueOf(row.caseReference())));
    }

    private static String written(String caseReference) {
        return caseReference.strip().toLowerCase(Locale.ROOT);
    }

    private static void add(Map<Object, List<CaseRow>> lines, Object line, CaseRow caseRow) {
        lines.computeIfAbsent(line, first -> new ArrayList<>()).add(caseRow);
    }

    /** A case has a few rows: each is held against each that came before it. */
    private void tell(List<CaseRow> line, String what) {
        for (int i = 0; i < line.size(); i++) {
            CaseRow one = line.get(i);
            for (int j = 0; j < line.size(); j++) {
                CaseRow other = line.get(j);
                if (i != j && one.entry() != null && isReported(one, other, line) && one.overlaps(other)) {
                    fault(one.entry(), other, what);
                    break;
                }
            }
        }
    }

    /** Of two rows of the sheets the later one is reported, unless only the earlier one is news. */
    private static boolean isReported(CaseRow one, CaseRow other, List<CaseRow> line) {
        if (other.entry() == null || !other.isNews()) {
            return one.isNews();
        }
        return one.isNews() && line.indexOf(one) > line.indexOf(other);
    }

    private void fault(ReadRow<?> at, CaseRow other, String what) {
        ReadRow<?> beside = other.entry();
        if (beside != null) {
            faults.add(at, "arendereferens", what + "-twice-row", Integer.toString(beside.row()), beside.file());
        } else {
            faults.add(
                    at,
                    "arendereferens",
                    what + "-twice-stored",
                    other.from(),
                    other.until() == null ? "" : other.until());
        }
    }
}
