package se.samplats.record.journal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one member of staff has seen of people with a protected identity, since it was last reviewed.
 *
 * @param things how many requests, offers and placements
 * @param others how many of the looks were at what another handles
 * @param outsideHours how many were out of office hours
 * @param mostAnHour how many at most within an hour
 * @param unusual why it should be looked at first
 * @param until the number of the last of them: what a review covers
 */
record ProtectedReadView(
        String person,
        String municipality,
        long looks,
        long things,
        long others,
        long outsideHours,
        long mostAnHour,
        Instant last,
        List<Reason> unusual,
        long until) {

    /** Why a person's looks are unusual. */
    enum Reason {
        OTHERS,
        OUTSIDE_HOURS,
        MANY
    }

    static ProtectedReadView of(ProtectedReads.Look look, int many) {
        return new ProtectedReadView(
                look.person(),
                look.municipality(),
                look.looks(),
                look.things(),
                look.others(),
                look.outside(),
                look.mostAnHour(),
                look.last(),
                Stream.of(
                                new Found(Reason.OTHERS, look.others() > 0),
                                new Found(Reason.OUTSIDE_HOURS, look.outside() > 0),
                                new Found(Reason.MANY, look.mostAnHour() >= many))
                        .filter(Found::is)
                        .map(Found::reason)
                        .toList(),
                look.until());
    }

    private record Found(Reason reason, boolean is) {}
}
