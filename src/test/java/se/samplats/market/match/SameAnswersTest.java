package se.samplats.market.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.OwnDatabase;
import se.samplats.Owner;
import se.samplats.benchmark.Generator;
import se.samplats.benchmark.Scale;
import se.samplats.county.form.FormAttribute;
import se.samplats.county.form.Forms;
import se.samplats.county.form.HousingForm;
import se.samplats.county.home.Homes;
import se.samplats.county.home.Places;
import se.samplats.county.home.Sex;
import se.samplats.county.pricing.DayPrices;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Municipalities;

/** Whatever is remembered, the answers are those of a search that reads everything anew. */
@FeatureTest
@TestProfile(OwnDatabase.class)
class SameAnswersTest {

    private static final int NEEDS = 5_000;
    private static final int BETWEEN_CHANGES = 100;

    @Inject
    Options options;

    @Inject
    EntityManager database;

    @Inject
    Homes homes;

    @Inject
    Places places;

    @Inject
    DayPrices dayPrices;

    @Inject
    Municipalities municipalities;

    @Inject
    Forms forms;

    @Inject
    Today today;

    private final Random random = new Random(16);

    @Test
    void fiveThousandNeedsFindTheSameFieldByFieldWhileTheSupplyChanges() throws SQLException {
        List<String> county = List.copyOf(new TreeSet<>(municipalities.sameCounty("2080")));
        int candidates = 0;
        try (Connection owner = Owner.connection();
                Statement change = owner.createStatement()) {
            new Generator(owner).fill(Scale.COUNTY, 16);
            change.execute("update supply_change set version = 2");
            change.execute("update supply_version set version = 2");
            for (int i = 0; i < NEEDS; i++) {
                if (i % BETWEEN_CHANGES == 0) {
                    for (String sql : changes()) {
                        change.execute(sql);
                    }
                }
                candidates += compared(need(), one(county), random.nextInt(4) == 0 ? some(county, 3) : county);
            }
        }
        assertTrue(candidates > NEEDS / 4, "candidates compared: " + candidates);
    }

    private int compared(Need need, String buyer, Collection<String> reach) {
        boolean lengthKnown = random.nextBoolean();
        HousingForm form = forms.named(need.form(), "form");
        Circumstances circumstances = Circumstances.alone(buyer, form);
        Sort sort = one(List.of(Sort.values()));
        OptionsByEntities before =
                new OptionsByEntities(database, homes, places, dayPrices, municipalities, forms, today);
        return QuarkusTransaction.requiringNew().call(() -> {
            MatchView.RequestMatches expected =
                    view(before.all(need, lengthKnown, buyer, reach), need, circumstances, sort);
            assertEquals(expected, view(options.all(need, lengthKnown, buyer, reach), need, circumstances, sort));
            List<MatchView.Candidate> fitting = view(
                            before.free(need, lengthKnown, buyer, reach), need, circumstances, sort)
                    .candidates();
            List<Option> free =
                    QuarkusTransaction.suspendingExisting().call(() -> options.free(need, lengthKnown, buyer, reach));
            assertEquals(fitting, view(free, need, circumstances, sort).candidates());
            return fitting.size();
        });
    }

    private static MatchView.RequestMatches view(List<Option> of, Need need, Circumstances circumstances, Sort sort) {
        List<Match> judged = of.stream()
                .map(option -> new Match(option, Criteria.judge(need, option, circumstances)))
                .toList();
        return MatchView.of(Matches.of(judged, sort), need, sort, Map.of(), Language.SV);
    }

    /** Of all that is remembered, something changes; and beds are left, so that there is something to find. */
    private List<String> changes() {
        String home = "(select id from home order by md5(id::text || '" + random.nextInt() + "') limit 1)";
        return List.of(
                "update home set confirmed_at = now() - interval '" + random.nextInt(30) + " days' where id = " + home,
                "update home set confirmed_at = null where id = " + home,
                "update home set lat = null, lon = null where id = " + home,
                "update home set name = 'Boende " + random.nextInt(3) + "' where id = " + home,
                "update home set specialisms = '{trauma,missbruk}', age_to = age_to + 1 where age_to < 100 and id = "
                        + home,
                "update place set wheelchair = not wheelchair, label = 'x' || label where home_id = " + home,
                "delete from price_row where level = 'RAISED' and home_id = " + home,
                "update price_row set member_ore = member_ore + 1000, other_ore = other_ore + 3000 where home_id = "
                        + home,
                "update agreement_version set valid_until = date '2027-01-01' + " + random.nextInt(60)
                        + " where id = (select id from agreement_version order by random() limit 1)",
                "delete from occupancy where place_id in (select id from place where home_id = " + home
                        + ") and starts_on > date '2026-12-01' + " + random.nextInt(60));
    }

    private Need need() {
        HousingForm form =
                one(forms.inOrder().stream().filter(HousingForm::matching).toList());
        return new Need(
                form.code(),
                random.nextInt(3) == 0 ? null : (Integer) random.nextInt(100),
                random.nextBoolean() ? null : one(List.of(Sex.values())),
                words(form, FormAttribute.Kind.NEED),
                words(form, FormAttribute.Kind.RISK),
                random.nextInt(5) == 0,
                LocalDate.parse("2026-11-21").plusDays(random.nextInt(200)),
                random.nextInt(8) == 0 ? null : (Integer) (1 + random.nextInt(300)),
                random.nextBoolean() ? null : (Integer) (10 + random.nextInt(200)),
                random.nextBoolean() ? null : new Money(100_000L + random.nextInt(500_000)),
                random.nextInt(6) == 0 ? Set.of("2081", "2085") : Set.of(),
                random.nextBoolean());
    }

    private List<String> words(HousingForm form, FormAttribute.Kind kind) {
        return form.attributes().stream()
                .filter(attribute -> attribute.kind() == kind)
                .map(FormAttribute::code)
                .sorted()
                .filter(code -> random.nextInt(6) == 0)
                .toList();
    }

    private List<String> some(List<String> of, int seldom) {
        List<String> some =
                of.stream().filter(one -> random.nextInt(seldom) == 0).collect(Collectors.toList());
        return some.isEmpty() ? of.subList(0, 1) : some;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
