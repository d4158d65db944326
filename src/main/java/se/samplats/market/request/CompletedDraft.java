package se.samplats.market.request;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Forms;
import se.samplats.county.form.HousingForm;
import se.samplats.county.home.Sex;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.AmountBounds;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Money;

/** A draft read as a request, once all required answers are there. */
record CompletedDraft(String caseReference, Need need, PurchaseRequest.Case facts) {

    private static final int OLDEST = 120;
    private static final int LONGEST_STAY = 36_500;
    private static final int FURTHEST_KM = 2_000;
    private static final int HIGHEST_KRONOR = AmountBounds.kronor(AmountBounds.MOST_DAY_PRICE);
    private static final int LONGEST_REFERENCE = 60;
    private static final int LONGEST_REASONS = 2_000;

    /** Reads the answers, or throws with all that is missing or invalid. */
    static CompletedDraft of(Typed typed, Forms forms, DateBounds bounds) {
        String form = typed.needed("form", LONGEST_REFERENCE);
        if (!form.isEmpty() && forms.byCode(form).filter(HousingForm::matching).isEmpty()) {
            typed.fault("form", "unknown-form", form);
        }
        Integer age = typed.number("age", 0, OLDEST);
        typed.mustHave("age", age);
        Sex sex = typed.one("sex", Sex.class);
        typed.mustHave("sex", sex);
        LocalDate decided = typed.day("decisionDate");
        typed.mustHave("decisionDate", decided);
        Optional.ofNullable(decided).flatMap(bounds::decided).ifPresent(fault -> typed.fault("decisionDate", fault));
        LocalDate start = typed.day("wantedStart");
        typed.mustHave("wantedStart", start);
        Optional.ofNullable(start).flatMap(bounds::wanted).ifPresent(fault -> typed.fault("wantedStart", fault));
        Integer days = typed.number("expectedDays", 1, LONGEST_STAY);
        Urgency urgency = typed.one("urgency", Urgency.class);
        typed.mustHave("urgency", urgency);
        Integer furthest = typed.number("maxDistanceKm", 0, FURTHEST_KM);
        Integer kronor = typed.number("maxDayPrice", AmountBounds.kronor(AmountBounds.LEAST_DAY_PRICE), HIGHEST_KRONOR);
        String caseReference = typed.needed("caseReference", LONGEST_REFERENCE);
        String reasons = typed.atMost("specialReasons", LONGEST_REASONS);
        PurchaseRequest.Link link = link(typed);
        typed.mustBeRight();
        Need need = new Need(
                form,
                age,
                sex,
                typed.all("needs"),
                typed.all("risks"),
                typed.is("wheelchair"),
                Objects.requireNonNull(start),
                days,
                furthest,
                kronor == null ? null : Money.kronor(kronor),
                new HashSet<>(typed.all("avoidMunicipalities")),
                !reasons.isEmpty());
        PurchaseRequest.Case facts = new PurchaseRequest.Case(
                Objects.requireNonNull(decided),
                Objects.requireNonNull(urgency),
                typed.is("protectedIdentity"),
                reasons.isEmpty() ? null : reasons,
                link);
        return new CompletedDraft(caseReference, need, facts);
    }

    static List<Invalid.Field> faults(Typed typed, Forms forms, DateBounds bounds) {
        try {
            of(typed, forms, bounds);
            return List.of();
        } catch (Invalid unfinished) {
            return unfinished.fields();
        }
    }

    private static PurchaseRequest.@Nullable Link link(Typed typed) {
        String to = typed.atMost("linkedTo", LONGEST_REFERENCE);
        if (to.isEmpty()) {
            return null;
        }
        typed.needed("together", LONGEST_REFERENCE);
        try {
            return new PurchaseRequest.Link(UUID.fromString(to), typed.is("together"));
        } catch (IllegalArgumentException garbled) {
            typed.fault("linkedTo", "unknown-request");
            return null;
        }
    }
}
