package se.samplats.exchange.row;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samplats.platform.kernel.Bulk;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.Today;

/** The placements behind the stays of a sheet: made before the marketplace was, they have no request and no offer. */
@ApplicationScoped
class ImportedPlacements {

    private final Bulk bulk;
    private final Numbers numbers;
    private final Today today;

    ImportedPlacements(Bulk bulk, Numbers numbers, Today today) {
        this.bulk = bulk;
        this.numbers = numbers;
        this.today = today;
    }

    void insert(List<StoredRow<OccupancyRow>> stays) {
        List<Integer> years =
                stays.stream().map(stay -> stay.row().from().getYear()).toList();
        Iterator<String> references =
                numbers.next("P", "placement_number", years).iterator();
        bulk.write(
                """
                insert into placement (id, reference, occupancy_id, place_id, home_id, buyer, seller, case_reference,
                  starts_on, ends_before, status, recorded_at)
                select ?, ?, o.id, p.id, h.id, o.municipality, h.municipality, ?, o.starts_on, o.ends_before, ?, ?
                from occupancy o join place p on p.id = o.place_id join home h on h.id = p.home_id where o.id = ?""",
                stays,
                stay -> Arrays.asList(
                        Ids.next(),
                        references.next(),
                        stay.row().caseReference(),
                        status(stay.row()),
                        today.now(),
                        stay.id()));
    }

    /** Makes the placements of changed stays say the same as their stays; a stay that has none yet gets one. */
    void follow(List<StoredRow<OccupancyRow>> stays) {
        Set<UUID> known = new HashSet<>();
        bulk.read(
                "select occupancy_id from placement where occupancy_id = any(cast(? as uuid[]))",
                List.of(stays.stream().map(stay -> stay.id().toString()).toList()),
                row -> known.add(row.getObject(1, UUID.class)));
        insert(stays.stream().filter(stay -> !known.contains(stay.id())).toList());
        bulk.write(
                """
                update placement set ends_before = ?, buyer = ?, case_reference = ?, status = ?, version = version + 1
                where occupancy_id = ?""",
                stays.stream().filter(stay -> known.contains(stay.id())).toList(),
                stay -> Arrays.asList(
                        stay.row().until(),
                        stay.row().municipality(),
                        stay.row().caseReference(),
                        status(stay.row()),
                        stay.id()));
    }

    private String status(OccupancyRow stay) {
        LocalDate day = today.date();
        LocalDate until = stay.until();
        if (until != null && !until.isAfter(day)) {
            return "ENDED";
        }
        return stay.from().isAfter(day) ? "BOOKED" : "ONGOING";
    }
}
