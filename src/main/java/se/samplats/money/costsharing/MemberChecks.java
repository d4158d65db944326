package se.samplats.money.costsharing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import se.samplats.platform.kernel.Invalid;

/** What holds for every list of municipalities that something is shared by. */
public final class MemberChecks {

    private MemberChecks() {}

    /** No municipality stands twice. */
    public static void mustDiffer(List<String> codes, String field) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                throw Invalid.field(field + "[" + i + "].municipality", "party-twice", codes.get(i));
            }
        }
    }

    /** At least one has a share by this key. */
    public static <T> void mustHaveSome(List<T> all, ToIntFunction<T> key, String field, String message) {
        if (all.stream().allMatch(one -> key.applyAsInt(one) == 0)) {
            throw Invalid.field(field, message);
        }
    }
}
