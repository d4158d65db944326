package se.samplats.money.costsharing;

import static se.samplats.platform.party.Operation.CALCULATE;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.VatCompensation;
import se.samplats.money.yearend.UsedDays;
import se.samplats.money.yearend.YearEnd;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

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
