package se.samplats.market.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import se.samplats.county.agreement.AgreementVersion;
import se.samplats.county.agreement.Agreements;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Tasks for the coordinator: agreements that run out within half a year, with nothing that follows them. */
@ApplicationScoped
class AgreementTasks implements TaskSource {

    private static final int MONTHS_AHEAD = 6;
    private static final int MONTHS_LATE = 1;

    private final Agreements agreements;

    AgreementTasks(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public List<Task> tasks(Layout layout, Actor actor) {
        if (!actor.may(Right.CHANGE_AGREEMENTS)) {
            return List.of();
        }
        LocalDate today = layout.today();
        return agreements.endingFirst(today.minusMonths(MONTHS_LATE), today.plusMonths(MONTHS_AHEAD), MOST).stream()
                .map(version -> task(layout, version))
                .toList();
    }

    private static Task task(Layout layout, AgreementVersion version) {
        LocalDate end = Objects.requireNonNull(version.validity().end());
        long left = ChronoUnit.DAYS.between(layout.today(), end);
        DeskTexts texts = layout.texts(DeskTexts.class);
        String last = layout.write().day(end.minusDays(1));
        return new Task(
                Task.Kind.AGREEMENT_ENDS,
                Task.atStartOf(end),
                left <= 0 ? Task.Urgency.late : left <= 31 ? Task.Urgency.urgent : Task.Urgency.good,
                version.agreement().name(),
                left <= 0 ? texts.agreementEnded(last) : texts.agreementEnds(last),
                left <= 0 ? texts.overdue() : texts.daysToGo(left),
                "/agreements/" + version.agreement().id());
    }
}
