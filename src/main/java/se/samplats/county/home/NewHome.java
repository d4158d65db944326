package se.samplats.county.home;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplats.county.contact.Telephones;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Position;

/** The body of a call that adds a home; without a municipality it is the caller's own. */
record NewHome(
        @Nullable @Size(min = 1, max = 60) String externalId,
        @NotBlank @Size(max = 120) String name,
        @Nullable String municipality,
        @NotNull String form,
        @NotNull @Min(0) @Max(120) Integer ageFrom,
        @NotNull @Min(0) @Max(120) Integer ageTo,
        @NotEmpty Set<@NotNull Sex> sexes,
        @Nullable @Size(max = 30) List<@NotBlank @Size(max = 60) String> specialisms,
        @Nullable @Size(max = 30) List<@NotBlank @Size(max = 60) String> refuses,
        @Nullable Boolean wheelchair,
        @NotNull @Min(0) @Max(1000) Integer notifiedPlaces,
        @Nullable LocalDate notifiedOn,
        @Nullable @Size(max = 200) String address,
        @Nullable @Min(-90) @Max(90) Double lat,
        @Nullable @Min(-180) @Max(180) Double lon,
        @Nullable @Email @Size(max = 200) String email,
        @Nullable @Size(max = Telephones.LONGEST_NUMBER) String phone,
        @Nullable @Size(max = Telephones.LONGEST_NUMBER) String onCallPhone,
        @Nullable @Size(max = Telephones.LONGEST_HOURS) String onCallHours,
        @Nullable @Min(0) @Max(3650) Integer noticeDays) {

    private static final int USUAL_NOTICE_DAYS = 14;

    HomeFacts facts() {
        return new HomeFacts(
                name.strip(),
                new TargetGroup(ageFrom, ageTo, sexes, orEmpty(specialisms), orEmpty(refuses)),
                Boolean.TRUE.equals(wheelchair),
                notifiedPlaces,
                notifiedOn,
                address,
                position(lat, lon),
                email,
                new Telephones(phone, onCallPhone, onCallHours).over(Telephones.NONE),
                Objects.requireNonNullElse(noticeDays, USUAL_NOTICE_DAYS));
    }

    static @Nullable Position position(@Nullable Double lat, @Nullable Double lon) {
        if ((lat == null) != (lon == null)) {
            throw Invalid.field(lat == null ? "lat" : "lon", "both-or-none", "lat", "lon");
        }
        return lat == null || lon == null ? null : new Position(lat, lon);
    }

    private static List<String> orEmpty(@Nullable List<String> words) {
        return words == null ? List.of() : words;
    }
}
