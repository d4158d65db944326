package se.samplats.record.journal;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The usual office hours, Monday to Friday, and how much one member of staff usually reads in an hour. */
@Singleton
class OfficeHours {

    private final int opens;
    private final int closes;
    private final int many;

    OfficeHours(
            @ConfigProperty(name = "samplats.journal.office-hours") String hours,
            @ConfigProperty(name = "samplats.journal.many-an-hour") int many) {
        String[] ends = hours.split("-", 2);
        this.opens = Integer.parseInt(ends[0].strip());
        this.closes = Integer.parseInt(ends[1].strip());
        this.many = many;
    }

    int opens() {
        return opens;
    }

    int closes() {
        return closes;
    }

    int many() {
        return many;
    }
}
