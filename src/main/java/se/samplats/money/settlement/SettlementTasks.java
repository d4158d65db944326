package se.samplats.money.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.samplats.market.desk.DeskTexts;
import se.samplats.market.desk.Task;
import se.samplats.market.desk.TaskSource;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Tasks for the economist of a selling municipality: last month is not drafted, or what is drafted is not issued. */
@ApplicationScoped
class SettlementTasks implements TaskSource {

    private static final int MONTHS_SHOWN = 12;

    private final Settlements settlements;
    private final MonthsToDraft monthsToDraft;

    SettlementTasks(Settlements settlements, MonthsToDraft monthsToDraft) {
        this.settlements = settlements;
        this.monthsToDraft = monthsToDraft;
    }

    @Override
    public List<Task> tasks(Layout layout, Actor actor) {
        if (!actor.may(Right.ISSUE_SETTLEMENTS)) {
            return List.of();
        }
        YearMonth last = YearMonth.from(layout.today()).minusMonths(1);
        List<Task> tasks = new ArrayList<>();
        switch (monthsToDraft.standing(actor.own(), last)) {
            case FAILED ->
                tasks.add(toDraft(layout, last, layout.texts(DeskTexts.class).monthFailed()));
            case NOT_ASKED ->
                tasks.add(toDraft(layout, last, layout.texts(DeskTexts.class).monthHasStays()));
            case NOTHING_TO_DO -> {
                // drafted, under way, or nobody stayed
            }
        }
        settlements
                .toIssue(actor.own(), last, MONTHS_SHOWN)
                .forEach((month, drafts) -> tasks.add(toIssue(layout, month, drafts)));
        return tasks;
    }

    private static Task toDraft(Layout layout, YearMonth month, String why) {
        return task(
                layout,
                Task.Kind.MONTH_TO_DRAFT,
                month,
                layout.texts(DeskTexts.class).monthNotDrafted(layout.write().month(month)),
                why);
    }

    private static Task toIssue(Layout layout, YearMonth month, long drafts) {
        DeskTexts texts = layout.texts(DeskTexts.class);
        return task(
                layout,
                Task.Kind.MONTH_TO_ISSUE,
                month,
                texts.monthToIssue(drafts, layout.write().month(month)),
                texts.buyersWait());
    }

    /** A month is settled in the month that follows it. */
    private static Task task(Layout layout, Task.Kind kind, YearMonth month, String title, String detail) {
        Instant due = Task.atStartOf(month.plusMonths(2).atDay(1));
        boolean late = month.plusMonths(1).isBefore(YearMonth.from(layout.today()));
        return new Task(
                kind,
                due,
                late ? Task.Urgency.late : Task.urgency(due, layout.today()),
                title,
                detail,
                late ? layout.texts(DeskTexts.class).overdue() : null,
                "/settlements?month=" + month);
    }
}
