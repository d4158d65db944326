package se.samplats.market.request;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The questions of a new request, in the order in which they are asked, each with the fields that answer it. */
enum DraftStep {
    FORM("form"),
    PERSON("age", "sex"),
    NEEDS("needs", "risks", "wheelchair"),
    WHEN("decisionDate", "wantedStart", "expectedDays", "urgency"),
    WHERE("maxDistanceKm", "maxDayPrice", "avoidMunicipalities"),
    SPECIAL("caseReference", "protectedIdentity", "specialReasons", "linkedTo", "together");

    private final List<String> fields;

    DraftStep(String... fields) {
        this.fields = List.of(fields);
    }

    public List<String> fields() {
        return fields;
    }

    /** As it stands in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step that follows; none after the last. */
    public Optional<DraftStep> next() {
        return Optional.of(ordinal() + 1).filter(n -> n < values().length).map(n -> values()[n]);
    }

    public Optional<DraftStep> previous() {
        return Optional.of(ordinal() - 1).filter(n -> n >= 0).map(n -> values()[n]);
    }

    public static Optional<DraftStep> at(String path) {
        return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
    }

    /** Where a field is asked for; what belongs to no step is asked for first. */
    public static DraftStep asking(String field) {
        return Arrays.stream(values())
                .filter(step -> step.fields.contains(field))
                .findFirst()
                .orElse(FORM);
    }
}
