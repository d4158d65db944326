package se.samplats.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import se.samplats.county.home.Sex;
import se.samplats.market.request.Need;

/**
 * All needs of the county, drawn from the seed before anything is placed: with the marketplace or without it, the same persons need the
 * same things on the same days.
 */
final class Caseload {

    private static final double DAYS_A_YEAR = 365.25;
    private static final int SHORTEST_STAY = 2;

    private final CountyRegister register;
    private final Random random;
    private final Set<String> references = new HashSet<>();

    Caseload(CountyRegister register, long seed) {
        this.register = register;
        this.random = new Random(seed);
    }

    /** In the order of their decisions: of {@code [first, last]}. */
    List<SimulatedCase> draw(LocalDate first, LocalDate last) {
        List<SimulatedCase> cases = new ArrayList<>();
        for (FormDemand demand : FormDemand.ALL) {
            Map<String, Double> shares = register.shares(demand);
            LocalDate day = first;
            double clock = 0;
            while (true) {
                // between two needs as much time as chance has it: exponentially distributed
                clock += -StrictMath.log(1 - random.nextDouble()) * DAYS_A_YEAR / demand.yearly();
                day = first.plusDays((long) clock);
                if (day.isAfter(last)) {
                    break;
                }
                cases.add(one(demand, municipality(shares), day));
            }
        }
        cases.sort(Comparator.comparing((SimulatedCase one) -> one.decided).thenComparing(one -> one.reference));
        return cases;
    }

    private String municipality(Map<String, Double> shares) {
        double at = random.nextDouble();
        String last = "";
        for (Map.Entry<String, Double> share : shares.entrySet()) {
            last = share.getKey();
            at -= share.getValue();
            if (at < 0) {
                return last;
            }
        }
        return last;
    }

    private SimulatedCase one(FormDemand demand, String buyer, LocalDate decided) {
        boolean acute = random.nextDouble() < demand.acute();
        int age = demand.youngest()
                + (int) (Math.min(0.999, Math.max(0, 0.5 + random.nextGaussian() * 0.25))
                        * (demand.oldest() - demand.youngest() + 1));
        Sex sex = random.nextDouble() < demand.men() ? Sex.MALE : Sex.FEMALE;
        List<String> words = words(demand);
        List<String> risks = risks(demand);
        boolean wheelchair = random.nextDouble() < (age >= 65 ? 0.3 : 0.04);
        int expected = Math.max(SHORTEST_STAY, (int)
                Math.round(demand.median() * StrictMath.exp(random.nextGaussian() * demand.sigma())));
        int lead = acute ? random.nextInt(2) : 2 + random.nextInt(demand.median() < 30 ? 21 : 56);
        boolean reasons = random.nextDouble() < 0.8;
        double far = random.nextDouble();
        Integer most = far < 0.45 ? null : far < 0.6 ? (Integer) 60 : far < 0.85 ? (Integer) 100 : (Integer) 150;
        Need need = new Need(
                demand.form(),
                age,
                sex,
                words,
                risks,
                wheelchair,
                decided.plusDays(lead),
                demand.openEnded() ? null : (Integer) expected,
                most,
                null,
                Set.of(),
                reasons);
        return new SimulatedCase(
                reference(buyer),
                buyer,
                demand,
                decided,
                need,
                acute,
                random.nextDouble() < (demand.form().equals("SKYDDAT_BOENDE") ? 0.15 : 0.02),
                Math.max(SHORTEST_STAY, trueDays(demand, expected)),
                privateOre(demand, words.size() + risks.size(), decided),
                random.nextDouble(),
                random.nextDouble());
    }

    /** One in five leaves earlier than planned, one in four stays on. */
    private int trueDays(FormDemand demand, int expected) {
        double chance = random.nextDouble();
        double part = random.nextDouble();
        if (demand.openEnded()) {
            return expected;
        }
        if (chance < 0.2) {
            return (int) Math.round(expected * (0.4 + 0.5 * part));
        }
        return chance < 0.45 ? (int) Math.round(expected * (1.05 + 0.5 * part)) : expected;
    }

    private List<String> words(FormDemand demand) {
        String first = word(demand);
        String second = random.nextDouble() < 0.15 ? word(demand) : "";
        return List.of(first, second).stream()
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private String word(FormDemand demand) {
        int at = random.nextInt(
                demand.words().stream().mapToInt(FormDemand.Word::weight).sum());
        for (FormDemand.Word word : demand.words()) {
            at -= word.weight();
            if (at < 0) {
                return word.word();
            }
        }
        throw new IllegalStateException(demand.form());
    }

    private List<String> risks(FormDemand demand) {
        double chance = random.nextDouble();
        if (demand.oldest() > 64 || demand.youngest() < 7) {
            return List.of();
        }
        if (chance < 0.07) {
            return List.of("våld");
        }
        if (chance < 0.12) {
            return List.of("pågående missbruk");
        }
        return chance < 0.15 ? List.of("psykos") : List.of();
    }

    /** Within the form's range of 2024, higher for those who need more, by four percent a year. */
    private long privateOre(FormDemand demand, int difficulties, LocalDate decided) {
        double within = Math.min(1, random.nextDouble() * 0.7 + 0.15 * difficulties);
        double of2024 = demand.lowOre() + within * (demand.highOre() - demand.lowOre());
        double index = StrictMath.pow(1.04, decided.getYear() - 2024);
        return Math.round(of2024 * index / 1000) * 1000;
    }

    private String reference(String buyer) {
        while (true) {
            String reference = buyer + "-" + (10_000 + random.nextInt(90_000));
            if (references.add(reference)) {
                return reference;
            }
        }
    }
}
