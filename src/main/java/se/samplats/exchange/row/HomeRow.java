package se.samplats.exchange.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samplats.county.contact.Telephones;
import se.samplats.county.form.FormRule;
import se.samplats.county.form.HousingForm;
import se.samplats.county.home.Sex;
import se.samplats.exchange.sheet.Cells;
import se.samplats.exchange.sheet.Vocabulary;

/** A row of <i>boenden</i>. Where the form hides the address (SoL 9:6) it is not taken in, nor is the position. */
public record HomeRow(
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
        int noticeDays,
        Telephones telephones)
        implements SheetRow {

    private static final int USUAL_NOTICE_DAYS = 14;
    private static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s.]+";

    public static HomeRow of(Cells cells, Reference reference) {
        String municipality = cells.reference("kommunkod", reference::municipality, "unknown-municipality");
        checkName(cells, municipality, reference);
        HousingForm form = cells.reference("boendeform", reference::form, "unknown-form");
        int ageFrom = cells.whole("alder_fran", 0, 120);
        int ageTo = cells.whole("alder_till", 0, 120);
        checkAges(cells, form, ageFrom, ageTo);
        Double lat = cells.degrees("lat", 90);
        Double lon = cells.degrees("lon", 180);
        if ((lat == null) != (lon == null)) {
            cells.fault(lat == null ? "lat" : "lon", "one-coordinate");
        }
        String email = cells.optional("epost", 200);
        if (email != null && !email.matches(EMAIL)) {
            cells.fault("epost", "not-an-email");
        }
        boolean hidden = form != null && form.rule(FormRule.Kind.ADDRESS_HIDDEN).isPresent();
        String address = cells.optional("adress", 200);
        Telephones telephones = telephones(cells, hidden);
        return new HomeRow(
                cells.id("boende_id", 60),
                cells.text("namn", 120),
                municipality == null ? "" : municipality,
                form == null ? "" : form.code(),
                ageFrom,
                ageTo,
                cells.word("kon", Vocabulary.SEXES),
                cells.words("inriktning"),
                cells.words("tar_inte_emot"),
                cells.yes("rullstolsanpassat"),
                cells.whole("ivo_anmalda_platser", 0, 1000),
                cells.optionalDay("ivo_anmald"),
                hidden ? null : address,
                hidden ? null : lat,
                hidden ? null : lon,
                email,
                Objects.requireNonNullElse(cells.optionalWhole("uppsagning_dagar", 0, 3650), USUAL_NOTICE_DAYS),
                telephones);
    }

    /** The numbers of the sheet: a column that is not there says nothing, an empty cell that there is none. */
    private static Telephones telephones(Cells cells, boolean hidden) {
        Telephones read = new Telephones(
                said(cells, "telefon", Telephones.LONGEST_NUMBER),
                said(cells, "jourtelefon", Telephones.LONGEST_NUMBER),
                said(cells, "jourtid", Telephones.LONGEST_HOURS));
        read.faults(hidden)
                .forEach((part, fault) -> cells.fault(part.equals("phone") ? "telefon" : "jourtelefon", fault));
        return read;
    }

    private static @Nullable String said(Cells cells, String column, int longest) {
        return cells.has(column) ? Objects.requireNonNullElse(cells.optional(column, longest), "") : null;
    }

    /** The row with all its numbers, those included that the sheet says nothing of. */
    public HomeRow reachedAs(@Nullable HomeRow stored) {
        return new HomeRow(
                externalId,
                name,
                municipality,
                form,
                ageFrom,
                ageTo,
                sexes,
                specialisms,
                refuses,
                wheelchair,
                notifiedPlaces,
                notifiedOn,
                address,
                lat,
                lon,
                email,
                noticeDays,
                telephones.over(stored == null ? Telephones.NONE : stored.telephones));
    }

    /** A code with another municipality's name beside it is a slip in one of the two. */
    private static void checkName(Cells cells, @Nullable String code, Reference reference) {
        String name = cells.optional("kommun", 60);
        if (name != null
                && code != null
                && !reference.municipalityName(code).toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
            cells.fault("kommun", "other-municipality-name");
        }
    }

    private static void checkAges(Cells cells, @Nullable HousingForm form, int from, int to) {
        if (cells.raw("alder_fran") == null || cells.raw("alder_till") == null) {
            return;
        }
        if (from > to) {
            cells.fault("alder_till", "ages-reversed");
        } else if (form != null) {
            form.rule(FormRule.Kind.LOWEST_AGE).ifPresent(rule -> {
                if (rule.number() != null && from < rule.number()) {
                    cells.fault(
                            "alder_fran",
                            "too-young",
                            form.code(),
                            rule.number().toString(),
                            rule.law());
                }
            });
            form.rule(FormRule.Kind.HIGHEST_AGE).ifPresent(rule -> {
                if (rule.number() != null && to > rule.number()) {
                    cells.fault(
                            "alder_till", "too-old", form.code(), rule.number().toString(), rule.law());
                }
            });
        }
    }

    @Override
    public List<@Nullable Object> cells(Reference reference) {
        return Arrays.asList(
                externalId,
                name,
                reference.municipalityName(municipality),
                municipality,
                form,
                reference.law(form),
                ageFrom,
                ageTo,
                Vocabulary.SEXES.word(sexes),
                String.join(", ", specialisms),
                String.join(", ", refuses),
                wheelchair,
                notifiedPlaces,
                notifiedOn,
                address,
                degrees(lat),
                degrees(lon),
                email,
                noticeDays,
                telephones.phone(),
                telephones.onCallPhone(),
                telephones.onCallHours());
    }

    private static @Nullable BigDecimal degrees(@Nullable Double value) {
        BigDecimal degrees = value == null ? null : BigDecimal.valueOf(value);
        return degrees == null || degrees.scale() >= 4 ? degrees : degrees.setScale(4);
    }
}
