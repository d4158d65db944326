package se.samplats.county.home;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplats.county.contact.Telephones;
import se.samplats.platform.kernel.Position;

/**
 * The facts of a home.
 *
 * @param wheelchair whether the house as such can be used with a wheelchair; each place says so for itself too
 * @param notifiedPlaces how many places are notified to IVO (SoL 26:2)
 * @param notifiedOn the day of that notification
 * @param noticeDays notice (<i>uppsägningstid</i>) of a placement, in days
 */
public record HomeFacts(
        String name,
        TargetGroup targetGroup,
        boolean wheelchair,
        int notifiedPlaces,
        @Nullable LocalDate notifiedOn,
        @Nullable String address,
        @Nullable Position position,
        @Nullable String email,
        Telephones telephones,
        int noticeDays) {}
