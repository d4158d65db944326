package se.samplats.exchange.row;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Sex;
import se.samplats.exchange.row.StoredData.StoredRequest;
import se.samplats.platform.kernel.Bulk;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.Today;

/** Requests as rows of a sheet. */
@ApplicationScoped
public class RequestRows {

    private static final String SELECT = """
            select r.id, r.case_reference, r.municipality, r.form, r.age, r.sex, r.needs, r.risks, r.wheelchair,
              r.decision_date, r.wanted_start, r.expected_days, r.max_distance_km, r.urgency, r.protected_identity,
              r.handler, r.status = 'OPEN', r.imported and not r.protected_identity
            from purchase_request r\s""";

    private final Bulk bulk;
    private final Numbers numbers;
    private final Today today;

    RequestRows(Bulk bulk, Numbers numbers, Today today) {
        this.bulk = bulk;
        this.numbers = numbers;
        this.today = today;
    }

    /** Of several with one key the open one, or else the last. */
    public Map<RequestRow.Key, StoredRequest> byKeys(Collection<RequestRow.Key> keys) {
        Map<RequestRow.Key, StoredRequest> found = new HashMap<>();
        List<@Nullable Object> parameters = List.of(
                keys.stream().map(RequestRow.Key::municipality).toList(),
                keys.stream().map(RequestRow.Key::caseReference).toList());
        bulk.read(SELECT + """
                join unnest(?, ?) as k (municipality, case_reference) using (municipality, case_reference)
                order by r.status = 'OPEN', r.id""", parameters, row -> {
            StoredRequest stored = stored(row);
            found.put(stored.kept().row().key(), stored);
        });
        return found;
    }

    /**
     * What was handed in by a sheet and still waits; never one with a protected identity, and never one that a handler
     * wrote in the marketplace: the coordinator sees no single request.
     */
    public void each(Consumer<SheetRow> taker) {
        bulk.read(
                SELECT + "where r.imported and r.status = 'OPEN' and not r.protected_identity order by r.id",
                List.of(),
                row -> taker.accept(stored(row).kept().row()));
    }

    public void insert(List<RequestRow> rows) {
        List<Integer> years =
                rows.stream().map(row -> row.decisionDate().getYear()).toList();
        Iterator<String> references = numbers.next("F", "request_number", years).iterator();
        bulk.write("""
                insert into purchase_request (case_reference, municipality, form, age, sex, needs, risks, wheelchair,
                  decision_date, wanted_start, expected_days, max_distance_km, urgency, protected_identity, handler, id,
                  reference, recorded_at, avoid_municipalities, status, imported)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{}', 'OPEN', true)""", rows, row -> facts(row, Ids.next(), references.next(), today.now()));
    }

    public void update(List<StoredRow<RequestRow>> rows) {
        bulk.write("""
                update purchase_request set case_reference = ?, municipality = ?, form = ?, age = ?, sex = ?, needs = ?,
                  risks = ?, wheelchair = ?, decision_date = ?, wanted_start = ?, expected_days = ?,
                  max_distance_km = ?, urgency = ?, protected_identity = ?, handler = ?, version = version + 1
                where id = ?""", rows, kept -> facts(kept.row(), kept.id()));
    }

    private static List<@Nullable Object> facts(RequestRow row, Object... more) {
        List<@Nullable Object> facts = new ArrayList<>(Arrays.asList(
                row.caseReference(),
                row.municipality(),
                row.form(),
                row.age(),
                row.sex().name(),
                row.needs(),
                row.risks(),
                row.wheelchair(),
                row.decisionDate(),
                row.wantedStart(),
                row.days(),
                row.maxKm(),
                row.urgency(),
                row.protectedIdentity(),
                Objects.requireNonNullElse(row.handler(), "")));
        facts.addAll(Arrays.asList(more));
        return facts;
    }

    private static StoredRequest stored(ResultSet row) throws SQLException {
        Columns columns = new Columns(row);
        UUID id = columns.id();
        RequestRow request = new RequestRow(
                columns.text(),
                columns.text(),
                columns.text(),
                columns.whole(),
                Sex.valueOf(columns.text()),
                columns.words(),
                columns.words(),
                columns.truth(),
                columns.day(),
                columns.day(),
                columns.optionalWhole(),
                columns.optionalWhole(),
                columns.text(),
                columns.truth(),
                columns.text());
        boolean open = columns.truth();
        return new StoredRequest(new StoredRow<>(id, request, columns.truth()), open);
    }
}
