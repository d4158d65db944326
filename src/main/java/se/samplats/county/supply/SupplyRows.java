package se.samplats.county.supply;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.contact.Telephones;
import se.samplats.county.home.Sex;
import se.samplats.county.home.TargetGroup;
import se.samplats.county.pricing.Level;
import se.samplats.county.pricing.PriceRows;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Position;
import se.samplats.platform.party.Query;
import se.samplats.platform.party.RoundTrip;

/** Reads the supply from the database, whole municipalities at a time. */
@ApplicationScoped
class SupplyRows {

    static final Query<SupplyVersion> VERSION = new Query<>(
            "select version, current_setting('samplats.supply_moved', true) <> '' from supply_version",
            List.of(),
            row -> new SupplyVersion(row.getLong(1), row.getBoolean(2)));

    private final RoundTrip roundTrip;

    SupplyRows(RoundTrip roundTrip) {
        this.roundTrip = roundTrip;
    }

    /** A part of the supply, and the version at which it changed last. */
    record Changed(String part, long version) {}

    private record PlaceRow(UUID home, OfferedPlace place) {}

    private record DayPriceRow(UUID home, Level level, LocalDate from, PriceRows.Prices prices) {}

    private record PartnerRow(String area, String partner, Period period) {}

    List<Changed> changedAfter(long version) {
        return roundTrip.ask(new Query<>(
                "select part, version from supply_change where version > ?",
                List.of(version),
                row -> new Changed(row.getString(1), row.getLong(2))));
    }

    /** What these municipalities offer; one that offers nothing has an empty supply. */
    Map<String, MunicipalSupply> of(Collection<String> municipalities, long version) {
        Object[] codes = {municipalities.toArray(String[]::new)};
        Query<OfferedHome> homes = new Query<>("""
                select id, name, municipality, form, age_from, age_to, sexes, specialisms, refuses, lat, lon, confirmed_at,
                  phone, on_call_phone, on_call_hours
                from home where municipality = any(?) order by name, id""", List.of(codes), SupplyRows::home);
        Query<PlaceRow> places = new Query<>("""
                select p.home_id, p.id, p.label, p.wheelchair from place p join home h on h.id = p.home_id
                where h.municipality = any(?) order by length(p.label), p.label""", List.of(codes), SupplyRows::place);
        Query<DayPriceRow> prices = new Query<>("""
                select r.home_id, r.level, r.valid_from, r.member_ore, r.other_ore from price_row r join home h on h.id = r.home_id
                where h.municipality = any(?) and r.level in ('BASE', 'RAISED')""", List.of(codes), SupplyRows::dayPrice);
        RoundTrip.Answers answers = roundTrip.ask(homes, places, prices);
        Map<UUID, List<OfferedPlace>> placesOf = answers.of(places).stream()
                .collect(Collectors.groupingBy(
                        PlaceRow::home, Collectors.mapping(PlaceRow::place, Collectors.toList())));
        Map<UUID, List<DayPriceRow>> pricesOf =
                answers.of(prices).stream().collect(Collectors.groupingBy(DayPriceRow::home));
        Map<String, List<OfferedHome>> homesOf = new LinkedHashMap<>();
        municipalities.forEach(code -> homesOf.put(code, new ArrayList<>()));
        for (OfferedHome home : answers.of(homes)) {
            homesOf.computeIfAbsent(home.municipality(), code -> new ArrayList<>())
                    .add(home.having(placesOf.getOrDefault(home.id(), List.of())));
        }
        Map<String, MunicipalSupply> supplies = new HashMap<>();
        homesOf.forEach((code, own) -> supplies.put(code, MunicipalSupply.of(version, own, calendar(own, pricesOf))));
        return supplies;
    }

    /** With whom a municipality has agreed. */
    Partnerships partners(String buyer, long version) {
        Query<PartnerRow> rows = new Query<>("""
                select a.area, s.municipality, v.valid_from, v.valid_until from agreement_party b
                join agreement_version v on v.id = b.version_id join agreement a on a.id = v.agreement_id
                join agreement_party s on s.version_id = v.id
                where b.municipality = ? and s.municipality <> b.municipality""", List.of(buyer), SupplyRows::partner);
        Map<String, Map<String, List<Period>>> agreed = new HashMap<>();
        for (PartnerRow row : roundTrip.ask(rows)) {
            agreed.computeIfAbsent(row.area(), area -> new HashMap<>())
                    .computeIfAbsent(row.partner(), partner -> new ArrayList<>())
                    .add(row.period());
        }
        return new Partnerships(version, agreed);
    }

    private static Map<Level, Map<UUID, NavigableMap<LocalDate, PriceRows.Prices>>> calendar(
            List<OfferedHome> homes, Map<UUID, List<DayPriceRow>> rows) {
        Map<Level, Map<UUID, NavigableMap<LocalDate, PriceRows.Prices>>> calendar = new EnumMap<>(Level.class);
        for (OfferedHome home : homes) {
            for (DayPriceRow row : rows.getOrDefault(home.id(), List.of())) {
                calendar.computeIfAbsent(row.level(), level -> new HashMap<>())
                        .computeIfAbsent(home.id(), id -> new TreeMap<>())
                        .put(row.from(), row.prices());
            }
        }
        return calendar;
    }

    private static OfferedHome home(ResultSet row) throws SQLException {
        TargetGroup group = new TargetGroup(
                row.getInt(5),
                row.getInt(6),
                texts(row, 7).stream().map(Sex::valueOf).collect(Collectors.toSet()),
                texts(row, 8),
                texts(row, 9));
        Double lat = row.getObject(10, Double.class);
        Double lon = row.getObject(11, Double.class);
        return new OfferedHome(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                group,
                lat == null || lon == null ? null : new Position(lat, lon),
                instant(row.getObject(12, OffsetDateTime.class)),
                new Telephones(row.getString(13), row.getString(14), row.getString(15)),
                List.of());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static PlaceRow place(ResultSet row) throws SQLException {
        return new PlaceRow(
                row.getObject(1, UUID.class),
                new OfferedPlace(row.getObject(2, UUID.class), row.getString(3), row.getBoolean(4)));
    }

    private static DayPriceRow dayPrice(ResultSet row) throws SQLException {
        return new DayPriceRow(
                row.getObject(1, UUID.class),
                Level.valueOf(row.getString(2)),
                row.getObject(3, LocalDate.class),
                new PriceRows.Prices(new Money(row.getLong(4)), new Money(row.getLong(5))));
    }

    private static PartnerRow partner(ResultSet row) throws SQLException {
        return new PartnerRow(
                row.getString(1),
                row.getString(2),
                new Period(row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class)));
    }
}
