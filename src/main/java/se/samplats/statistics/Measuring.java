package se.samplats.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.samplats.party.Actor;
import se.samplats.party.Operation;

/** Takes the measures, and shows each reader what that reader may see. */
@ApplicationScoped
@Transactional
class Measuring {

    private final CareDays careDays;

    Measuring(CareDays careDays) {
        this.careDays = careDays;
    }

    /** How much of the care is bought from private companies and associations, divided as asked, in order. */
    List<ShareItem> externalShare(Actor actor, Span span, Set<Dimension> by) {
        actor.must(Operation.READ_STATISTICS);
        CareCube cube = new CareCube(careDays.within(span));
        Set<Cell> hidden = Suppression.hidden(cube.counts(), actor.municipality());
        List<ShareItem> items = new ArrayList<>();
        cube.by(by)
                .forEach((cell, tally) ->
                        items.add(hidden.contains(cell) ? ShareItem.suppressed(cell) : ShareItem.of(cell, tally)));
        return items;
    }
}
