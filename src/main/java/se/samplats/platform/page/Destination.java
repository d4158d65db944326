package se.samplats.platform.page;

import java.util.Arrays;
import java.util.List;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** The entries of the navigation, and the right that shows each. */
enum Destination {
    DESK("/", Right.READ_REGISTER),
    SEARCH("/search", Right.SEARCH),
    REQUESTS("/requests", Right.READ_REQUESTS),
    HOMES("/homes", Right.READ_REGISTER),
    PLACEMENTS("/placements", Right.READ_PLACEMENTS),
    DASHBOARD("/dashboard", Right.READ_STATISTICS),
    IMPORTS("/imports", Right.IMPORT),
    AGREEMENTS("/agreements", Right.READ_AGREEMENTS),
    PRICES("/prices", Right.READ_PROPOSALS),
    SETTLEMENTS("/settlements", Right.READ_SETTLEMENTS),
    NOTICES("/notices", Right.TEND_NOTICES),
    JOURNAL("/journal", Right.READ_JOURNAL),
    RETENTION("/retention", Right.READ_RETENTION);

    private final String path;
    private final Right operation;

    Destination(String path, Right operation) {
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
