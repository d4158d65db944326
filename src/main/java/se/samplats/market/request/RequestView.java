package se.samplats.market.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Sex;
import se.samplats.platform.kernel.Money;

/**
 * A request as its own municipality sees it.
 *
 * @param daysWaited days since the decision
 * @param daysLeft days until three months have passed since the decision; negative after that
 * @param privateQuote what a private provider asked for the same need, if anybody asked one
 */
public record RequestView(
        UUID id,
        String reference,
        RequestStatus status,
        String municipality,
        String handler,
        String caseReference,
        String form,
        int age,
        Sex sex,
        List<String> needs,
        List<String> risks,
        boolean wheelchair,
        LocalDate decisionDate,
        LocalDate wantedStart,
        @Nullable Integer expectedDays,
        @Nullable Integer maxDistanceKm,
        @Nullable Long maxDayPriceOre,
        Urgency urgency,
        boolean protectedIdentity,
        List<String> avoidMunicipalities,
        @Nullable String specialReasons,
        @Nullable UUID linkedTo,
        boolean together,
        long daysWaited,
        long daysLeft,
        LocalDate deadline,
        Instant recordedAt,
        @Nullable Instant closedAt,
        @Nullable String closingReason,
        @Nullable PrivateQuote privateQuote) {

    @SuppressWarnings("NullAway") // a stored request has an age and a sex
    public static RequestView of(PurchaseRequest request, LocalDate today) {
        Need need = request.need();
        Money limit = need.maxDayPrice();
        return new RequestView(
                request.id(),
                request.reference(),
                request.status(),
                request.municipality(),
                request.handler(),
                request.caseReference(),
                need.form(),
                need.age(),
                need.sex(),
                need.needs(),
                need.risks(),
                need.wheelchair(),
                request.clock().decisionDate(),
                need.start(),
                need.days(),
                need.maxDistanceKm(),
                limit == null ? null : limit.ore(),
                request.urgency(),
                request.protectedIdentity(),
                need.avoidMunicipalities().stream().sorted().toList(),
                request.specialReasons(),
                request.linkConcealed() ? null : request.linkedTo(),
                request.together() && !request.linkConcealed(),
                request.clock().daysWaited(today),
                request.clock().daysLeft(today),
                request.clock().deadline(),
                request.recordedAt(),
                request.closedAt(),
                request.closingReason(),
                request.privateQuote());
    }
}
