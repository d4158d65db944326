package se.samplats.exchange.row;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Sex;
import se.samplats.exchange.sheet.Cells;
import se.samplats.exchange.sheet.Vocabulary;
import se.samplats.market.match.Criteria;

/**
 * What a purchase was needed for and why it was made, in columns that a sheet may leave out: then what is stored of it stays.
 *
 * @param sex null where nobody says
 * @param decidedOn when it was decided
 * @param request the reference of the request that it answers
 * @param supplier of whom it was bought
 * @param legalGround what allows it
 * @param failedCriterion the criterion that no municipal place met, by its code or as it was worded
 */
public record PurchaseCause(
        @Nullable Integer age,
        @Nullable Sex sex,
        List<String> needs,
        List<String> risks,
        boolean wheelchair,
        @Nullable LocalDate decidedOn,
        @Nullable String request,
        @Nullable String supplier,
        @Nullable String legalGround,
        @Nullable String failedCriterion) {

    private static final List<String> COLUMNS = List.of(
            "alder",
            "kon",
            "behov",
            "risker",
            "rullstol",
            "beslutsdatum",
            "forfragan",
            "leverantor",
            "rattslig_grund",
            "brustet_krav");

    static final PurchaseCause NOTHING_SAID =
            new PurchaseCause(null, null, List.of(), List.of(), false, null, null, null, null, null);

    /** Null where the sheet has none of its columns. */
    static @Nullable PurchaseCause of(Cells cells) {
        if (COLUMNS.stream().noneMatch(cells::has)) {
            return null;
        }
        String criterion = cells.optional("brustet_krav", 200);
        return new PurchaseCause(
                cells.optionalWhole("alder", 0, 120),
                cells.raw("kon") == null ? null : cells.word("kon", Vocabulary.SEX),
                cells.words("behov"),
                cells.words("risker"),
                cells.yes("rullstol"),
                cells.optionalDay("beslutsdatum"),
                cells.optional("forfragan", 60),
                cells.optional("leverantor", 120),
                cells.raw("rattslig_grund") == null ? null : cells.word("rattslig_grund", Vocabulary.LEGAL_GROUNDS),
                criterion == null ? null : Criteria.meant(criterion).orElse(criterion));
    }

    List<@Nullable Object> cells() {
        return Arrays.asList(
                age,
                sex == null ? null : Vocabulary.SEX.word(sex),
                String.join(", ", needs),
                String.join(", ", risks),
                wheelchair ? true : null,
                decidedOn,
                request,
                supplier,
                legalGround == null ? null : Vocabulary.LEGAL_GROUNDS.word(legalGround),
                failedCriterion);
    }
}
