package se.samplats.money.settlement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.PriceRow;

/**
 * A settlement as its parties read it.
 *
 * @param reference null while it is a draft
 * @param month {@code 2026-11}
 * @param lineCount how many lines it has; to whoever is no party to it, these are not shown
 */
record SettlementView(
        UUID id,
        @Nullable String reference,
        String seller,
        String buyer,
        String month,
        SettlementStatus status,
        long totalOre,
        int lineCount,
        Instant draftedAt,
        @Nullable Instant issuedAt,
        List<SettlementLineView> lines) {

    /**
     * @param caseReference the buyer's own case number; null for a part of a year's result, and for the sum of those whose
     *     identity is protected
     * @param to the first day after the line's last
     * @param days below zero where days are taken back
     * @param quantity in the unit; below zero where it is taken back
     * @param correction whether it is for days before the month, or takes something back
     * @param preliminary whether no price is decided yet for these days
     * @param text what it is for
     * @param priceRow the id of the row of the home's price list, if it stands in one
     */
    public record SettlementLineView(
            @Nullable String caseReference,
            LocalDate from,
            LocalDate to,
            int days,
            PriceRow.Unit unit,
            BigDecimal quantity,
            long unitPriceOre,
            int percent,
            long amountOre,
            ChargeKind kind,
            boolean correction,
            boolean preliminary,
            String text,
            @Nullable UUID priceRow) {}

    static SettlementView of(Settlement one, List<SettlementLineView> lines) {
        return new SettlementView(
                one.id(),
                one.reference(),
                one.seller(),
                one.buyer(),
                one.month().toString(),
                one.status(),
                one.totalOre(),
                one.lineCount(),
                one.draftedAt(),
                one.issuedAt(),
                lines);
    }
}
