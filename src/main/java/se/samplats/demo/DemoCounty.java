package se.samplats.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.samplats.exchange.intake.Importing;
import se.samplats.exchange.sheet.Upload;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.Today;

/**
 * Loads the demo county, once per database: as its municipalities handed it over, which the tests know row by row, or as it is simulated from
 * 2021 on, which the demo shows.
 */
@ApplicationScoped
public class DemoCounty {

    static final String COUNTY = "20";
    private static final String HOST = "2080";
    private static final String HOUSING = "Samverkan om platser i boenden";
    private static final String FIRST_HOME = "2081-01";
    private static final String HANDED_OVER = "dalarna";
    private static final String SIMULATED = "simulerat";
    private static final LocalDate AGREED_FROM = LocalDate.of(2024, 1, 1);
    /** When the simulated county begins: with the homes for children and youth, then with all. */
    private static final LocalDate FIRST_STEP = LocalDate.of(2025, 7, 1);

    private static final LocalDate SECOND_STEP = LocalDate.of(2026, 1, 1);
    private static final int NOTICE_MONTHS = 12;
    private static final int STALE_DAYS = 20;
    private static final List<String> FILES =
            List.of("boenden", "platser", "prislista", "belaggning", "forfragningar", "externa_kop");

    private final Importing importing;
    private final EntityManager database;
    private final Today today;

    DemoCounty(Importing importing, EntityManager database, Today today) {
        this.importing = importing;
        this.database = database;
        this.today = today;
    }

    /** Loads the county as it was handed over, unless it is there already. */
    @Transactional(Transactional.TxType.REQUIRED)
    public synchronized void load() {
        load(HANDED_OVER, AGREED_FROM, AGREED_FROM);
    }

    /** Loads the simulated county, unless one is there already. */
    @Transactional(Transactional.TxType.REQUIRED)
    public synchronized void loadSimulated() {
        if (load(SIMULATED, FIRST_STEP, SECOND_STEP)) {
            beginLater();
        }
    }

    /** Whether it was not there already. */
    private boolean load(String folder, LocalDate housingFrom, LocalDate lssFrom) {
        if (isLoaded()) {
            return false;
        }
        importing.now(
                "demo",
                FILES.stream()
                        .map(name -> new Upload(name + ".csv", file(folder, name)))
                        .toList());
        agree(HOUSING, "BOENDEN", housingFrom);
        agree("Samverkan om platser enligt LSS", "LSS", lssFrom);
        confirm();
        new InventedBilling(database).writeAll(COUNTY);
        return true;
    }

    /** Of the first agreement all but the homes for children and youth begin with the second step. */
    private void beginLater() {
        database.createNativeQuery("""
                insert into agreement_start (agreement_id, municipality, form, starts_on)
                select a.id, m.code, f.code, :second
                from agreement a, municipality m, housing_form f
                where a.name = :agreement and m.county = :county and f.area = a.area and f.code not in ('HVB', 'STODBOENDE')""")
                .setParameter("second", SECOND_STEP)
                .setParameter("agreement", HOUSING)
                .setParameter("county", COUNTY)
                .executeUpdate();
    }

    /** What the simulated county's municipalities booked lately. */
    static List<DemoStay> bookings() {
        return DemoStays.of(file(SIMULATED, "bokningar"));
    }

    /** Whether no home is stored at all. */
    @Transactional
    public boolean isNeeded() {
        return database.createNativeQuery("select 1 from home limit 1")
                .getResultList()
                .isEmpty();
    }

    private boolean isLoaded() {
        return !database.createNativeQuery("select 1 from home where external_id = :first")
                .setParameter("first", FIRST_HOME)
                .getResultList()
                .isEmpty();
    }

    private void agree(String name, String area, LocalDate from) {
        UUID agreement = Ids.next();
        UUID version = Ids.next();
        database.createNativeQuery("insert into agreement (id, name, area, host) values (:id, :name, :area, :host)")
                .setParameter("id", agreement)
                .setParameter("name", name)
                .setParameter("area", area)
                .setParameter("host", HOST)
                .executeUpdate();
        database.createNativeQuery("""
                insert into agreement_version (id, agreement_id, number, valid_from, notice_months, terms)
                values (:id, :agreement, 1, :from, :notice, '{}')""")
                .setParameter("id", version)
                .setParameter("agreement", agreement)
                .setParameter("from", from)
                .setParameter("notice", NOTICE_MONTHS)
                .executeUpdate();
        database.createNativeQuery("""
                insert into agreement_party (version_id, municipality)
                select :version, code from municipality where county = :county""")
                .setParameter("version", version)
                .setParameter("county", COUNTY)
                .executeUpdate();
    }

    /** Two homes of three confirmed their vacancies today, the third a while ago: so that freshness shows. */
    private void confirm() {
        database.createNativeQuery("""
                update home set confirmed_at = cast(:now as timestamptz)
                  - case when cast(right(external_id, 2) as int) % 3 = 0 then make_interval(days => :stale) else interval '0' end
                where external_id ~ '^20[0-9]{2}-[0-9]{2}$'""")
                .setParameter("now", today.now())
                .setParameter("stale", STALE_DAYS)
                .executeUpdate();
    }

    private static byte[] file(String folder, String name) {
        String path = "/demo/" + folder + "/" + name + ".csv";
        try (InputStream content = Objects.requireNonNull(DemoCounty.class.getResourceAsStream(path), path)) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
