package se.samplats.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the comparison of one kind came to at one scale.
 *
 * @param places how many places there were to choose among
 * @param rounds by contender, one block for each round, as fast as it went
 * @param atHalf by contender, arrivals by chance at half of what it can do
 * @param disturbed how many blocks were thrown away, since the machine was at other work
 */
record Outcome(
        String scale,
        long places,
        String kind,
        Map<String, List<Measured>> rounds,
        Map<String, Measured> atHalf,
        int disturbed) {

    Measured median(String contender) {
        return median(rounds.getOrDefault(contender, List.of()));
    }

    static Measured median(List<Measured> blocks) {
        return blocks.stream()
                .sorted(Comparator.comparingDouble(Measured::perSecond))
                .toList()
                .get(blocks.size() / 2);
    }

    /** How much of each other contender the first one does, round by round. */
    Map<String, List<Double>> ratios() {
        Map<String, List<Double>> ratios = new LinkedHashMap<>();
        List<Measured> own = rounds.values().iterator().next();
        rounds.forEach((name, blocks) -> {
            List<Double> each = new ArrayList<>();
            for (int i = 0; i < blocks.size() && blocks != own; i++) {
                each.add(own.get(i).perSecond() / blocks.get(i).perSecond());
            }
            if (!each.isEmpty()) {
                ratios.put(name, each);
            }
        });
        return ratios;
    }

    static double middle(List<Double> ratios) {
        return ratios.stream().sorted().toList().get(ratios.size() / 2);
    }
}
