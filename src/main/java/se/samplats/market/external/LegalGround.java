package se.samplats.market.external;

import java.util.Locale;
import se.samplats.platform.kernel.Invalid;

/** What allows a purchase (LOU): a call-off from a framework agreement, or a direct award without a tender. */
enum LegalGround {
    FRAMEWORK_CALL_OFF,
    DIRECT_AWARD;

    static LegalGround named(String word) {
        return switch (word.strip().toUpperCase(Locale.ROOT)) {
            case "FRAMEWORK_CALL_OFF", "FRAMEWORK" -> FRAMEWORK_CALL_OFF;
            case "DIRECT_AWARD" -> DIRECT_AWARD;
            default -> throw Invalid.field("legalGround", "unknown-legal-ground");
        };
    }
}
