package se.samplats.simulation;

import java.time.LocalDate;
import java.util.List;

/**
 * How a housing form is needed in the county: assumptions, chosen so that volumes and lengths of stay are near the published ones.
 *
 * @param yearly new needs a year, in the whole county
 * @param median the median stay, in days
 * @param p90 the stay that nine of ten do not exceed, in days
 * @param openEnded whether it is decided until further notice
 * @param patience for how many days a planned need waits for a municipal bed before it is bought
 * @param noticeDays how many days before it is known that somebody leaves
 * @param youngest in years
 * @param oldest in years
 * @param men the share of men
 * @param words what the homes must be made for, each with its weight; the empty word is no special need
 * @param acute the share that must have a bed within a day
 * @param elsewhere how much a municipality without a home of its own in the register needs of the form, against one that has: for some
 *     forms it has other homes, which are not shared
 * @param lowOre the lowest private day price of 2024, in öre
 * @param highOre the highest
 * @param start from when the county's municipalities use the marketplace for the form
 */
record FormDemand(
        String form,
        double yearly,
        int median,
        int p90,
        boolean openEnded,
        int patience,
        int noticeDays,
        int youngest,
        int oldest,
        double men,
        List<Word> words,
        double acute,
        double elsewhere,
        long lowOre,
        long highOre,
        LocalDate start) {

    private static final LocalDate FIRST_STEP = LocalDate.of(2025, 7, 1);
    private static final LocalDate SECOND_STEP = LocalDate.of(2026, 1, 1);

    record Word(String word, int weight) {}

    static final List<FormDemand> ALL = List.of(
            new FormDemand(
                    "HVB",
                    88,
                    190,
                    420,
                    false,
                    21,
                    7,
                    12,
                    19,
                    0.58,
                    words(
                            "missbruk 20,kriminalitet 9,akut 10,utredning 12,självskada 9,ätstörning 3,trauma 10,neuropsykiatri 14, 28"),
                    0.22,
                    1.0,
                    560_000,
                    1_000_000,
                    FIRST_STEP),
            new FormDemand(
                    "STODBOENDE",
                    66,
                    240,
                    540,
                    false,
                    45,
                    14,
                    16,
                    20,
                    0.6,
                    words("sysselsättning 34,neuropsykiatri 18, 38,missbruk 5,samsjuklighet 5"),
                    0.08,
                    1.0,
                    176_000,
                    276_000,
                    FIRST_STEP),
            new FormDemand(
                    "HVB_VUXEN",
                    92,
                    75,
                    180,
                    false,
                    20,
                    7,
                    20,
                    62,
                    0.64,
                    words("missbruk 50,samsjuklighet 13,våldsutsatthet 7, 27,kriminalitet 3"),
                    0.25,
                    1.0,
                    292_000,
                    458_000,
                    SECOND_STEP),
            new FormDemand(
                    "HVB_FAMILJ",
                    18,
                    75,
                    150,
                    false,
                    30,
                    7,
                    0,
                    9,
                    0.5,
                    words("utredning 55,anknytning 30, 15"),
                    0.3,
                    0.6,
                    640_000,
                    980_000,
                    SECOND_STEP),
            new FormDemand(
                    "SKYDDAT_BOENDE",
                    34,
                    45,
                    110,
                    false,
                    2,
                    3,
                    19,
                    58,
                    0.08,
                    words("våldsutsatthet 50,barn 35, 15"),
                    0.6,
                    0.7,
                    290_000,
                    441_000,
                    SECOND_STEP),
            new FormDemand(
                    "BOSTAD_SARSKILT_STOD",
                    4.5,
                    900,
                    2000,
                    true,
                    110,
                    30,
                    20,
                    63,
                    0.6,
                    words("psykisk funktionsnedsättning 60,samsjuklighet 20, 20"),
                    0.03,
                    0.25,
                    352_000,
                    530_000,
                    SECOND_STEP),
            new FormDemand(
                    "LSS_9_8",
                    4.5,
                    800,
                    1500,
                    false,
                    110,
                    30,
                    11,
                    17,
                    0.62,
                    words("autism 60,flerfunktionsnedsättning 25, 10,utåtagerande 5"),
                    0.05,
                    0.3,
                    784_000,
                    1_173_000,
                    SECOND_STEP),
            new FormDemand(
                    "LSS_9_9_GRUPP",
                    4.6,
                    1900,
                    4200,
                    true,
                    120,
                    30,
                    18,
                    62,
                    0.58,
                    words("autism 62,utåtagerande 10, 22,flerfunktionsnedsättning 6"),
                    0.02,
                    0.2,
                    440_000,
                    682_000,
                    SECOND_STEP),
            new FormDemand(
                    "LSS_9_9_SERVICE",
                    2.8,
                    1500,
                    3200,
                    true,
                    120,
                    30,
                    18,
                    62,
                    0.55,
                    words("psykisk funktionsnedsättning 65, 35"),
                    0.01,
                    0.1,
                    330_000,
                    480_000,
                    SECOND_STEP),
            new FormDemand(
                    "KORTTID_LSS",
                    125,
                    7,
                    21,
                    false,
                    8,
                    1,
                    7,
                    19,
                    0.6,
                    words("autism 60,flerfunktionsnedsättning 30, 10"),
                    0.05,
                    0.15,
                    433_000,
                    679_000,
                    SECOND_STEP),
            new FormDemand(
                    "KORTTID_SOL",
                    195,
                    18,
                    60,
                    false,
                    10,
                    2,
                    66,
                    99,
                    0.45,
                    words("rehabilitering 60,palliativ vård 12, 28"),
                    0.3,
                    0.15,
                    230_000,
                    330_000,
                    SECOND_STEP),
            new FormDemand(
                    "SABO",
                    72,
                    560,
                    1900,
                    true,
                    80,
                    10,
                    66,
                    100,
                    0.36,
                    words("demens 42,somatik 40,finska 3, 15"),
                    0.03,
                    0.12,
                    225_000,
                    320_000,
                    SECOND_STEP));

    private static List<Word> words(String weighted) {
        return List.of(weighted.split(",")).stream()
                .map(one -> {
                    int last = one.lastIndexOf(' ');
                    return new Word(one.substring(0, last).strip(), Integer.parseInt(one.substring(last + 1)));
                })
                .toList();
    }

    /** The spread of the logarithm of the stay. */
    double sigma() {
        return StrictMath.log((double) p90 / median) / 1.2815515655446004;
    }
}
