package se.samplats.platform.party;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.PersonalNumbers;

/** Reads the actor out of the token of the call. */
@RequestScoped
public class CurrentActor {

    private static final String MUNICIPALITY_PREFIX = "municipality-";
    private static final int LONGEST_EMAIL = 200;

    /** A user name that is a personal number may do nothing, since user names are stored with what is done. */
    private static final Actor NOBODY = new Actor("unnamed", Set.of(), null, Set.of());

    private final SecurityIdentity identity;
    private final String municipalityClaim;
    private final String homesClaim;
    private final Assurance assurance;
    private @Nullable Actor known;

    public CurrentActor(
            SecurityIdentity identity,
            Assurance assurance,
            @ConfigProperty(name = "samplats.identity.municipality-claim") String municipalityClaim,
            @ConfigProperty(name = "samplats.identity.homes-claim") String homesClaim) {
        this.identity = identity;
        this.municipalityClaim = municipalityClaim;
        this.homesClaim = homesClaim;
        this.assurance = assurance;
    }

    /** Read once a call, from its first use on. */
    public Actor get() {
        Actor now = known;
        if (now == null) {
            now = read();
            if (!identity.isAnonymous()) {
                known = now;
            }
        }
        return now;
    }

    private Actor read() {
        Set<Role> roles = identity.getRoles().stream()
                .map(Role::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        String name = identity.getPrincipal().getName();
        if (PersonalNumbers.isIn(name)) {
            return NOBODY;
        }
        Set<Role> withheld =
                assurance.withheld(roles, claim("acr").map(Object::toString).orElse(null));
        roles.removeAll(withheld);
        return new Actor(name, roles, municipality(), homes(), withheld);
    }

    /** The mail address of the member of staff, if the sign-in has one. */
    public Optional<String> email() {
        return claim("email")
                .map(Object::toString)
                .filter(email -> email.contains("@") && email.length() <= LONGEST_EMAIL);
    }

    private @Nullable String municipality() {
        return identity.getRoles().stream()
                .filter(role -> role.startsWith(MUNICIPALITY_PREFIX))
                .map(role -> role.substring(MUNICIPALITY_PREFIX.length()))
                .sorted()
                .findFirst()
                .or(() -> claim(municipalityClaim).map(Object::toString))
                .orElse(null);
    }

    private Set<UUID> homes() {
        Collection<?> ids = claim(homesClaim)
                .map(c -> c instanceof Collection<?> many ? many : List.of(c))
                .orElse(List.of());
        return ids.stream()
                .map(id -> UUID.fromString(id.toString().replace("\"", "")))
                .collect(Collectors.toSet());
    }

    private Optional<Object> claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.claim(name) : Optional.empty();
    }
}
