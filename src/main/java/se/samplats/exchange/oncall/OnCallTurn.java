package se.samplats.exchange.oncall;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A turn of a home's list of who is on call: a telephone, or a member of staff.
 *
 * @param turn from 1: who is told first
 * @param label what the home calls it
 */
public record OnCallTurn(
        UUID id,
        UUID homeId,
        int turn,
        String label,
        @Nullable String phone,
        @Nullable String userName) {}
