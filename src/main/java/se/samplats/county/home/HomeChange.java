package se.samplats.county.home;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplats.county.contact.Telephones;
import se.samplats.platform.kernel.Position;

/** The body of a call that changes a home; what it leaves out stays as it is, and an address or a number that is empty goes. */
record HomeChange(
        @Nullable @Size(min = 1, max = 120) String name,
        @Nullable @Min(0) @Max(120) Integer ageFrom,
        @Nullable @Min(0) @Max(120) Integer ageTo,
        @Nullable @Size(min = 1) Set<@NotNull Sex> sexes,
        @Nullable @Size(max = 30) List<@NotBlank @Size(max = 60) String> specialisms,
        @Nullable @Size(max = 30) List<@NotBlank @Size(max = 60) String> refuses,
        @Nullable Boolean wheelchair,
        @Nullable @Min(0) @Max(1000) Integer notifiedPlaces,
        @Nullable LocalDate notifiedOn,
        @Nullable @Size(max = 200) String address,
        @Nullable @Min(-90) @Max(90) Double lat,
        @Nullable @Min(-180) @Max(180) Double lon,
        @Nullable @Email @Size(max = 200) String email,
        @Nullable @Size(max = Telephones.LONGEST_NUMBER) String phone,
        @Nullable @Size(max = Telephones.LONGEST_NUMBER) String onCallPhone,
        @Nullable @Size(max = Telephones.LONGEST_HOURS) String onCallHours,
        @Nullable @Min(0) @Max(3650) Integer noticeDays) {

    /** How the home is reached, as its page says it: all of it. */
    static HomeChange reached(String email, Telephones telephones) {
        return new HomeChange(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                email,
                telephones.phone(),
                telephones.onCallPhone(),
                telephones.onCallHours(),
                null);
    }

    HomeFacts over(HomeFacts was) {
        TargetGroup group = was.targetGroup();
        Position moved = NewHome.position(lat, lon);
        return new HomeFacts(
                or(name, was.name()),
                new TargetGroup(
                        or(ageFrom, group.ageFrom()),
                        or(ageTo, group.ageTo()),
                        or(sexes, group.sexes()),
                        or(specialisms, group.specialisms()),
                        or(refuses, group.refuses())),
                or(wheelchair, was.wheelchair()),
                or(notifiedPlaces, was.notifiedPlaces()),
                notifiedOn == null ? was.notifiedOn() : notifiedOn,
                address == null ? was.address() : address,
                moved == null ? was.position() : moved,
                email == null ? was.email() : email.isEmpty() ? null : email,
                new Telephones(phone, onCallPhone, onCallHours).over(was.telephones()),
                or(noticeDays, was.noticeDays()));
    }

    private static <T> T or(@Nullable T changed, T was) {
        return changed == null ? was : changed;
    }
}
