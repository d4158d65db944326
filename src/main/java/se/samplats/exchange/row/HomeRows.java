package se.samplats.exchange.row;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samplats.county.contact.Telephones;
import se.samplats.county.home.Sex;
import se.samplats.platform.kernel.Bulk;
import se.samplats.platform.kernel.Ids;

/** Homes as rows of a sheet. */
@ApplicationScoped
public class HomeRows {

    private static final String SELECT = """
            select id, external_id, name, municipality, form, age_from, age_to, sexes, specialisms, refuses, wheelchair,
              notified_places, notified_on, address, lat, lon, email, notice_days,
              phone, on_call_phone, on_call_hours
            from home\s""";

    private final Bulk bulk;

    HomeRows(Bulk bulk) {
        this.bulk = bulk;
    }

    public Map<String, StoredRow<HomeRow>> byIds(Collection<String> externalIds) {
        Map<String, StoredRow<HomeRow>> found = new HashMap<>();
        bulk.read(SELECT + "where external_id = any(?)", List.of(externalIds), row -> {
            StoredRow<HomeRow> kept = kept(row);
            found.put(kept.row().externalId(), kept);
        });
        return found;
    }

    /** Of the homes with these external ids that there are. */
    public Set<String> municipalities(Collection<String> externalIds) {
        Set<String> codes = new HashSet<>();
        bulk.read(
                "select distinct municipality from home where external_id = any(?)",
                List.of(externalIds),
                row -> codes.add(row.getString(1)));
        return codes;
    }

    public void each(Consumer<SheetRow> taker) {
        bulk.read(
                SELECT + "order by id", List.of(), row -> taker.accept(kept(row).row()));
    }

    public void insert(List<HomeRow> rows) {
        bulk.write("""
                insert into home (name, municipality, form, age_from, age_to, sexes, specialisms, refuses, wheelchair,
                  notified_places, notified_on, address, lat, lon, email, notice_days, phone, on_call_phone, on_call_hours,
                  external_id, id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows, row -> facts(row, row.externalId(), Ids.next()));
    }

    public void update(List<StoredRow<HomeRow>> rows) {
        bulk.write("""
                update home set name = ?, municipality = ?, form = ?, age_from = ?, age_to = ?, sexes = ?,
                  specialisms = ?, refuses = ?, wheelchair = ?, notified_places = ?, notified_on = ?, address = ?,
                  lat = ?, lon = ?, email = ?, notice_days = ?, phone = ?, on_call_phone = ?, on_call_hours = ?,
                  version = version + 1
                where external_id = ? and id = ?""", rows, kept -> facts(kept.row(), kept.row().externalId(), kept.id()));
    }

    private static List<@Nullable Object> facts(HomeRow row, String externalId, UUID id) {
        return Arrays.asList(
                row.name(),
                row.municipality(),
                row.form(),
                row.ageFrom(),
                row.ageTo(),
                row.sexes().stream().map(Sex::name).toList(),
                row.specialisms(),
                row.refuses(),
                row.wheelchair(),
                row.notifiedPlaces(),
                row.notifiedOn(),
                row.address(),
                row.lat(),
                row.lon(),
                row.email(),
                row.noticeDays(),
                row.telephones().phone(),
                row.telephones().onCallPhone(),
                row.telephones().onCallHours(),
                externalId,
                id);
    }

    private static StoredRow<HomeRow> kept(ResultSet row) throws SQLException {
        Columns columns = new Columns(row);
        return new StoredRow<>(
                columns.id(),
                new HomeRow(
                        columns.text(),
                        columns.text(),
                        columns.text(),
                        columns.text(),
                        columns.whole(),
                        columns.whole(),
                        columns.words().stream().map(Sex::valueOf).sorted().toList(),
                        columns.words(),
                        columns.words(),
                        columns.truth(),
                        columns.whole(),
                        columns.optionalDay(),
                        columns.optionalText(),
                        columns.optionalDecimal(),
                        columns.optionalDecimal(),
                        columns.optionalText(),
                        columns.whole(),
                        new Telephones(columns.optionalText(), columns.optionalText(), columns.optionalText())));
    }
}
