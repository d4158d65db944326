package se.samplats.county.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.contact.Telephones;
import se.samplats.county.form.HousingForm;
import se.samplats.platform.kernel.Position;

/**
 * A home as everyone in the county may see it. Where the address is hidden (SoL 9:6) there is no position either.
 *
 * @param remindedAt when the home was asked to confirm, since an open request would fit; null once it has confirmed
 * @param freshness whether the vacancies were confirmed within the form's time
 */
record HomeView(
        UUID id,
        String externalId,
        String name,
        String municipality,
        String form,
        int ageFrom,
        int ageTo,
        List<Sex> sexes,
        List<String> specialisms,
        List<String> refuses,
        boolean wheelchair,
        int notifiedPlaces,
        @Nullable LocalDate notifiedOn,
        @Nullable String address,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String onCallPhone,
        @Nullable String onCallHours,
        int noticeDays,
        @Nullable Instant confirmedAt,
        Freshness freshness,
        @Nullable Instant remindedAt) {

    /** The numbers at which the home is reached. */
    public Telephones telephones() {
        return new Telephones(phone, onCallPhone, onCallHours);
    }

    public static HomeView of(Home home, HousingForm form, LocalDate today) {
        HomeFacts facts = home.facts();
        TargetGroup group = facts.targetGroup();
        Position position = facts.position();
        return new HomeView(
                home.id(),
                home.externalId(),
                facts.name(),
                home.municipality(),
                home.form(),
                group.ageFrom(),
                group.ageTo(),
                group.sexes().stream().sorted().toList(),
                group.specialisms(),
                group.refuses(),
                facts.wheelchair(),
                facts.notifiedPlaces(),
                facts.notifiedOn(),
                facts.address(),
                position == null ? null : position.lat(),
                position == null ? null : position.lon(),
                facts.email(),
                facts.telephones().phone(),
                facts.telephones().onCallPhone(),
                facts.telephones().onCallHours(),
                facts.noticeDays(),
                home.confirmedAt(),
                home.freshness(form, today),
                home.remindedAt());
    }
}
