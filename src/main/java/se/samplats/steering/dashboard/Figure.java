package se.samplats.steering.dashboard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.page.Formats;

/**
 * A cell of a table for people.
 *
 * @param text as it is read
 * @param value as a spreadsheet counts with it, and as rows are sorted by it; null where there is none
 * @param href where it leads; null for nowhere
 */
record Figure(
        String text,
        @Nullable Comparable<?> value,
        @Nullable String href) {

    private static final int PERCENT = 100;

    public boolean missing() {
        return value == null;
    }

    /** The number that a spreadsheet counts with, without idle decimals; else the words. */
    Object inFile() {
        if (value instanceof BigDecimal number) {
            BigDecimal plain = number.stripTrailingZeros();
            return plain.scale() < 0 ? plain.setScale(0) : plain;
        }
        return value instanceof Number number ? number : text;
    }

    static Figure word(String word) {
        return new Figure(word, word, null);
    }

    static Figure link(String word, String href) {
        return new Figure(word, word, href);
    }

    /** What covers too few persons: the words stand in files too. */
    static Figure masked(String words) {
        return new Figure(words, null, null);
    }

    static Figure number(@Nullable Long number, Formats write, String masked) {
        return number == null ? masked(masked) : new Figure(write.number(number), number, null);
    }

    static Figure kronor(@Nullable Long ore, Formats write, String masked) {
        return ore == null ? masked(masked) : new Figure(write.kronor(ore), BigDecimal.valueOf(ore, 2), null);
    }

    /** A share of one, which files hold in percent. */
    static Figure percent(@Nullable BigDecimal share, Formats write) {
        return share == null
                ? new Figure("–", null, null)
                : new Figure(write.percent(share), share.multiply(BigDecimal.valueOf(PERCENT)), null);
    }

    /** How much larger a share has become, in percentage units: with an arrow, for a sign alone is easily missed. */
    static Figure change(@Nullable BigDecimal now, @Nullable BigDecimal before, Formats write) {
        if (now == null || before == null) {
            return new Figure("–", null, null);
        }
        BigDecimal units = now.subtract(before).multiply(BigDecimal.valueOf(PERCENT));
        String arrow = units.signum() < 0 ? "▼ " : units.signum() > 0 ? "▲ " : "";
        return new Figure(arrow + write.number(units.abs()), units, null);
    }
}
