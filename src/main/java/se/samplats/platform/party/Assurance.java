package se.samplats.platform.party;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * How strongly one must have signed in (<i>tillitsnivå</i>) to use some roles: the issuer says it in the token's claim {@code acr}.
 * Where a site asks for nothing, every sign-in will do.
 */
@Singleton
public class Assurance {

    private final List<String> levels;
    private final Set<Role> roles;

    Assurance(
            @ConfigProperty(name = "samplats.identity.required-acr") Optional<List<String>> levels,
            @ConfigProperty(name = "samplats.identity.strong-roles") List<String> roles) {
        this.levels = List.copyOf(levels.orElse(List.of()));
        this.roles = roles.stream().map(Role::of).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** Which of the roles may not be used after a sign-in of this level. */
    Set<Role> withheld(Set<Role> of, @Nullable String level) {
        if (levels.isEmpty() || (level != null && levels.contains(level))) {
            return Set.of();
        }
        Set<Role> withheld = new HashSet<>(of);
        withheld.retainAll(roles);
        return withheld;
    }

    /** The levels that will do, as a challenge names them. */
    public String acrValues() {
        return String.join(" ", levels);
    }
}
