package se.samplats.statistics;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes the county's spreadsheets straight into the tables, with an agreement among all its municipalities from 2025 on. */
@SuppressWarnings("NullAway") // the spreadsheets have the columns that are asked for
final class GivenCounty {

    private static final Map<String, String> KINDS =
            Map.of("boende", "RESIDENT", "placering", "STAY", "stängd", "CLOSURE");
    static final Map<String, String> PROVIDERS = Map.of(
            "privat bolag", "COMPANY",
            "ideell förening", "ASSOCIATION",
            "annan kommun utanför länet", "OTHER_MUNICIPALITY",
            "SiS", "STATE");

    private final Map<String, UUID> homes = new HashMap<>();
    private final Map<String, String> municipalities = new HashMap<>();
    private final Map<String, UUID> places = new HashMap<>();
    private final Connection database;

    private GivenCounty(Connection database) {
        this.database = database;
    }

    static void load(AgroalDataSource source) throws Exception {
        try (Connection database = source.getConnection()) {
            new GivenCounty(database).load();
        }
    }

    private void load() throws Exception {
        for (Map<String, String> row : CountyFiles.rows("boenden.csv")) {
            UUID id = UUID.randomUUID();
            homes.put(row.get("boende_id"), id);
            municipalities.put(row.get("boende_id"), row.get("kommunkod"));
            write("""
                    insert into home (id, external_id, name, municipality, form, age_from, age_to, sexes, specialisms,
                      refuses, wheelchair, notified_places, notice_days)
                    values (?, ?, ?, ?, ?, 0, 120, '{MALE,FEMALE}', '{}', '{}', true, 1000, 7)""", id, row.get("boende_id"), row.get("namn"), row.get("kommunkod"), row.get("boendeform"));
        }
        for (Map<String, String> row : CountyFiles.rows("platser.csv")) {
            UUID id = UUID.randomUUID();
            places.put(row.get("plats_id"), id);
            write(
                    "insert into place (id, external_id, home_id, label, wheelchair) values (?, ?, ?, ?, true)",
                    id,
                    row.get("plats_id"),
                    homes.get(row.get("boende_id")),
                    row.get("beteckning"));
        }
        for (Map<String, String> row : CountyFiles.rows("belaggning.csv")) {
            String home = row.get("plats_id").substring(0, 7);
            write(
                    "insert into occupancy (id, place_id, starts_on, ends_before, kind, municipality, reason) values (?, ?, ?, ?, ?, ?, ?)",
                    UUID.randomUUID(),
                    places.get(row.get("plats_id")),
                    CountyFiles.day(row.get("fran")),
                    CountyFiles.dayOrNull(row.get("till")),
                    KINDS.get(row.get("slag")),
                    row.get("kommunkod").isEmpty() ? municipalities.get(home) : row.get("kommunkod"),
                    row.get("orsak"));
        }
        for (Map<String, String> row : CountyFiles.rows("prislista.csv")) {
            if (row.get("niva").equals("grund")) {
                write(
                        "insert into price_row (id, home_id, level, unit, valid_from, valid_until, member_ore, other_ore) values (?, ?, 'BASE', 'DAY', ?, ?, ?, ?)",
                        UUID.randomUUID(),
                        homes.get(row.get("boende_id")),
                        CountyFiles.day(row.get("galler_fran")),
                        CountyFiles.day(row.get("galler_till")).plusDays(1),
                        CountyFiles.ore(row.get("pris_medlem")),
                        CountyFiles.ore(row.get("pris_ovriga")));
            }
        }
        for (Map<String, String> row : CountyFiles.rows("externa_kop.csv")) {
            write(
                    "insert into external_purchase (id, municipality, case_reference, form, provider_kind, starts_on, ends_before, day_price_ore, reason) values (?, ?, ?, ?, ?, ?, ?, ?, 'OTHER')",
                    UUID.randomUUID(),
                    row.get("kommunkod"),
                    row.get("arendereferens"),
                    row.get("boendeform"),
                    PROVIDERS.get(row.get("utforare")),
                    CountyFiles.day(row.get("fran")),
                    CountyFiles.dayOrNull(row.get("till")),
                    CountyFiles.ore(row.get("dygnspris")));
        }
        for (String area : List.of("LSS", "BOENDEN")) {
            agree(area);
        }
    }

    private void agree(String area) throws Exception {
        UUID agreement = UUID.randomUUID();
        UUID version = UUID.randomUUID();
        write("insert into agreement values (?, 'Samverkan', ?, '2080')", agreement, area);
        write(
                "insert into agreement_version (id, agreement_id, number, valid_from, notice_months, terms) values (?, ?, 1, date '2025-03-15', 12, '{}')",
                version,
                agreement);
        write("insert into agreement_party select ?, code from municipality where county = '20'", version);
    }

    private void write(String statement, Object... values) throws Exception {
        try (PreparedStatement prepared = database.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        }
    }
}
