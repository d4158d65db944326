package se.samplats;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a site must set before anything is served: there is no default that would be safe in operation. */
enum RequiredSetting {
    DATABASE(
            "quarkus.datasource.jdbc.url",
            1,
            "the address of the PostgreSQL database, jdbc:postgresql://host:5432/name"),
    ISSUER("quarkus.oidc.auth-server-url", 1, "the OpenID Connect issuer that people and systems sign in with"),
    SESSION_SECRET(
            "quarkus.oidc.token-state-manager.encryption-secret",
            32,
            "the key of sessions and sign-ins, of 32 random characters or more");

    /** Where the settings are documented. */
    private static final String DOCUMENTED = "docs/runbook.md, \"What must be set\"";

    private final String property;
    private final int characters;
    private final String meaning;

    RequiredSetting(String property, int characters, String meaning) {
        this.property = property;
        this.characters = characters;
        this.meaning = meaning;
    }

    String property() {
        return property;
    }

    /** Which of these are not set, or are too short to protect anything. */
    static List<RequiredSetting> missing(List<RequiredSetting> needed, Function<String, Optional<String>> settings) {
        return needed.stream()
                .filter(one -> settings.apply(one.property).orElse("").strip().length() < one.characters)
                .toList();
    }

    /** For whoever has started the service: all that is missing at once, and where to read on. */
    static String complaint(List<RequiredSetting> missing) {
        String lines = missing.stream().map(RequiredSetting::line).collect(Collectors.joining("\n"));
        return "Samplats does not start. Missing, empty or too short:\n%s\nSee %s.".formatted(lines, DOCUMENTED);
    }

    private String line() {
        return "  %s (%s): %s".formatted(environmentVariable(), property, meaning);
    }

    private String environmentVariable() {
        return Arrays.stream(property.split("[.-]")).map(String::toUpperCase).collect(Collectors.joining("_"));
    }
}
