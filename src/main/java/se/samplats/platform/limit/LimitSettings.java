package se.samplats.platform.limit;

import io.smallrye.config.ConfigMapping;

/** How many calls a minute each may make on one replica; as many at once, after a minute of rest. */
@ConfigMapping(prefix = "samplats.limits")
interface LimitSettings {

    int userPerMinute();

    /** All users of one municipality together; those of the county together as well. */
    int municipalityPerMinute();

    /** Calls without a sign-in, from one address. */
    int addressPerMinute();

    /** Costly calls of one user. */
    int costlyPerMinute();
}
