package se.samplats.market.match;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Text;

/** All criteria, in the order in which they speak: the first that fails is why a home is not a candidate. */
public final class Criteria {

    private static final List<Criterion> ALL = List.of(
            new FormCriterion(),
            new AgeCriterion(),
            new GuardianCriterion(),
            new SexCriterion(),
            new NeedsCriterion(),
            new RisksCriterion(),
            new WheelchairCriterion(),
            new AvoidedAreaCriterion(),
            new ApartCriterion(),
            new UnsuitableCriterion(),
            new TogetherCriterion(),
            new PeriodCriterion(),
            new DistanceCriterion(),
            new PriceCriterion(),
            new SpecialReasonsCriterion(),
            new FreshnessCriterion());

    private static final Set<String> WAIVABLE =
            ALL.stream().filter(Criterion::isWaivable).map(Criterion::code).collect(Collectors.toSet());

    private Criteria() {}

    static List<Finding> judge(Need need, Option option, Circumstances circumstances) {
        return ALL.stream()
                .map(criterion -> criterion.judge(need, option, circumstances))
                .flatMap(Optional::stream)
                .toList();
    }

    static boolean isWaivable(Finding finding) {
        return WAIVABLE.contains(finding.criterion());
    }

    static int order(String code) {
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).code().equals(code)) {
                return i;
            }
        }
        throw new IllegalArgumentException(code);
    }

    /** What a criterion is called, by its code. */
    public static Text name(String code) {
        return Text.of("match.criterion." + code);
    }

    /** The code that is meant by a code, or by what the criterion is called in Swedish or English. */
    public static Optional<String> meant(String wording) {
        String word = wording.strip();
        return ALL.stream()
                .map(Criterion::code)
                .filter(code -> code.equalsIgnoreCase(word)
                        || Arrays.stream(Language.values())
                                .anyMatch(language -> name(code).in(language).equalsIgnoreCase(word)))
                .findFirst();
    }

    /** Whether clients and statistics know a criterion by this code. */
    public static boolean isKnown(String code) {
        return ALL.stream().anyMatch(criterion -> criterion.code().equals(code));
    }
}
