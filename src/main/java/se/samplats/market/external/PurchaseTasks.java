package se.samplats.market.external;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samplats.county.form.Names;
import se.samplats.market.desk.DeskTexts;
import se.samplats.market.desk.Task;
import se.samplats.market.desk.TaskSource;
import se.samplats.market.external.PassedBedReading.Passed;
import se.samplats.market.external.PassedBedReading.RefusedThenBought;
import se.samplats.platform.kernel.FewPersons;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/**
 * What a bed that was passed by asks of people: of the placer a sentence of why, and to ask first the next time; of the home that had said
 * no, to look at its reason; of the coordinator, to look at what should change once five persons or more are concerned.
 */
@ApplicationScoped
class PurchaseTasks implements TaskSource {

    /** How long a sentence is waited for before it is late. */
    private static final int DAYS_TO_SAY_WHY = 7;

    /** How long a home is shown what came of its refusal. */
    private static final int DAYS_SHOWN = 14;

    /** What the coordinator looks back on. */
    private static final int DAYS_LOOKED_BACK = 90;

    private final PassedBedReading passedBeds;
    private final Names names;

    PurchaseTasks(PassedBedReading passedBeds, Names names) {
        this.passedBeds = passedBeds;
        this.names = names;
    }

    @Override
    public List<Task> tasks(Layout layout, Actor actor) {
        List<Task> tasks = new ArrayList<>();
        LocalDate today = layout.today();
        if (actor.may(Right.RECORD_PURCHASE)) {
            passedBeds
                    .unsaid(actor.own(), today.minusDays(DAYS_LOOKED_BACK), MOST)
                    .forEach(one -> tasks.add(sayWhy(layout, one)));
        }
        if (actor.may(Right.ANSWER)) {
            passedBeds
                    .refusedThenBought(actor, today.minusDays(DAYS_SHOWN), MOST, layout.language())
                    .forEach(one -> tasks.add(lookAtReason(layout, one)));
        }
        if (actor.may(Right.IMPORT)) {
            int persons = passedBeds.persons(today.minusDays(DAYS_LOOKED_BACK));
            if (persons >= FewPersons.FEWEST) {
                tasks.add(whatToChange(layout, persons));
            }
        }
        return tasks;
    }

    private Task sayWhy(Layout layout, Passed one) {
        LocalDate day = LocalDate.ofInstant(one.recordedAt(), Today.ZONE).plusDays(DAYS_TO_SAY_WHY);
        Instant due = Task.atStartOf(day);
        boolean late = day.isBefore(layout.today());
        DeskTexts texts = layout.texts(DeskTexts.class);
        return new Task(
                Task.Kind.PASSED_BED,
                due,
                late ? Task.Urgency.late : Task.urgency(due, layout.today()),
                one.caseReference() + " · " + names.form(one.form(), layout.language()),
                texts.passedBed(one.home()),
                late ? texts.overdue() : null,
                "/purchases/" + one.purchaseId());
    }

    private static Task lookAtReason(Layout layout, RefusedThenBought one) {
        return new Task(
                Task.Kind.REFUSED_THEN_BOUGHT,
                Task.atStartOf(LocalDate.ofInstant(one.recordedAt(), Today.ZONE).plusDays(DAYS_SHOWN)),
                Task.Urgency.good,
                one.home() + " · " + one.reason(),
                layout.texts(DeskTexts.class).refusedThenBought(),
                null,
                "/homes/" + one.homeId());
    }

    private static Task whatToChange(Layout layout, int persons) {
        return new Task(
                Task.Kind.AVOIDABLE_PURCHASES,
                Task.atStartOf(layout.today().plusDays(DAYS_SHOWN)),
                Task.Urgency.good,
                layout.texts(DeskTexts.class).avoidablePurchases(persons),
                layout.texts(DeskTexts.class).whatToChange(),
                null,
                "/dashboard?municipality=all#could-be-avoided");
    }
}
