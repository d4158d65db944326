package se.samplats.county.pricing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.hibernate.type.descriptor.java.spi.UnknownBasicJavaType;
import org.hibernate.type.format.FormatMapper;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenAgreements;
import se.samplats.GivenHomes;
import se.samplats.GivenPrices;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Text;

@FeatureTest
class QuotingTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-01");

    private final GivenHomes given = new GivenHomes();
    private final GivenPrices prices = new GivenPrices();
    private final GivenAgreements agreements = new GivenAgreements();

    @Inject
    Quoting quoting;

    @Inject
    DayPrices dayPrices;

    @Inject
    Homes homes;

    @Inject
    ObjectMapper json;

    @Inject
    @JsonFormat
    @PersistenceUnitExtension
    FormatMapper stored;

    @Inject
    EntityManagerFactory database;

    @Test
    void aQuoteTellsEachLineAndWhatItRestsOn() {
        String home = pricedHome("2081");
        String place = given.place("2081", home, "1");
        String agreement = agreements.agreement(Map.of("validFrom", "2026-12-22"));
        Api.as("placer-2080")
                .body(Map.of(
                        "placeId", place,
                        "start", "2026-12-22",
                        "end", "2027-01-11",
                        "level", "BASE",
                        "addOns", List.of(Map.of("code", "Extra personal", "quantity", 2.5))))
                .post("/quotes")
                .then()
                .statusCode(200)
                .body("agreementId", equalTo(agreement))
                .body("agreement", equalTo("Samverkan i länet"))
                .body("version", equalTo(1))
                .body("member", equalTo(true))
                .body("openEnd", equalTo(false))
                .body("lines.from", contains("2026-12-22", "2027-01-01", "2026-12-22"))
                .body("lines.to", contains("2027-01-01", "2027-01-11", "2027-01-11"))
                .body("lines.days", contains(10, 10, 0))
                .body("lines.unitPriceOre", contains(420_000, 430_000, 40_000))
                .body("lines.amountOre", contains(4_200_000, 4_300_000, 100_000))
                .body("lines.kind", contains("DAY_PRICE", "DAY_PRICE", "ADD_ON"))
                .body("lines[2].text", containsString("extra personal"))
                .body("totalOre", equalTo(8_600_000))
                .body("worstCaseOre", equalTo(9_030_000))
                .body("validUntil", equalTo("2026-12-21"))
                .body("hash.length()", equalTo(64));
    }

    @Test
    void anOpenStayIsQuotedForAYearPastTheLastPriceInTheCallersLanguage() {
        String place = given.place("2081", pricedHome("2081"), "1");
        Api.as("placer-2081")
                .header("Accept-Language", "en")
                .body(Map.of("placeId", place, "start", "2027-12-01"))
                .post("/quotes")
                .then()
                .statusCode(200)
                .body("openEnd", equalTo(true))
                .body("end", nullValue())
                .body("agreement", nullValue())
                .body("quotedUntil", equalTo("2028-12-01"))
                .body("lines.kind", contains("DAY_PRICE", "PRELIMINARY"))
                .body("lines[1].text", containsString("no price is decided"))
                .body("totalOre", equalTo(366 * 430_000));
    }

    @Test
    void whatCannotBeQuotedIsToldWhy() {
        String home = given.home("2081", "HVB");
        String place = given.place("2081", home, "1");
        Map<String, Object> asked = Map.of("placeId", place, "start", "2026-12-01", "end", "2026-12-05");
        Api.as("placer-2080")
                .body(asked)
                .post("/quotes")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/price-missing"));
        prices.priceList("2081", home);
        Api.as("placer-2080")
                .body(Map.of(
                        "placeId",
                        place,
                        "start",
                        "2026-12-01",
                        "addOns",
                        List.of(Map.of("code", "resor", "quantity", 1))))
                .post("/quotes")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("addOns[0].code"))
                .body("errors[0].message", containsString("extra personal"));
        Api.as("placer-2080")
                .body(Map.of("placeId", place, "start", "2026-12-01", "end", "2026-12-01"))
                .post("/quotes")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/period-empty"));
        Api.as("placer-2080")
                .body(Map.of("placeId", place, "start", "2026-12-01", "end", "9999-12-31"))
                .post("/quotes")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("end"));
        Api.as("placer-2080")
                .body(Map.of("placeId", UUID.randomUUID(), "start", "2026-12-01"))
                .post("/quotes")
                .then()
                .statusCode(404);
        Api.as("manager-2081").body(asked).post("/quotes").then().statusCode(403);
        Api.as("coordinator").body(asked).post("/quotes").then().statusCode(403);
    }

    @Test
    void whoHasNoAgreementPaysThePriceForOthers() {
        String place = given.place("2081", pricedHome("2081"), "1");
        Quote quote = quoting.quote(
                "0114",
                UUID.fromString(place),
                Period.of(DAY, 10),
                Level.RAISED,
                List.of(new AddOn("extra personal", BigDecimal.ONE)));
        assertEquals(new Money(10 * 570_000L + 45_000), quote.total());
    }

    @Test
    void manyHomesAreQuotedAsEachOneIs() {
        agreements.agreement("LSS", "2080", "2081");
        List<Home> among = homes(pricedHome("2081"), pricedHome("2085"), given.home("2081", "HVB"), lssHome("2081"));
        Map<UUID, Quote> quotes = quoting.quotes("2080", among, Period.of(DAY, 40), Level.BASE);
        assertEquals(3, quotes.size());
        for (Home home : among.subList(0, 2)) {
            UUID place =
                    UUID.fromString(given.place(home.municipality(), home.id().toString(), "1"));
            Quote alone = quoting.quote("2080", place, Period.of(DAY, 40), Level.BASE, List.of());
            assertEquals(alone, quotes.get(home.id()));
        }
        assertEquals(true, Objects.requireNonNull(quotes.get(among.get(3).id())).member());
    }

    @Test
    void dayPricesOfManyHomesAreTheFirstDaysOfTheirQuotes() {
        List<Home> among = homes(pricedHome("2081"), given.home("2081", "HVB"), lssHome("2080"));
        for (Level level : Level.values()) {
            Map<UUID, Quote> quotes = quoting.quotes("0114", among, Period.of(DAY, 1), level);
            Map<UUID, Money> days =
                    Objects.requireNonNull(dayPrices.of("0114", among, DAY).get(level));
            assertEquals(2, days.size());
            quotes.forEach((home, quote) -> assertEquals(quote.total(), days.get(home)));
        }
    }

    @Test
    void moreHomesNeedNoMoreQueries() {
        List<Home> some = homes(pricedHome("2081"));
        List<Home> more = homes(pricedHome("2081"), pricedHome("2080"), pricedHome("2085"));
        Statistics statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            quoting.quotes("2080", some, Period.of(DAY, 40), Level.BASE);
            statistics.clear();
            quoting.quotes("2080", some, Period.of(DAY, 40), Level.BASE);
            long forSome = statistics.getPrepareStatementCount();
            statistics.clear();
            quoting.quotes("2080", more, Period.of(DAY, 40), Level.BASE);
            assertEquals(forSome, statistics.getPrepareStatementCount());
            statistics.clear();
            dayPrices.of("2080", more, DAY);
            assertEquals(2, statistics.getPrepareStatementCount());
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    @Test
    void aStoredQuoteIsReadBackAsItWas() throws JsonProcessingException {
        agreements.agreement("BOENDEN", "2080", "2081");
        String place = given.place("2081", pricedHome("2081"), "1");
        Quote bare = quoting.quote(
                "2080",
                UUID.fromString(place),
                new Period(DAY, null),
                Level.BASE,
                List.of(new AddOn("extra personal", new BigDecimal("2.5"))));
        PrivateAlternative alternative = new PrivateAlternative(
                Money.kronor(4_500),
                Money.kronor(4_230),
                Text.of("pricing.level.BASE", "HVB", 12),
                12,
                Money.kronor(3_760),
                Money.kronor(4_700),
                true,
                DAY);
        Quote quote = new Quote(
                bare.buyer(),
                bare.seller(),
                bare.homeId(),
                bare.start(),
                bare.end(),
                bare.quotedUntil(),
                bare.level(),
                bare.member(),
                bare.agreed(),
                bare.noticeDays(),
                bare.lines(),
                bare.total(),
                bare.worstCase(),
                alternative,
                bare.validUntil(),
                bare.hash());
        assertEquals(quote, json.readValue(json.writeValueAsString(quote), Quote.class));
        UnknownBasicJavaType<Quote> type = new UnknownBasicJavaType<>(Quote.class);
        assertEquals(quote, stored.fromString(stored.toString(quote, type, null), type, null));
    }

    @Test
    void municipalitiesOutsideTheHomesPriceListSeeItAll() {
        String home = pricedHome("2081");
        Api.as("placer-2080")
                .get("/homes/" + home + "/prices")
                .then()
                .statusCode(200)
                .body("items", hasSize(12));
    }

    private String pricedHome(String municipality) {
        String home = given.home(municipality, "HVB");
        prices.priceList(municipality, home);
        return home;
    }

    private String lssHome(String municipality) {
        String home = given.home(municipality, "LSS_9_9_GRUPP", Map.of("ageTo", 65));
        prices.priceList(municipality, home);
        return home;
    }

    private List<Home> homes(String... ids) {
        List<Home> found = new ArrayList<>();
        for (String id : ids) {
            found.add(homes.get(UUID.fromString(id)));
        }
        return found;
    }
}
