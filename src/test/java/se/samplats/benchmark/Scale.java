package se.samplats.benchmark;

import java.util.Map;

/**
 * How much is made.
 *
 * @param municipalities how many take part, Dalarna's first
 * @param homes how many homes they have together
 * @param places how many places those have together
 * @param years how many years of history the ledger holds
 */
public record Scale(int municipalities, int homes, int places, int years) {

    public static final Scale COUNTY = new Scale(15, 28, 320, 12);
    public static final Scale NATION = new Scale(290, 10_000, 130_000, 11);

    public static final Map<String, Scale> BY_NAME = Map.of("county", COUNTY, "nation", NATION);

    public Scale withYears(int history) {
        return new Scale(municipalities, homes, places, history);
    }
}
