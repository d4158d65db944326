package se.samplats.steering.promise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.market.offer.BedClaim;
import se.samplats.market.offer.BedClaim.Outcome;
import se.samplats.platform.kernel.FewPersons;

/**
 * What became of claims on promised beds. Without those whose identity is protected, those that the buyer took back, and those that wait.
 *
 * @param claims all that were answered, or not in time; null where they cover too few persons for the reader
 * @param honoured of them those that the home said yes to
 * @param refusedAsAgreed those that it refused for a reason that the agreement lets stand
 * @param refused those that it refused for another
 * @param notAnswered those that it did not answer in time
 * @param feesOre what they cost the homes' municipalities in all, in öre
 * @param reasons the refusals by coded reason
 */
record KeptPromises(
        @Nullable Integer claims,
        @Nullable Integer honoured,
        @Nullable Integer refusedAsAgreed,
        @Nullable Integer refused,
        @Nullable Integer notAnswered,
        @Nullable Long feesOre,
        boolean suppressed,
        List<CodedRefusal> reasons) {

    private static final KeptPromises HIDDEN = new KeptPromises(null, null, null, null, null, null, true, List.of());

    /** Refusals of one coded reason. */
    record CodedRefusal(String code, int number) {}

    static KeptPromises of(Collection<BedClaim> claims) {
        List<BedClaim> told = told(claims);
        Map<String, Integer> reasons = new TreeMap<>();
        told.stream()
                .filter(one -> one.reason() != null)
                .forEach(one -> reasons.merge(Objects.requireNonNull(one.reason()), 1, Integer::sum));
        List<CodedRefusal> coded = new ArrayList<>();
        reasons.forEach((code, number) -> coded.add(new CodedRefusal(code, number)));
        return new KeptPromises(
                told.size(),
                count(told, Outcome.HONOURED),
                count(told, Outcome.REFUSED_AS_AGREED),
                count(told, Outcome.REFUSED),
                count(told, Outcome.NOT_ANSWERED),
                told.stream().mapToLong(BedClaim::feeOre).sum(),
                false,
                coded);
    }

    /**
     * The same for readers who know none of the persons: only where each outcome, and what is left of all refusals beside the claims, covers
     * five persons or nobody, and without reasons.
     *
     * @param othersRefused how many persons were refused without a claim: who knows all refusals knows them too
     */
    static KeptPromises ofEverybody(Collection<BedClaim> claims, int othersRefused) {
        List<BedClaim> told = told(claims);
        Map<Outcome, Set<UUID>> persons = told.stream()
                .collect(Collectors.groupingBy(
                        BedClaim::outcome, Collectors.mapping(BedClaim::requestId, Collectors.toSet())));
        boolean few = persons.values().stream().anyMatch(some -> some.size() < FewPersons.FEWEST);
        if (few || (othersRefused > 0 && othersRefused < FewPersons.FEWEST)) {
            return HIDDEN;
        }
        KeptPromises all = of(told);
        return new KeptPromises(
                all.claims, all.honoured, all.refusedAsAgreed, all.refused, all.notAnswered, null, false, List.of());
    }

    private static List<BedClaim> told(Collection<BedClaim> claims) {
        return claims.stream()
                .filter(one ->
                        !one.isProtected() && one.outcome() != Outcome.OPEN && one.outcome() != Outcome.WITHDRAWN)
                .toList();
    }

    private static int count(List<BedClaim> claims, Outcome outcome) {
        return (int) claims.stream().filter(one -> one.outcome() == outcome).count();
    }
}
