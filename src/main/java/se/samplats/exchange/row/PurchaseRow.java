package se.samplats.exchange.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.sheet.Cells;
import se.samplats.exchange.sheet.Vocabulary;
import se.samplats.platform.kernel.Amounts;

/**
 * A row of <i>externa köp</i>.
 *
 * @param until the departure day
 * @param reason the code of why no municipal place was taken
 * @param reasonText the row's own words, where no code fits
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
        @Nullable String reasonText)
        implements SheetRow {

    public record Key(String municipality, String caseReference, String form, LocalDate from) {}

    public static PurchaseRow of(Cells cells, Reference reference) {
        String municipality = cells.reference("kommunkod", reference::municipality, "unknown-municipality");
        String form = cells.reference("boendeform", reference::formCode, "unknown-form");
        LocalDate from = cells.day("fran");
        LocalDate until = cells.optionalEnd("till");
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
                cells.ore("dygnspris", Amounts.LEAST_DAY_PRICE, Amounts.MOST_DAY_PRICE),
                Objects.requireNonNullElse(reason, Reference.OTHER_REASON),
                reason == null ? wording : null);
    }

    public Key key() {
        return new Key(municipality, caseReference, form, from);
    }

    @Override
    public List<@Nullable Object> cells(Reference reference) {
        return Arrays.asList(
                municipality,
                caseReference,
                form,
                Vocabulary.PROVIDERS.word(provider),
                from,
                until,
                BigDecimal.valueOf(dayPriceOre, 2),
                reasonText == null ? reference.reasonName(reason) : reasonText);
    }
}
