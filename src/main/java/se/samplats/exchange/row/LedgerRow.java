package se.samplats.exchange.row;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored row of the ledger.
 *
 * @param placement the placement that goes with a stay
 * @param marketplaces whether it follows a hold or an offer: then no sheet changes it
 */
public record LedgerRow(UUID id, OccupancyRow row, @Nullable UUID placement, boolean marketplaces) {}
