package se.samplats.market.placement;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samplats.county.pricing.Quote;
import se.samplats.market.offer.Offer;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.party.Belonging;

class PlacementRulesTest {

    private static final UUID REQUEST = UUID.randomUUID();
    private static final UUID OFFER = UUID.randomUUID();
    private static final UUID HOME = UUID.randomUUID();
    private static final UUID PLACE = UUID.randomUUID();
    private static final UUID STAY = UUID.randomUUID();
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    private static Placement booked(@Nullable LocalDate end) {
        PurchaseRequest request = new PurchaseRequest() {
            @Override
            public UUID id() {
                return REQUEST;
            }

            @Override
            public String caseReference() {
                return "dnr 1";
            }
        };
        Offer offer = new Offer() {
            @Override
            public UUID id() {
                return OFFER;
            }

            @Override
            public UUID placeId() {
                return PLACE;
            }

            @Override
            public UUID homeId() {
                return HOME;
            }

            @Override
            public String buyer() {
                return "2081";
            }

            @Override
            public String seller() {
                return "2080";
            }

            @Override
            public Period period() {
                return new Period(FIRST, end);
            }

            @Override
            public @Nullable Quote quote() {
                return null;
            }

            @Override
            public @Nullable String protectedFor() {
                return "anna";
            }
        };
        return new Placement("P-2026-00001", request, offer, STAY, Instant.EPOCH);
    }

    private static Placement ongoing(@Nullable LocalDate end) {
        Placement placement = booked(end);
        placement.arrive(FIRST);
        return placement;
    }

    @Test
    void aBookingKeepsWhoBoughtWhatOfWhomForWhichCase() {
        Placement placement = booked(END);
        assertEquals(PlacementStatus.BOOKED, placement.status());
        assertEquals(
                List.of("P-2026-00001", REQUEST, STAY, PLACE, HOME, "2081", "2080", "dnr 1", FIRST, END, "anna"),
                List.of(
                        placement.reference(),
                        placement.requestId(),
                        placement.occupancyId(),
                        placement.placeId(),
                        placement.homeId(),
                        placement.buyer(),
                        placement.seller(),
                        placement.caseReference(),
                        placement.start(),
                        placement.end(),
                        placement.protectedFor()));
        assertEquals(new Belonging("2081", "2080", HOME, "anna"), placement.belonging());
        assertNull(placement.admittedBy());
    }

    @Test
    void anArrivalIsOnADayOfThePlacement() {
        for (LocalDate day : List.of(FIRST, END.minusDays(1))) {
            Placement placement = booked(END);
            placement.arrive(day);
            assertEquals(PlacementStatus.ONGOING, placement.status());
        }
        assertRefused("outside-placement", booked(END), placement -> placement.arrive(FIRST.minusDays(1)));
        assertRefused("outside-placement", booked(END), placement -> placement.arrive(END));
        assertDoesNotThrow(() -> booked(null).arrive(END.plusYears(1)));
        assertRefused("placement-not-open", ongoing(END), placement -> placement.arrive(FIRST));
    }

    @Test
    void whoAdmitsIsKeptWhileThePlacementIsOpen() {
        Placement placement = booked(END);
        placement.admit("Eva Ek", FIRST);
        assertEquals("Eva Ek", placement.admittedBy());
        assertEquals(FIRST, placement.admittedOn());
        assertDoesNotThrow(() -> ongoing(END).admit("Eva Ek", FIRST));
        placement.cancel(FIRST);
        assertRefused("placement-not-open", placement, cancelled -> cancelled.admit("Eva Ek", FIRST));
    }

    @Test
    void aDepartureComesAfterTheStartAndMayBeLaterThanPlanned() {
        Placement placement = ongoing(END);
        assertRefused("outside-placement", placement, stay -> stay.depart(FIRST.minusDays(1)));
        Placement late = ongoing(END);
        assertEquals(true, late.isOverdue(END));
        late.depart(END.plusDays(1));
        assertEquals(END.plusDays(1), late.end());
        late.takeDepartureBack();
        assertEquals(PlacementStatus.ONGOING, late.status());
        assertEquals(END, late.end(), "as it was agreed");
        placement.depart(END.minusDays(5));
        assertEquals(PlacementStatus.ENDED, placement.status());
        assertEquals(END.minusDays(5), placement.end());
        placement.depart(END.minusDays(3));
        assertEquals(END.minusDays(3), placement.end());
        Placement whole = ongoing(END);
        whole.depart(END);
        assertEquals(END, whole.end());
        Placement open = ongoing(null);
        open.depart(FIRST);
        assertEquals(FIRST, open.end());
        assertRefused("placement-not-open", booked(END), stay -> stay.depart(FIRST));
    }

    @Test
    void anExtensionIsLongerAndOfAnOpenPlacementWithAnEnd() {
        Placement placement = ongoing(END);
        assertRefused("not-longer", placement, stay -> stay.extend(END, null));
        placement.extend(END.plusDays(1), null);
        assertEquals(END.plusDays(1), placement.end());
        assertRefused("not-longer", ongoing(null), stay -> stay.extend(END, null));
        placement.depart(END);
        assertRefused("placement-not-open", placement, stay -> stay.extend(END.plusDays(9), null));
    }

    @Test
    void whatIsCalledOffKeptThePlaceUntilThatDayAndNoLongerThanBooked() {
        Placement before = booked(END);
        before.cancel(FIRST.minusDays(3));
        assertEquals(PlacementStatus.CANCELLED, before.status());
        assertEquals(FIRST, before.end());
        Placement during = booked(END);
        during.noShow(FIRST.plusDays(2));
        assertEquals(PlacementStatus.NO_SHOW, during.status());
        assertEquals(FIRST.plusDays(2), during.end());
        Placement after = booked(END);
        after.cancel(END.plusDays(2));
        assertEquals(END, after.end());
        Placement open = booked(null);
        open.cancel(FIRST.plusDays(1));
        assertEquals(FIRST.plusDays(1), open.end());
        assertRefused("placement-not-open", ongoing(END), stay -> stay.cancel(FIRST));
        assertRefused("placement-not-open", ongoing(END), stay -> stay.noShow(FIRST));
    }

    @Test
    void onlyAStayThatWentOnIsReportedOf() {
        assertRefused("placement-not-ongoing", booked(END), Placement::mustBeOngoing);
        assertDoesNotThrow(() -> ongoing(END).mustBeOngoing());
        assertRefused("outside-placement", ongoing(END), stay -> stay.mustLieWithin(END));
        assertDoesNotThrow(() -> ongoing(END).mustLieWithin(FIRST));
    }

    private static void assertRefused(String rule, Placement placement, Consumer<Placement> how) {
        assertEquals(
                rule, assertThrows(Refusal.class, () -> how.accept(placement)).rule());
    }
}
