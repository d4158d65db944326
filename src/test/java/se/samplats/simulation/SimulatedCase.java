package se.samplats.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.market.request.Need;

/** A person's need, as chance made it before anybody looked for a bed, and what came of it. */
final class SimulatedCase {

    /** A home that was asked and said no. */
    record Refusal(String homeId, String reason, LocalDate on) {}

    final String reference;
    final String buyer;
    final FormDemand demand;
    final LocalDate decided;
    final Need need;
    final boolean acute;
    final boolean protectedIdentity;
    /** How long the person stays in truth, in days, whatever was planned. */
    final int trueDays;
    /** What a private provider asks for a day, in öre. */
    final long privateOre;
    /** Which provider answers first, and what the placer is in the habit of ticking: each between 0 and 1. */
    final double providerDraw;

    final double tickDraw;
    /** The homes that were rung, by whoever looked without the marketplace, in order. */
    final List<String> rung = new ArrayList<>();

    final List<Refusal> refusals = new ArrayList<>();

    SimulatedCase(
            String reference,
            String buyer,
            FormDemand demand,
            LocalDate decided,
            Need need,
            boolean acute,
            boolean protectedIdentity,
            int trueDays,
            long privateOre,
            double providerDraw,
            double tickDraw) {
        this.reference = reference;
        this.buyer = buyer;
        this.demand = demand;
        this.decided = decided;
        this.need = need;
        this.acute = acute;
        this.protectedIdentity = protectedIdentity;
        this.trueDays = trueDays;
        this.privateOre = privateOre;
        this.providerDraw = providerDraw;
        this.tickDraw = tickDraw;
    }

    String form() {
        return demand.form();
    }

    @Nullable
    Integer plannedDays() {
        return need.days();
    }

    /** The last day on which it still waits for a municipal bed. */
    LocalDate waitsUntil() {
        return acute ? decided : need.start().plusDays(demand.patience());
    }

    boolean hasRefused(String homeId) {
        return refusals.stream().anyMatch(refusal -> refusal.homeId().equals(homeId));
    }
}
