package se.samplats.platform.party;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samplats.platform.kernel.Forbidden;
import se.samplats.platform.kernel.StrongerSignIn;

class AssuranceTest {

    private static final Set<Role> BOTH = Set.of(Role.PLACER, Role.ECONOMIST);

    private static Assurance asking(String... levels) {
        return new Assurance(
                levels.length == 0 ? Optional.empty() : Optional.of(List.of(levels)),
                List.of("placer", "home-manager"));
    }

    private static Actor actor(Set<Role> withheld) {
        Set<Role> rest = new java.util.HashSet<>(BOTH);
        rest.removeAll(withheld);
        return new Actor("somebody", rest, "2081", Set.of(), withheld);
    }

    @Test
    void where_a_site_asks_for_nothing_every_sign_in_will_do() {
        assertEquals(Set.of(), asking().withheld(BOTH, null));
    }

    @Test
    void a_role_that_sees_needs_is_withheld_after_a_weak_sign_in() {
        assertEquals(Set.of(Role.PLACER), asking("loa3", "loa4").withheld(BOTH, "loa2"));
        assertEquals(Set.of(Role.PLACER), asking("loa3").withheld(BOTH, null));
        assertEquals(Set.of(), asking("loa3", "loa4").withheld(BOTH, "loa4"));
    }

    @Test
    void who_could_after_a_stronger_sign_in_is_told_so_and_nobody_else() {
        Actor weak = actor(Set.of(Role.PLACER));
        assertThrows(StrongerSignIn.class, () -> weak.must(Right.READ_REQUESTS));
        assertThrows(Forbidden.class, () -> weak.must(Right.READ_JOURNAL));
        assertDoesNotThrow(() -> weak.must(Right.READ_SETTLEMENTS));
        assertDoesNotThrow(() -> actor(Set.of()).must(Right.READ_REQUESTS));
    }
}
