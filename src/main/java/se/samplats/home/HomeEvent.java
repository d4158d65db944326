package se.samplats.home;

import java.util.UUID;

/** What happened to a home, for whoever would be less informed without it. */
public sealed interface HomeEvent {

    UUID homeId();

    /** Its vacancies are unconfirmed, and an open request would fit: it was asked to confirm. */
    record AskedToConfirm(UUID homeId) implements HomeEvent {}
}
