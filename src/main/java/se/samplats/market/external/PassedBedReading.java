package se.samplats.market.external;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samplats.platform.kernel.Bulk;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Belonging;
import se.samplats.platform.party.PrivilegedAccess;
import se.samplats.platform.party.Right;

/** The suitable beds that purchases passed by. */
@ApplicationScoped
class PassedBedReading {

    private final Bulk bulk;
    private final PrivilegedAccess privilegedAccess;

    PassedBedReading(Bulk bulk, PrivilegedAccess privilegedAccess) {
        this.bulk = bulk;
        this.privilegedAccess = privilegedAccess;
    }

    /** A purchase that passed a suitable bed by, and does not say why. */
    record Passed(UUID purchaseId, String caseReference, String form, String home, Instant recordedAt) {}

    /** A home that said no to a request that was then bought privately; nothing of the request. */
    record RefusedThenBought(UUID homeId, String home, String reason, Instant recordedAt) {}

    /** A municipality's, since a day, the latest first; what came by a sheet is told in the sheet. */
    @Transactional
    List<Passed> unsaid(String municipality, LocalDate since, int most) {
        List<Passed> found = new ArrayList<>();
        bulk.read(
                """
                select e.id, e.case_reference, e.form, h.name, e.recorded_at
                from external_purchase e join purchase_judgement j on j.purchase_id = e.id join home h on h.id = j.home_id
                where e.municipality = ? and j.verdict in ('AVOIDABLE', 'PARTLY') and e.passed_by is null and not e.imported
                  and e.recorded_at >= cast(? as date) order by e.recorded_at desc limit ?""",
                List.of(municipality, since, most),
                row -> found.add(new Passed(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getTimestamp(5).toInstant())));
        return found;
    }

    /** Of the homes that the actor answers for; whose request it was is not read, and none with a protected identity. */
    List<RefusedThenBought> refusedThenBought(Actor actor, LocalDate since, int most, Language language) {
        return privilegedAccess.asService(() -> {
            List<RefusedThenBought> found = new ArrayList<>();
            bulk.read("""
                    select distinct on (e.recorded_at, h.id) h.id, h.name, d.name_sv, d.name_en, e.recorded_at, h.municipality
                    from offer o join home h on h.id = o.home_id join decline_reason d on d.code = o.decline_reason
                      join external_purchase e on e.request_id = o.request_id
                        and e.provider_kind in ('COMPANY', 'ASSOCIATION')
                    where o.seller = ? and o.status = 'DECLINED' and o.protected_for is null
                      and e.recorded_at >= cast(? as date) order by e.recorded_at desc, h.id limit ?""", List.of(actor.own(), since, most), row -> {
                UUID home = row.getObject(1, UUID.class);
                if (actor.may(Right.CHANGE_HOME, Belonging.home(home, row.getString(6)))) {
                    found.add(new RefusedThenBought(
                            home,
                            row.getString(2),
                            row.getString(language == Language.SV ? 3 : 4),
                            row.getTimestamp(5).toInstant()));
                }
            });
            return found;
        });
    }

    /** How many persons' purchases of the county passed a suitable bed by since a day. */
    int persons(LocalDate since) {
        return privilegedAccess.asService(() -> {
            int[] persons = {0};
            bulk.read("""
                    select count(distinct (e.municipality, e.case_reference)) from external_purchase e
                      join purchase_judgement j on j.purchase_id = e.id
                    where e.protected_for is null and j.verdict in ('AVOIDABLE', 'PARTLY') and e.provider_kind in ('COMPANY', 'ASSOCIATION')
                      and j.decided_on >= ?""", List.of(since), row -> persons[0] = row.getInt(1));
            return persons[0];
        });
    }
}
