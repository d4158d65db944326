package se.samplats.platform.party;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets nobody in by a session that was ended: its tokens are valid by themselves until they run out. */
@ApplicationScoped
class StandingSession implements SecurityIdentityAugmentor {

    private final EndedSessions endedSessions;

    StandingSession(EndedSessions endedSessions) {
        this.endedSessions = endedSessions;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return endedSessions.isEnded(identity)
                ? Uni.createFrom().failure(new AuthenticationFailedException("the session was ended"))
                : Uni.createFrom().item(identity);
    }
}
