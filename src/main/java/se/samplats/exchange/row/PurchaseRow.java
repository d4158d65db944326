package se.samplats.exchange.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.sheet.Cells;
import se.samplats.exchange.sheet.Vocabulary;

/**
 * A row of <i>externa köp</i>.
 *
 * @param until the departure day
 * @param reason the code of why no municipal place was taken
 * @param reasonText the row's own words, where no code fits
 * @param cause what it was needed for; null where the sheet has no columns for that
 */
public record PurchaseRow(
        String municipality,
        String caseReference,
        String form,
        String provider,
        LocalDate from,
        @Nullable LocalDate until,
        long dayPriceOre,
        String reason,
        @Nullable String reasonText,
        @Nullable PurchaseCause cause)
        implements SheetRow {

    public record Key(String municipality, String caseReference, String form, LocalDate from) {}

    public static PurchaseRow of(Cells cells, Reference reference) {
        String municipality = cells.reference("kommunkod", reference::municipality, "unknown-municipality");
        String form = cells.reference("boendeform", reference::formCode, "unknown-form");
        LocalDate from = cells.day("fran");
        LocalDate until = cells.optionalDay("till");
        if (cells.areDays("fran", "till") && until != null && !until.isAfter(from)) {
            cells.fault("till", "end-not-after-start");
        }
        String wording = cells.text("orsak", 200);
        String reason = reference.reasons().get(wording.toLowerCase(Locale.ROOT));
        return new PurchaseRow(
                municipality == null ? "" : municipality,
                cells.text("arendereferens", 60),
                form == null ? "" : form,
                cells.word("utforare", Vocabulary.PROVIDERS),
                from,
                until,
                cells.ore("dygnspris"),
                Objects.requireNonNullElse(reason, Reference.OTHER_REASON),
                reason == null ? wording : null,
                cause(cells, reference));
    }

    private static @Nullable PurchaseCause cause(Cells cells, Reference reference) {
        PurchaseCause cause = PurchaseCause.of(cells);
        if (cause != null && cause.decidedOn() != null && !cause.decidedOn().equals(LocalDate.EPOCH)) {
            if (!reference.decisions().contains(cause.decidedOn())) {
                cells.fault(
                        "beslutsdatum",
                        "decision-date-out-of-range",
                        reference.decisions().start().toString());
            }
        }
        return cause;
    }

    /** What the row says of it, or where it says nothing what is stored. */
    public PurchaseCause causeOr(@Nullable PurchaseCause stored) {
        return cause != null ? cause : stored != null ? stored : PurchaseCause.NOTHING_SAID;
    }

    /** A row without columns for the cause leaves the one that is stored. */
    public PurchaseRow causedAs(@Nullable PurchaseCause stored) {
        return new PurchaseRow(
                municipality,
                caseReference,
                form,
                provider,
                from,
                until,
                dayPriceOre,
                reason,
                reasonText,
                causeOr(stored));
    }

    /** The request that it says it answers. */
    public Optional<PurchaseRows.RequestName> answers() {
        return Optional.ofNullable(causeOr(null).request())
                .map(reference -> new PurchaseRows.RequestName(municipality, reference));
    }

    public Key key() {
        return new Key(municipality, caseReference, form, from);
    }

    @Override
    public List<@Nullable Object> cells(Reference reference) {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                municipality,
                caseReference,
                form,
                Vocabulary.PROVIDERS.word(provider),
                from,
                until,
                BigDecimal.valueOf(dayPriceOre, 2),
                reasonText == null ? reference.reasonName(reason) : reasonText));
        cells.addAll(causeOr(null).cells());
        return cells;
    }
}
