package se.samplats.exchange.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notices that no try could send. */
@ApplicationScoped
class DeadNotices {

    private final EntityManager database;

    DeadNotices(EntityManager database) {
        this.database = database;
    }

    /**
     * One of them, with what it takes to ask the right people: no address, no need.
     *
     * @param reference the request's, or the name of the home that was to confirm; null for a protected identity
     * @param municipality whose staff it was for; null for a protected identity
     */
    record Dead(
            UUID id,
            NoticeKind kind,
            @Nullable String reference,
            @Nullable String municipality,
            Instant writtenAt,
            int tries,
            @Nullable String lastFault) {

        public String retryPath() {
            return "/notices/" + id + "/retry";
        }

        public String dropPath() {
            return "/notices/" + id + "/drop";
        }
    }

    List<Dead> latest(int from, int most) {
        List<?> rows = database.createNativeQuery("""
                select n.id, n.kind,
                  case when coalesce(p.protected_for, v.protected_for) is not null then null
                    when p.id is not null then p.reference when r.id is null then h.name
                    when not r.protected_identity then r.reference end,
                  case when coalesce(p.protected_for, v.protected_for) is null and (r.id is null or not r.protected_identity)
                    then m.name end,
                  n.written_at, n.tries, n.last_fault
                from notice n
                left join offer o on o.id = n.offer_id
                left join placement_move v on v.id = n.move_id
                left join placement p on p.id = n.placement_id
                left join purchase_request r on r.id = coalesce(o.request_id, v.request_id, n.request_id)
                left join home h on h.id = n.home_id
                left join webhook w on w.id = n.webhook_id
                left join municipality m on m.code = case n.kind
                  when 'HOME_WRITTEN_TO' then o.seller when 'BUYER_WRITTEN_TO' then o.buyer
                  when 'HOME_ASKED' then o.seller when 'OFFER_ANSWERED' then o.buyer when 'EVENT' then w.municipality
                  when 'EXTENSION_ASKED' then p.seller when 'HOME_TOLD_OF_STAY' then p.seller when 'MOVE_ASKED' then v.seller
                  when 'HOME_ASKED_OF_DEPARTURE' then p.seller when 'BUYER_ASKED_OF_DEPARTURE' then p.buyer
                  when 'EXTENSION_ANSWERED' then p.buyer when 'BUYER_TOLD_OF_STAY' then p.buyer when 'MOVE_ANSWERED' then v.buyer
                  when 'LINK_PROPOSED' then r.municipality
                  else h.municipality end
                where n.died_at is not null order by n.died_at desc, n.id""")
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Dead(
                        (UUID) row[0],
                        NoticeKind.valueOf((String) row[1]),
                        (String) row[2],
                        (String) row[3],
                        (Instant) row[4],
                        ((Number) row[5]).intValue(),
                        (String) row[6]))
                .toList();
    }
}
