package se.samplats.exchange.row;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Occupancy;
import se.samplats.exchange.sheet.Cells;
import se.samplats.exchange.sheet.Vocabulary;

/**
 * A row of <i>beläggning</i>.
 *
 * @param until the departure day
 * @param municipality whose resident it is, or who buys the placement
 * @param caseReference of a placement only
 * @param reason why it is closed; of a person nothing is said
 */
public record OccupancyRow(
        String place,
        LocalDate from,
        @Nullable LocalDate until,
        Occupancy.Kind kind,
        String municipality,
        @Nullable String caseReference,
        @Nullable String reason)
        implements SheetRow, DatedRow {

    public static OccupancyRow of(Cells cells, Reference reference) {
        LocalDate from = cells.day("fran");
        LocalDate until = cells.optionalEnd("till");
        if (cells.areDays("fran", "till") && until != null && !until.isAfter(from)) {
            cells.fault("till", "end-not-after-start");
        }
        Occupancy.Kind kind = cells.word("slag", Vocabulary.OCCUPANCY_KINDS);
        boolean closed = kind == Occupancy.Kind.CLOSURE;
        boolean stay = kind == Occupancy.Kind.STAY;
        if (!closed && !cells.isBroken() && cells.raw("orsak") != null) {
            cells.fault("orsak", "reason-of-a-person");
        }
        if (closed && until == null) {
            cells.fault("till", "closure-without-end");
        }
        String municipality = cells.reference("kommunkod", reference::municipality, "unknown-municipality");
        return new OccupancyRow(
                cells.id("plats_id", 60),
                from,
                until,
                kind,
                municipality == null ? "" : municipality,
                stay ? cells.id("arendereferens", 60) : null,
                closed ? cells.text("orsak", 200) : null);
    }

    @Override
    public Object line() {
        return place;
    }

    public boolean isStay() {
        return kind == Occupancy.Kind.STAY;
    }

    @Override
    public List<@Nullable Object> cells(Reference reference) {
        return Arrays.asList(
                place, from, until, Vocabulary.OCCUPANCY_KINDS.word(kind), municipality, caseReference, reason);
    }
}
