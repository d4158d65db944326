package se.samplats.market.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samplats.county.form.Names;
import se.samplats.market.change.WaitingQuestionReading;
import se.samplats.market.desk.DeskTexts;
import se.samplats.market.desk.Task;
import se.samplats.market.desk.TaskSource;
import se.samplats.market.placement.MoveView;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** A longer stay and a move that are asked for wait for the home's answer, at the latest until the day that they begin. */
@ApplicationScoped
class QuestionTasks implements TaskSource {

    private final WaitingQuestionReading waiting;
    private final HomeBeds beds;
    private final Names names;

    QuestionTasks(WaitingQuestionReading waiting, HomeBeds beds, Names names) {
        this.waiting = waiting;
        this.beds = beds;
        this.names = names;
    }

    @Override
    public List<Task> tasks(Layout layout, Actor actor) {
        if (!actor.may(Right.ANSWER)) {
            return List.of();
        }
        return Stream.concat(
                        waiting.longerStays(actor, MOST, layout.language()).stream()
                                .map(one -> longer(layout, one)),
                        waiting.moves(actor, MOST, layout.language()).stream().map(one -> move(layout, one)))
                .toList();
    }

    private Task longer(Layout layout, WaitingQuestionReading.LongerStay asked) {
        return task(
                layout,
                Task.Kind.LONGER_STAY,
                asked.extension().from(),
                asked.reference() + " · " + beds.home(asked.homeId()).name(),
                layout.texts(DeskTexts.class)
                        .asksLonger(
                                names.municipality(asked.buyer()),
                                layout.write().day(asked.extension().end())),
                "/placements/" + asked.extension().placementId() + "#questions");
    }

    private Task move(Layout layout, MoveView asked) {
        return task(
                layout,
                Task.Kind.MOVE,
                asked.on(),
                beds.home(asked.homeId()).name(),
                layout.texts(DeskTexts.class)
                        .asksToMove(
                                names.municipality(asked.buyer()),
                                layout.write().day(asked.on())),
                "/homes/" + asked.homeId() + "#waiting");
    }

    private static Task task(
            Layout layout, Task.Kind kind, LocalDate begins, String title, String detail, String link) {
        Instant due = Task.atStartOf(begins);
        boolean late = begins.isBefore(layout.today());
        return new Task(
                kind,
                due,
                late ? Task.Urgency.late : Task.urgency(due, layout.today()),
                title,
                detail,
                late ? layout.texts(DeskTexts.class).overdue() : null,
                link);
    }
}
