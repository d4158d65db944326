package se.samplats.county.home;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.contact.Telephones;
import se.samplats.county.form.FormRule;
import se.samplats.county.form.HousingForm;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Position;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Text;
import se.samplats.platform.party.Belonging;

/** A municipal home (<i>boende</i>): whom it takes, and how many places it has notified to IVO. */
@Entity
public class Home {

    private static final Duration TAKE_BACK = Duration.ofMinutes(10);

    @Id
    private UUID id;

    private String externalId;

    private String name;
    private String municipality;
    private String form;

    private int ageFrom;

    private int ageTo;

    @Enumerated(EnumType.STRING)
    private List<Sex> sexes;

    private List<String> specialisms;
    private List<String> refuses;
    private boolean wheelchair;

    private int notifiedPlaces;

    private @Nullable LocalDate notifiedOn;

    private @Nullable String address;
    private @Nullable Double lat;
    private @Nullable Double lon;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String onCallPhone;
    private @Nullable String onCallHours;

    private int noticeDays;

    private @Nullable Instant confirmedAt;

    private @Nullable Instant remindedAt;

    private @Nullable Instant confirmedBefore;

    private @Nullable Instant remindedBefore;

    private @Nullable Instant takeBackUntil;

    @Version
    private int version;

    protected Home() {}

    public Home(String externalId, String municipality, HousingForm form, HomeFacts facts) {
        this.id = Ids.next();
        this.externalId = externalId;
        this.municipality = municipality;
        this.form = form.code();
        describe(form, facts);
    }

    /** Sets all facts of the home, within what its form allows. */
    public final void describe(HousingForm form, HomeFacts facts) {
        FormLimits.mustHold(form, facts.targetGroup());
        boolean hidden = form.rule(FormRule.Kind.ADDRESS_HIDDEN).isPresent();
        Position position = facts.position();
        this.name = facts.name();
        this.ageFrom = facts.targetGroup().ageFrom();
        this.ageTo = facts.targetGroup().ageTo();
        this.sexes = new ArrayList<>(EnumSet.copyOf(facts.targetGroup().sexes()));
        this.specialisms = new ArrayList<>(facts.targetGroup().specialisms());
        this.refuses = new ArrayList<>(facts.targetGroup().refuses());
        this.wheelchair = facts.wheelchair();
        this.notifiedPlaces = facts.notifiedPlaces();
        this.notifiedOn = facts.notifiedOn();
        this.address = hidden ? null : facts.address();
        this.lat = hidden || position == null ? null : (Double) position.lat();
        this.lon = hidden || position == null ? null : (Double) position.lon();
        this.email = facts.email();
        setTelephones(facts.telephones(), hidden);
        this.noticeDays = facts.noticeDays();
    }

    /** Goes on only with numbers that can be dialled, and that do not tell where a hidden home lies. */
    private void setTelephones(Telephones telephones, boolean hidden) {
        List<Invalid.Field> faults = telephones.faults(hidden).entrySet().stream()
                .map(fault -> new Invalid.Field(fault.getKey(), Text.of("problem." + fault.getValue())))
                .toList();
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        this.phone = telephones.phone();
        this.onCallPhone = telephones.onCallPhone();
        this.onCallHours = telephones.onCallHours();
    }

    public HomeFacts facts() {
        return new HomeFacts(
                name,
                targetGroup(),
                wheelchair,
                notifiedPlaces,
                notifiedOn,
                address,
                position(),
                email,
                telephones(),
                noticeDays);
    }

    /**
     * Confirms the vacancies as they are shown: nothing has changed. A second confirmation while the first can still be taken
     * back counts as the same one: two taps in a row are one.
     */
    public void confirm(Instant now) {
        if (!canBeTakenBack(now)) {
            confirmedBefore = confirmedAt;
            remindedBefore = remindedAt;
        }
        confirmedAt = now;
        remindedAt = null;
        takeBackUntil = now.plus(TAKE_BACK);
    }

    /** Undoes that confirmation, and no later one: the earlier confirmation and reminder count again. */
    void takeBack(Instant confirmation, Instant now) {
        if (!confirmation.equals(confirmedAt) || !canBeTakenBack(now)) {
            throw Refusal.conflict("confirmation-stands", TAKE_BACK.toMinutes());
        }
        confirmedAt = confirmedBefore;
        remindedAt = remindedBefore;
        confirmedBefore = null;
        remindedBefore = null;
        takeBackUntil = null;
    }

    /** Whether the last confirmation is recent enough to be taken back. */
    public boolean canBeTakenBack(Instant now) {
        return takeBackUntil != null && now.isBefore(takeBackUntil);
    }

    public void mustHaveRoomFor(long places) {
        if (places > notifiedPlaces) {
            throw Refusal.of("more-places-than-notified", notifiedPlaces);
        }
    }

    public Freshness freshness(HousingForm of, LocalDate today) {
        return Freshness.of(confirmedAt, of.freshnessDays(), today);
    }

    public TargetGroup targetGroup() {
        return new TargetGroup(ageFrom, ageTo, EnumSet.copyOf(sexes), specialisms, refuses);
    }

    /** Where it lies; null when it is not known, and always for a home whose address is hidden. */
    public @Nullable Position position() {
        return lat == null || lon == null ? null : new Position(lat, lon);
    }

    public UUID id() {
        return id;
    }

    /** The home's id in its municipality's own spreadsheets. */
    public String externalId() {
        return externalId;
    }

    public String name() {
        return name;
    }

    /** Its municipality's. */
    public Belonging belonging() {
        return Belonging.home(id, municipality);
    }

    public String municipality() {
        return municipality;
    }

    public String form() {
        return form;
    }

    public boolean wheelchair() {
        return wheelchair;
    }

    public int notifiedPlaces() {
        return notifiedPlaces;
    }

    public int noticeDays() {
        return noticeDays;
    }

    public @Nullable String email() {
        return email;
    }

    /** The numbers at which it is reached. */
    public Telephones telephones() {
        return new Telephones(phone, onCallPhone, onCallHours);
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    public @Nullable Instant remindedAt() {
        return remindedAt;
    }

    public int version() {
        return version;
    }
}
