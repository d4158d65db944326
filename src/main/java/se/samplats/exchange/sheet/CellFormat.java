package se.samplats.exchange.sheet;

import java.util.Set;

/** How a workbook shows a number: as itself, or as what it stands for. */
enum CellFormat {
    NUMBER,
    DAY,
    TIME,
    SHARE;

    private static final Set<String> DAYS = Set.of("14", "15", "16", "17", "22");
    private static final Set<String> TIMES = Set.of("18", "19", "20", "21", "45", "46", "47");
    private static final Set<String> SHARES = Set.of("9", "10");

    /**
     * @param id of the format: those that every workbook has have the same in all of them
     * @param written the format as the workbook writes it down; empty where it does not
     */
    static CellFormat of(String id, String written) {
        String bare = written.replaceAll("\"[^\"]*\"|\\\\.|\\[[^]]*]", "");
        if (DAYS.contains(id) || bare.matches("(?is).*[yd].*") || bare.matches("(?i)m+[-/. ]*")) {
            return DAY;
        }
        if (TIMES.contains(id) || bare.matches("(?is).*(?:h|ss).*")) {
            return TIME;
        }
        return SHARES.contains(id) || bare.contains("%") ? SHARE : NUMBER;
    }
}
