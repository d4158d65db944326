package se.samplats.money.pricesetting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samplats.platform.kernel.NotFound;

/** All proposed price lists, also those that were decided or withdrawn. */
@ApplicationScoped
public class PriceProposals implements PanacheRepositoryBase<PriceProposal, UUID> {

    PriceProposal ofHome(UUID homeId, UUID id) {
        return find("homeId = ?1 and id = ?2", homeId, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("price proposal"));
    }

    /** The proposal, with nobody else closing it until the transaction ends. */
    PriceProposal locked(UUID homeId, UUID id) {
        return find("homeId = ?1 and id = ?2", homeId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("price proposal"));
    }

    boolean isOpen(UUID homeId, LocalDate validFrom) {
        return count("homeId = ?1 and validFrom = ?2 and status = ?3", homeId, validFrom, PriceProposalStatus.PROPOSED)
                > 0;
    }

    List<PriceProposal> page(UUID homeId, UUID after, int most) {
        return find("homeId = ?1 and id > ?2 order by id", homeId, after)
                .page(0, most)
                .list();
    }

    /** Those of many homes that begin in a year, or in a later one, the newest first, in one query. */
    public List<PriceProposal> ofHomes(Collection<UUID> homeIds, int fromYear) {
        return list(
                "homeId in ?1 and validFrom >= ?2 order by validFrom desc, id desc",
                homeIds,
                LocalDate.of(fromYear, 1, 1));
    }

    /** The budget that made what a home's days cost at the end of a year, by the last decision. */
    public Optional<Budget> budgetOf(UUID homeId, int year) {
        return decided(homeId, year, PriceProposal.Origin.BUDGET).map(PriceProposal::budget);
    }

    /** The last decision by index for a year. */
    Optional<PriceProposal> upliftOf(UUID homeId, int year) {
        return decided(homeId, year, PriceProposal.Origin.INDEX);
    }

    private Optional<PriceProposal> decided(UUID homeId, int year, PriceProposal.Origin origin) {
        return find(
                        """
                homeId = ?1 and origin = ?2 and status = ?3 and validFrom >= ?4 and validFrom < ?5
                order by validFrom desc, closedAt desc""",
                        homeId,
                        origin,
                        PriceProposalStatus.DECIDED,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year + 1, 1, 1))
                .firstResultOptional();
    }
}
