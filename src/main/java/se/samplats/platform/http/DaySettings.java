package se.samplats.platform.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.Period;
import java.util.Map;

/** How far from today a day of each kind may lie. */
@ConfigMapping(prefix = "samplats.days")
interface DaySettings {

    @WithParentName
    Map<String, Distance> days();

    interface Distance {

        Period back();

        Period ahead();
    }
}
