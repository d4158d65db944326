package se.samplats.platform.party;

import java.util.Arrays;
import java.util.Optional;

/** What a person is to the county's cooperation, by the name that the token's {@code groups} carry. */
public enum Role {
    PLACER("placer"),
    HOME_MANAGER("home-manager"),
    ECONOMIST("economist"),
    ANALYST("analyst"),
    COORDINATOR("coordinator"),
    AUDITOR("auditor");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether it is for the whole county, and for no municipality. */
    public boolean isCountys() {
        return this == ANALYST || this == COORDINATOR || this == AUDITOR;
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
