package se.samplats.exchange.sheet;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a county's own spreadsheets are read. */
@ConfigMapping(prefix = "samplats.intake")
public interface IntakeConfig {

    /**
     * Other names for a sheet's columns, by sheet and column: {@code samplats.intake.headers.boenden.epost=e-post,mejl}.
     * Case, accents on å, ä and ö, and the difference between space, hyphen and underscore never matter.
     */
    Map<String, Map<String, List<String>>> headers();

    /**
     * The user who handles an imported request whose row names none; {@code {municipality}} stands for its code. Without
     * it, a request with a protected identity must name its handler.
     */
    Optional<String> defaultHandler();

    /** A run that has not been heard of for so long was broken off. */
    @WithDefault("2M")
    Duration silence();

    /** How many rows one upload may have. */
    @WithDefault("200000")
    int mostRows();
}
