package se.samplats.market.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Homes;
import se.samplats.county.home.Places;
import se.samplats.market.change.QuestionReading;
import se.samplats.market.placement.PlacementReading;
import se.samplats.market.placement.PlacementView;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;

/** Puts the page together on which a longer stay is asked for. */
@ApplicationScoped
@Transactional
class ExtensionPageReading {

    private final PlacementReading placements;
    private final QuestionReading questions;
    private final Homes homes;
    private final Places places;

    ExtensionPageReading(PlacementReading placements, QuestionReading questions, Homes homes, Places places) {
        this.placements = placements;
        this.questions = questions;
        this.homes = homes;
        this.places = places;
    }

    /** @param added what the day that was typed costs; null where none can be reckoned with */
    ExtensionPage page(
            Layout layout,
            Actor actor,
            UUID id,
            FilledForm form,
            ExtensionPage.@Nullable Added added,
            boolean lookAgain) {
        PlacementView placement = placements.life(actor, id, layout.language()).placement();
        return new ExtensionPage(
                layout,
                placement,
                "/placements/" + id + "/extension",
                homes.get(placement.homeId()).name(),
                places.get(placement.placeId()).label(),
                added,
                lookAgain,
                form);
    }

    /** What the days until then cost, or the rule that says no to them. */
    ExtensionPage.Added added(Layout layout, Actor actor, UUID id, LocalDate end) {
        PlacementView placement = placements.life(actor, id, layout.language()).placement();
        QuestionReading.ExtensionQuote asked = questions.quote(actor, placement.id(), end, layout.language());
        LocalDate now = placement.end();
        return new ExtensionPage.Added(
                end, now == null ? 0 : ChronoUnit.DAYS.between(now, end), asked.addedOre(), asked.quote());
    }
}
