package se.samplats.market.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Occupancies;
import se.samplats.market.placement.QuestionStatus;
import se.samplats.market.request.ProtectionChanges;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.platform.kernel.Today;

/** When protection begins, another home is not asked any more; moves that were made are as secret as the stay, and the beds before them. */
@ApplicationScoped
class MoveProtecting implements ProtectionChanges {

    private final Moves moves;
    private final Occupancies occupancies;
    private final Today today;
    private final Event<MoveEvent> events;

    MoveProtecting(Moves moves, Occupancies occupancies, Today today, Event<MoveEvent> events) {
        this.moves = moves;
        this.occupancies = occupancies;
        this.today = today;
        this.events = events;
    }

    @Override
    public void begin(PurchaseRequest request, @Nullable UUID keptOffer) {
        for (Move move : moves.ofRequest(request.id())) {
            move.protectFor(request.handler(), move.status() != QuestionStatus.AGREED);
            occupancies.confidentially(move.fromOccupancyId(), true);
            if (move.status() == QuestionStatus.ASKED) {
                move.withdraw(today.now());
                events.fire(MoveEvent.of(MoveEvent.Withdrawn::new, move));
            }
        }
        moves.flush();
    }

    @Override
    public void end(PurchaseRequest request) {
        for (Move move : moves.ofRequest(request.id())) {
            move.protectFor(null, false);
            occupancies.confidentially(move.fromOccupancyId(), false);
        }
        moves.flush();
    }
}
