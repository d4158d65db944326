package se.samplats.county.supply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.contact.Telephones;
import se.samplats.county.form.HousingForm;
import se.samplats.county.home.Freshness;
import se.samplats.county.home.Home;
import se.samplats.county.home.TargetGroup;
import se.samplats.platform.kernel.Position;

/**
 * A home as a search sees it.
 *
 * @param form the code of its housing form
 * @param targetGroup whom it takes, as notified to IVO
 * @param position null when it is not known, and always for a home whose address is hidden
 * @param confirmedAt when its vacancies were last confirmed; null where they never were
 * @param places in the order of their labels: 2 before 10
 */
public record OfferedHome(
        UUID id,
        String name,
        String municipality,
        String form,
        TargetGroup targetGroup,
        @Nullable Position position,
        @Nullable Instant confirmedAt,
        Telephones telephones,
        List<OfferedPlace> places) {

    public OfferedHome {
        places = List.copyOf(places);
    }

    /** A home whose places do not matter. */
    public static OfferedHome of(Home home) {
        return new OfferedHome(
                home.id(),
                home.name(),
                home.municipality(),
                home.form(),
                home.targetGroup(),
                home.position(),
                home.confirmedAt(),
                home.telephones(),
                List.of());
    }

    OfferedHome having(List<OfferedPlace> own) {
        return new OfferedHome(id, name, municipality, form, targetGroup, position, confirmedAt, telephones, own);
    }

    public Freshness freshness(HousingForm of, LocalDate today) {
        return Freshness.of(confirmedAt, of.freshnessDays(), today);
    }
}
