package se.samplats.county.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.Owner;
import se.samplats.county.form.Forms;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.RoundTrip;

/** Two replicas on one database, each with what it remembers. */
@FeatureTest
class SupplyRegisterTest {

    private static final String SELLER = "2361";
    private static final String OTHER_SELLER = "2326";
    private static final String BUYER = "2305";
    private static final List<String> SELLERS = List.of(SELLER, OTHER_SELLER);
    private static final int CHANGES = 300;

    @Inject
    SupplyRows rows;

    @Inject
    RoundTrip roundTrip;

    @Inject
    Forms forms;

    @Inject
    Municipalities municipalities;

    @Inject
    EntityManager database;

    private final UUID home = UUID.randomUUID();
    private final UUID agreement = UUID.randomUUID();
    private final UUID version = UUID.randomUUID();
    private SupplyRegister one;
    private SupplyRegister other;

    @BeforeEach
    void aHomeWithAPlaceAPriceAndAnAgreement() throws SQLException {
        one = new SupplyRegister(rows, forms, municipalities);
        other = new SupplyRegister(rows, forms, municipalities);
        run(
                "insert into home (id, external_id, name, municipality, form, age_from, age_to, sexes, specialisms, refuses, wheelchair,"
                        + " notified_places, notice_days) values ('" + home + "', '" + home + "', 'Boende 0', '"
                        + SELLER
                        + "', 'HVB', 13, 20, '{MALE}', '{}', '{}', false, 1000, 14)");
        run("insert into place (id, external_id, home_id, label, wheelchair) values ('" + home + "', '" + home + "', '"
                + home + "', 'A', false)");
        run("insert into price_row (id, home_id, level, unit, valid_from, member_ore, other_ore) values ('" + home
                + "', '" + home + "', 'BASE', 'DAY', '2026-01-01', 400000, 500000)");
        run("insert into agreement (id, name, area, host) values ('" + agreement + "', 'Prov', 'BOENDEN', '" + BUYER
                + "')");
        run("insert into agreement_version (id, agreement_id, number, valid_from, notice_months, terms) values ('"
                + version + "', '" + agreement + "', 1, '2026-01-01', 12, '{}')");
    }

    @AfterEach
    void nothingIsLeft() throws SQLException {
        run("delete from agreement_party where version_id = '" + version + "'");
        run("delete from agreement_version where id = '" + version + "'");
        run("delete from agreement where id = '" + agreement + "'");
        run("delete from price_row where home_id = '" + home + "'");
        run("delete from place where home_id = '" + home + "'");
        run("delete from home where id = '" + home + "'");
    }

    @Test
    void afterAnyChangeTheNextAnswerOfEachReplicaHasIt() throws SQLException {
        Random random = new Random(16);
        for (int i = 0; i < CHANGES; i++) {
            String change = change(random);
            run(change);
            assertEquals(anew(), answer(one), change);
            if (random.nextInt(4) == 0) {
                assertEquals(anew(), answer(other), "heard late of " + change);
            }
        }
    }

    @Test
    void whatIsNotCommittedIsNoAnswerAndHoldsNobodyUp() throws SQLException {
        Content before = answer(one);
        try (Connection owner = Owner.connection();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("update home set name = 'Nytt namn' where id = '" + home + "'");
            statement.execute("set constraints all immediate");
            assertEquals(before, answer(one));
            assertEquals(before, answer(other));
            owner.commit();
        }
        assertNotEquals(before, answer(one));
        assertEquals(answer(one), answer(other));
    }

    @Test
    void aTransactionSeesItsOwnChangesAndNobodyElseDoesUntilItCommits() {
        Content before = answer(one);
        QuarkusTransaction.begin();
        try {
            database.createNativeQuery("update home set name = 'Nytt namn' where id = :home")
                    .setParameter("home", home)
                    .executeUpdate();
            assertEquals("Nytt namn", name(answer(one)));
            QuarkusTransaction.suspendingExisting().run(() -> assertEquals(before, answer(one)));
        } finally {
            QuarkusTransaction.rollback();
        }
        assertEquals(before, answer(one));
        assertEquals(before, answer(other));
    }

