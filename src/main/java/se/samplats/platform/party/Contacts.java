package se.samplats.platform.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The mail addresses of members of staff, from their last sign-in; removed when they have not signed in for long. */
@ApplicationScoped
@Transactional
public class Contacts {

    private static final int KEPT_DAYS = 400;

    private final EntityManager database;

    private final PrivilegedAccess privilegedAccess;

    Contacts(EntityManager database, PrivilegedAccess privilegedAccess) {
        this.database = database;
        this.privilegedAccess = privilegedAccess;
    }

    /** Notes an address, at most once a day. */
    public void remember(String userName, String email, LocalDate today) {
        int noted = database.createNativeQuery("""
                insert into contact (user_name, email, seen_on) values (:user, :email, :today)
                on conflict (user_name) do update set email = excluded.email, seen_on = excluded.seen_on
                where contact.email <> excluded.email or contact.seen_on <> excluded.seen_on""")
                .setParameter("user", userName)
                .setParameter("email", email)
                .setParameter("today", today)
                .executeUpdate();
        if (noted > 0) {
            privilegedAccess.asService(() -> database.createNativeQuery("delete from contact where seen_on < :long")
                    .setParameter("long", today.minusDays(KEPT_DAYS))
                    .executeUpdate());
        }
    }

    public Optional<String> email(String userName) {
        List<?> found = database.createNativeQuery("select email from contact where user_name = :user", String.class)
                .setParameter("user", userName)
                .getResultList();
        return found.stream().findFirst().map(String.class::cast);
    }
}
