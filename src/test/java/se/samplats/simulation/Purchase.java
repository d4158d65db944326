package se.samplats.simulation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that was bought outside the county's homes.
 *
 * @param planned the departure day as far as is known; null where nobody has said
 * @param until the departure day in truth
 * @param reason what was ticked
 * @param failed the criterion that no municipal place met; empty where the purchase says none
 */
record Purchase(
        SimulatedCase who,
        LocalDate decided,
        LocalDate start,
        @Nullable LocalDate planned,
        LocalDate until,
        String provider,
        String supplier,
        String legalGround,
        String reason,
        String failed) {

    private static final List<String> COMPANIES = List.of(
            "Exempelhemmen AB",
            "Påhittad omsorg AB",
            "Provgården vård AB",
            "Låtsasvillan AB",
            "Modellboendet AB",
            "Testhagen omsorg AB");

    private static final double STATE = 0.015;
    private static final double MUNICIPALITY = 0.07;
    private static final double ASSOCIATION = 0.15;
    private static final double DIRECT_AWARD = 0.28;

    /** Of the provider that answers first; the state cares for children and adults with misuse only. */
    static Purchase of(
            SimulatedCase who, LocalDate decided, LocalDate start, LocalDate until, String reason, String failed) {
        double draw = who.providerDraw;
        Integer days = who.plannedDays();
        LocalDate planned = days == null ? null : start.plusDays(days);
        boolean state = draw < STATE && (who.form().equals("HVB") || who.form().equals("HVB_VUXEN"));
        if (state) {
            return new Purchase(who, decided, start, planned, until, "SiS", "", "", reason, failed);
        }
        if (draw < MUNICIPALITY) {
            return new Purchase(
                    who, decided, start, planned, until, "annan kommun utanför länet", "", "", reason, failed);
        }
        boolean association = draw < ASSOCIATION;
        String supplier = association ? "Exempelföreningen" : COMPANIES.get((int) (draw * 1000) % COMPANIES.size());
        String ground = who.tickDraw < DIRECT_AWARD ? "direktupphandling" : "ramavtal";
        return new Purchase(
                who,
                decided,
                start,
                planned,
                until,
                association ? "ideell förening" : "privat bolag",
                supplier,
                ground,
                reason,
                failed);
    }

    boolean isPrivate() {
        return provider.equals("privat bolag") || provider.equals("ideell förening");
    }
}
