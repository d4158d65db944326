package se.samplats.market.offer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import se.samplats.market.request.Urgency;

/** How long a home has to answer, and how long the buyer has to decide while the place is held. */
@ConfigMapping(prefix = "samplats.offer")
interface AnswerTimes {

    /** For the home's answer. */
    Times answerWithin();

    /** For the buyer's decision once the home has said yes. */
    Times holdFor();

    interface Times {

        @WithDefault("30m")
        Duration acute();

        @WithDefault("24h")
        Duration urgent();

        @WithDefault("120h")
        Duration planned();

        default Duration of(Urgency urgency) {
            return switch (urgency) {
                case ACUTE -> acute();
                case URGENT -> urgent();
                case PLANNED -> planned();
            };
        }
    }
}
