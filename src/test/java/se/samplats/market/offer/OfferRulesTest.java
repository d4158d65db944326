package se.samplats.market.offer;

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
import se.samplats.county.home.Home;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.party.Belonging;

class OfferRulesTest {

    private static final UUID REQUEST = UUID.randomUUID();
    private static final UUID HOME = UUID.randomUUID();
    private static final UUID PLACE = UUID.randomUUID();
    private static final Instant ASKED = Instant.parse("2026-11-21T10:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-21T12:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-21T11:00:00Z");
    private static final Period DECEMBER = new Period(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1));

    /** All that closes a live offer. */
    private static final List<Consumer<Offer>> ENDINGS =
            List.of(offer -> offer.accept(LATER), offer -> offer.withdraw(LATER), offer -> offer.lapse(LATER));

    private static Offer asked(boolean isProtected) {
        PurchaseRequest request = new PurchaseRequest() {
            @Override
            public UUID id() {
                return REQUEST;
            }

            @Override
            public String municipality() {
                return "2081";
            }

            @Override
            public String handler() {
                return "anna";
            }

            @Override
            public boolean protectedIdentity() {
                return isProtected;
            }
        };
        Home home = new Home() {
            @Override
            public UUID id() {
                return HOME;
            }

            @Override
            public String municipality() {
                return "2080";
            }
        };
        return new Offer(request, home, PLACE, DECEMBER, ASKED, DUE);
    }

    @Test
    void aQuestionKeepsWhoAsksWhomForWhatAndUntilWhen() {
        Offer offer = asked(false);
        assertEquals(OfferStatus.ASKED, offer.status());
        assertEquals(
                List.of(REQUEST, PLACE, HOME, "2081", "2080", DECEMBER, ASKED, DUE),
                List.of(
                        offer.requestId(),
                        offer.placeId(),
                        offer.homeId(),
                        offer.buyer(),
                        offer.seller(),
                        offer.period(),
                        offer.askedAt(),
                        offer.expiresAt()));
        assertNull(offer.protectedFor());
        assertNull(offer.holdId());
        assertNull(offer.answeredAt());
        assertEquals(Belonging.deal("2081", "2080", HOME), offer.belonging());
    }

    @Test
    void withAProtectedIdentityItIsItsHandlers() {
        assertEquals("anna", asked(true).protectedFor());
        assertEquals(new Belonging("2081", "2080", HOME, "anna"), asked(true).belonging());
    }

    @Test
    void aYesIsAnsweredThenAndHoldsUntilItsNewTime() {
        Offer offer = asked(false);
        Instant until = DUE.plusSeconds(3600);
        offer.make(LATER, until);
        assertEquals(OfferStatus.MADE, offer.status());
        assertEquals(LATER, offer.answeredAt());
        assertEquals(until, offer.expiresAt());
        assertNull(offer.closedAt());
        assertRefused("offer-not-open", offer, made -> made.make(LATER, until));
    }

    @Test
    void aNoIsCodedAndGivesTheHoldBack() {
        Offer offer = asked(false);
        offer.holdBy(PLACE);
        assertEquals(PLACE, offer.holdId());
        offer.decline(reason(), "fullt", LATER);
        assertEquals(OfferStatus.DECLINED, offer.status());
        assertEquals("FULL", offer.declineReason());
        assertEquals("fullt", offer.declineText());
        assertEquals(LATER, offer.answeredAt());
        assertEquals(LATER, offer.closedAt());
        assertNull(offer.holdId());
    }

    @Test
    void anAcceptedOneKeepsItsHoldAndTheOthersGiveItBack() {
        for (Consumer<Offer> ending : ENDINGS) {
            Offer offer = asked(false);
            offer.holdBy(PLACE);
            ending.accept(offer);
            assertEquals(LATER, offer.closedAt());
            assertEquals(offer.status() == OfferStatus.ACCEPTED ? PLACE : null, offer.holdId());
        }
    }

    @Test
    void whatIsClosedStaysAsItIs() {
        for (Consumer<Offer> first : ENDINGS) {
            for (Consumer<Offer> second : ENDINGS) {
                Offer offer = asked(false);
                first.accept(offer);
                assertRefused("offer-not-open", offer, second);
                assertRefused("offer-not-open", offer, ended -> ended.make(LATER, DUE));
                assertRefused("offer-not-open", offer, ended -> ended.decline(reason(), null, LATER));
            }
        }
    }

    @Test
    void anAnswerAtItsTimeIsTooLateAndBeforeItIsNot() {
        Offer offer = asked(false);
        assertDoesNotThrow(() -> offer.mustBeInTime(DUE.minusMillis(1)));
        assertRefused("offer-lapsed", offer, late -> late.mustBeInTime(DUE));
        offer.withdraw(LATER);
        assertDoesNotThrow(() -> offer.mustBeInTime(DUE.plusSeconds(1)));
        Offer lapsed = asked(false);
        lapsed.lapse(LATER);
        assertRefused("offer-lapsed", lapsed, late -> late.mustBeInTime(ASKED));
    }

    @Test
    void onlyAQuestionAndAYesAreLive() {
        for (OfferStatus status : OfferStatus.values()) {
            assertEquals(!status.next().isEmpty(), status.isLive());
        }
        assertEquals(5, OfferStatus.ASKED.next().size());
        assertEquals(5, OfferStatus.MADE.next().size(), "a yes becomes a question again within a minute");
    }

    private static DeclineReason reason() {
        return new DeclineReason() {
            @Override
            public String code() {
                return "FULL";
            }
        };
    }

    private static void assertRefused(@Nullable String rule, Offer offer, Consumer<Offer> how) {
        assertEquals(rule, assertThrows(Refusal.class, () -> how.accept(offer)).rule());
    }
}
