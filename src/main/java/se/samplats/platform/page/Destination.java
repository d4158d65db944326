package se.samplats.platform.page;

import java.util.Arrays;
import java.util.List;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Operation;

/** Where the navigation leads, and what one must be allowed to do to be shown the way. */
public enum Destination {
    DESK("/", Operation.READ_REGISTER),
    SEARCH("/search", Operation.SEARCH),
    REQUESTS("/requests", Operation.READ_REQUESTS),
    HOMES("/homes", Operation.READ_REGISTER),
    PLACEMENTS("/placements", Operation.READ_PLACEMENTS),
    DASHBOARD("/dashboard", Operation.READ_STATISTICS),
    IMPORTS("/imports", Operation.IMPORT),
    AGREEMENTS("/agreements", Operation.READ_AGREEMENTS),
    PRICES("/prices", Operation.READ_PROPOSALS),
    SETTLEMENTS("/settlements", Operation.READ_SETTLEMENTS),
    PLANNING("/planning", Operation.READ_PLANNING),
    NOTICES("/notices", Operation.TEND_NOTICES),
    JOURNAL("/journal", Operation.READ_JOURNAL),
    RETENTION("/retention", Operation.READ_RETENTION);

    private final String path;
    private final Operation operation;

    Destination(String path, Operation operation) {
        this.path = path;
        this.operation = operation;
    }

    public String path() {
        return path;
    }

    /** Whether a page of this address belongs here. */
    public boolean holds(String address) {
        return this == DESK ? address.equals(path) : address.equals(path) || address.startsWith(path + "/");
    }

    static List<Destination> of(Actor actor) {
        return Arrays.stream(values())
                .filter(one -> actor.may(one.operation) || actor.mightAfterStrongerSignIn(one.operation))
                .toList();
    }
}