    @Test
    void whatHasNotChangedIsNotReadAgain() throws SQLException {
        Supply before = supply(one);
        assertSame(
                before.municipalities().get(OTHER_SELLER),
                supply(one).municipalities().get(OTHER_SELLER));
        run("update home set name = 'Nytt namn' where id = '" + home + "'");
        Supply after = supply(one);
        assertSame(
                before.municipalities().get(OTHER_SELLER),
                after.municipalities().get(OTHER_SELLER));
        assertSame(before.partners(), after.partners());
        assertNotSame(
                before.municipalities().get(SELLER), after.municipalities().get(SELLER));
    }

    @Test
    void aRenamedMunicipalityIsReadAgain() throws SQLException {
        String name = municipalities.named(SELLER, "municipality").name();
        answer(one);
        try {
            run("update municipality set name = 'Omdöpt' where code = '" + SELLER + "'");
            answer(one);
            assertEquals("Omdöpt", municipalities.named(SELLER, "municipality").name());
        } finally {
            run("update municipality set name = '" + name + "' where code = '" + SELLER + "'");
            answer(one);
        }
        assertEquals(name, municipalities.named(SELLER, "municipality").name());
    }

    /** What a supply holds, without the versions that it was read at. */
    private record Content(List<OfferedHome> homes, List<?> prices, Object partners) {}

    private static Content content(Supply supply) {
        List<?> prices = SELLERS.stream()
                .map(code -> Objects.requireNonNull(supply.municipalities().get(code))
                        .prices())
                .toList();
        return new Content(supply.homes(), prices, supply.partners().agreed());
    }

    private Content answer(SupplyRegister register) {
        return content(supply(register));
    }

    private Supply supply(SupplyRegister register) {
        return register.of(
                BUYER, SELLERS, roundTrip.ask(SupplyRegister.version()).get(0));
    }

    private Content anew() {
        return content(
                new Supply(BUYER, rows.of(SELLERS, 0), rows.partners(BUYER, 0), code -> forms.named(code, "form")));
    }

    private String name(Content content) {
        return content.homes().stream()
                .filter(one -> one.id().equals(home))
                .map(OfferedHome::name)
                .findFirst()
                .orElseThrow();
    }

    private String change(Random random) {
        int number = random.nextInt(1_000);
        return switch (random.nextInt(11)) {
            case 0 -> "update home set name = 'Boende " + number + "' where id = '" + home + "'";
            case 1 -> "update home set confirmed_at = now() where id = '" + home + "'";
            case 2 ->
                "update home set municipality = '" + (random.nextBoolean() ? SELLER : OTHER_SELLER) + "' where id = '"
                        + home + "'";
            case 3 ->
                "insert into place (id, external_id, home_id, label, wheelchair) select gen_random_uuid(), gen_random_uuid(), '"
                        + home + "', '" + number + "', true on conflict do nothing";
            case 4 ->
                "update place set label = label || '" + number % 10 + "' where home_id = '" + home
                        + "' and length(label) < 30";
            case 5 -> "delete from place where home_id = '" + home + "' and label like '" + number % 10 + "%'";
            case 6 -> "update price_row set member_ore = " + number + " where home_id = '" + home + "'";
            case 7 ->
                "insert into price_row (id, home_id, level, unit, valid_from, member_ore, other_ore) values (gen_random_uuid(), '"
                        + home + "', 'RAISED', 'DAY', '2026-01-01', 1, 2) on conflict do nothing";
            case 8 -> "delete from price_row where level = 'RAISED' and home_id = '" + home + "'";
            case 9 ->
                "insert into agreement_party (version_id, municipality) select '" + version
                        + "', code from municipality" + " where code in ('" + BUYER + "', '"
                        + (number % 2 == 0 ? SELLER : OTHER_SELLER) + "') on conflict do nothing";
            default ->
                "update agreement_version set valid_until = date '2027-01-01' + " + number + " where id = '" + version
                        + "'";
        };
    }

    private static void run(String sql) throws SQLException {
        try (Connection owner = Owner.connection();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
