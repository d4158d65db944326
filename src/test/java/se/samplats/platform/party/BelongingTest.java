package se.samplats.platform.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplats.platform.kernel.Forbidden;
import se.samplats.platform.kernel.NotFound;

class BelongingTest {

    private static final UUID HOME = UUID.randomUUID();
    private static final Belonging OFFER = Belonging.deal("2081", "2080", HOME);
    private static final Belonging PROTECTED = new Belonging("2081", "2080", HOME, "anna");

    private static Actor actor(Role role, String municipality, UUID... homes) {
        return new Actor("anna", Set.of(role), municipality, Set.of(homes));
    }

    @Test
    void aBuyersPlacerAcceptsAndTheHomesManagerAnswersAndNeitherTheOther() {
        Actor placer = actor(Role.PLACER, "2081");
        Actor manager = actor(Role.HOME_MANAGER, "2080");
        assertTrue(placer.may(Right.ACCEPT, OFFER));
        assertTrue(manager.may(Right.ANSWER, OFFER));
        assertFalse(placer.may(Right.ANSWER, OFFER));
        assertFalse(manager.may(Right.ACCEPT, OFFER));
    }

    @Test
    void aManagerOfTheBuyerDoesNotAdmitToAnothersHomeThoughAlsoAPlacer() {
        Actor both = new Actor("anna", Set.of(Role.PLACER, Role.HOME_MANAGER), "2081", Set.of());
        assertTrue(both.may(Right.READ_PLACEMENTS, OFFER));
        assertFalse(both.may(Right.ADMIT, OFFER));
    }

    @Test
    void aManagerOfOtherHomesHasNothingToDoWithThisOne() {
        assertFalse(actor(Role.HOME_MANAGER, "2080", UUID.randomUUID()).may(Right.ANSWER, OFFER));
        assertTrue(actor(Role.HOME_MANAGER, "2080", UUID.randomUUID(), HOME).may(Right.ANSWER, OFFER));
        assertFalse(actor(Role.HOME_MANAGER, "2080", UUID.randomUUID())
                .may(Right.CHANGE_HOME, Belonging.home(HOME, "2080")));
    }

    @Test
    void aMunicipalityThatBuysOfItselfIsBothSides() {
        Belonging own = Belonging.deal("2081", "2081", HOME);
        assertTrue(actor(Role.PLACER, "2081").may(Right.ACCEPT, own));
        assertTrue(actor(Role.HOME_MANAGER, "2081").may(Right.ANSWER, own));
    }

    @Test
    void whatIsProtectedIsItsHandlersAndTheHomesAndNoEconomists() {
        assertTrue(actor(Role.PLACER, "2081").may(Right.READ_OFFERS, PROTECTED));
        assertFalse(new Actor("bo", Set.of(Role.PLACER), "2081", Set.of()).may(Right.READ_OFFERS, PROTECTED));
        assertTrue(actor(Role.HOME_MANAGER, "2080").may(Right.READ_OFFERS, PROTECTED));
        assertFalse(actor(Role.ECONOMIST, "2081").may(Right.READ_PLACEMENTS, PROTECTED));
        assertTrue(actor(Role.ECONOMIST, "2081").may(Right.READ_PLACEMENTS, OFFER));
    }

    @Test
    void theCountysRolesStandForTheCountyWhateverMunicipalityTheyHave() {
        assertTrue(actor(Role.COORDINATOR, "2081").may(Right.CHANGE_HOME, Belonging.home(HOME, "2080")));
        assertFalse(actor(Role.COORDINATOR, "2081").may(Right.READ_OFFERS, OFFER));
    }

    @Test
    void whatOneMayNotDoItToDoesNotExistAndARoleThatMayNeverIsForbidden() {
        Actor stranger = actor(Role.PLACER, "2023");
        assertThrows(NotFound.class, () -> stranger.must(Right.ACCEPT, OFFER, "offer"));
        assertThrows(Forbidden.class, () -> stranger.must(Right.ANSWER, OFFER, "offer"));
        Actor ofNone = new Actor("anna", Set.of(Role.PLACER), null, Set.of());
        assertThrows(Forbidden.class, () -> ofNone.must(Right.ACCEPT, OFFER, "offer"));
    }

    @Test
    void aListIsNarrowedByTheSameTable() {
        VisibleRows.Row row = new VisibleRows.Row("buyer", "seller", "homeId", "protectedFor");
        assertEquals(
                "((buyer = :own and (protectedFor is null or protectedFor = :name)))",
                VisibleRows.by(actor(Role.PLACER, "2081"), Right.READ_OFFERS, row)
                        .condition());
        assertEquals(
                "((seller = :own and homeId in (:homes)))",
                VisibleRows.by(actor(Role.HOME_MANAGER, "2080", HOME), Right.READ_OFFERS, row)
                        .condition());
        assertEquals(
                "((buyer = :own and protectedFor is null) or (seller = :own and protectedFor is null))",
                VisibleRows.by(actor(Role.ECONOMIST, "2081"), Right.READ_PLACEMENTS, row)
                        .condition());
        assertEquals(
                "(1 = 0)",
                VisibleRows.by(actor(Role.AUDITOR, "2081"), Right.READ_OFFERS, row)
                        .condition());
    }
}
