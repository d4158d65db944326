package se.samplats.money.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.ListPage;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Belonging;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Municipality;
import se.samplats.platform.party.Right;

/** Assembles the pages of the settlements. */
@ApplicationScoped
@Transactional
class SettlementPageReading {

    private static final int MONTHS = 24;
    private static final int UNPRICED = 50;

    private final SettlementReading reading;
    private final MonthsToDraft monthsToDraft;
    private final InvoiceDetails invoiceDetails;
    private final Municipalities municipalities;

    SettlementPageReading(
            SettlementReading reading,
            MonthsToDraft monthsToDraft,
            InvoiceDetails invoiceDetails,
            Municipalities municipalities) {
        this.invoiceDetails = invoiceDetails;
        this.reading = reading;
        this.monthsToDraft = monthsToDraft;
        this.municipalities = municipalities;
    }

    /** @param asked null for the month that is over */
    SettlementsPage all(Layout layout, Actor actor, @Nullable YearMonth asked, ListPage listPage, FilledForm form) {
        YearMonth month = asked == null ? YearMonth.from(layout.today()).minusMonths(1) : asked;
        List<Settlement> found = reading.leaf(actor, month, listPage.from(), listPage.most());
        List<Settlements.MonthSum> months = reading.months(actor, MONTHS);
        long most = months.stream()
                .mapToLong(one -> Math.max(Math.abs(one.soldOre()), Math.abs(one.boughtOre())))
                .max()
                .orElse(0);
        List<SettlementReading.Unpriced> unpriced = reading.unpriced(actor, month, UNPRICED);
        Map<String, String> names = names();
        return new SettlementsPage(
                layout,
                month.toString(),
                choices(layout, months, month),
                drafting(actor, month, names),
                months.stream()
                        .map(one -> new SettlementsPage.MonthRow(
                                one,
                                layout.write().month(one.month()),
                                share(one.soldOre(), most),
                                share(one.boughtOre(), most)))
                        .toList(),
                unpriced.stream()
                        .map(one -> new SettlementsPage.UnpricedRow(
                                one,
                                names.getOrDefault(one.buyer(), one.buyer()),
                                names.getOrDefault(one.seller(), one.seller())))
                        .toList(),
                listPage.shown(found).stream()
                        .map(one -> row(actor, one, names))
                        .toList(),
                new SettlementsPage.Reader(
                        actor.mayCountyWide(Right.READ_SETTLEMENTS),
                        actor.may(Right.DRAFT_SETTLEMENTS) && !month.atDay(1).isAfter(layout.today()),
                        actor.mayCountyWide(Right.READ_SETTLEMENTS) ? "" : names.getOrDefault(actor.own(), "")),
                issuable(layout, actor, month),
                form,
                listPage.with(found.size() > listPage.size(), "month=" + month + "&"));
    }

    /** The drafts of a month that is over which the reader's municipality may issue together; null where there are none. */
    private SettlementsPage.@Nullable Issuable issuable(Layout layout, Actor actor, YearMonth month) {
        if (actor.municipality() == null
                || !actor.may(Right.ISSUE_SETTLEMENTS)
                || !layout.today().isAfter(month.atEndOfMonth())) {
            return null;
        }
        List<Settlement> drafts = reading.drafts(actor, month);
        Set<String> parties = drafts.stream().map(Settlement::buyer).collect(Collectors.toCollection(TreeSet::new));
        parties.add(actor.own());
        return drafts.isEmpty()
                ? null
                : new SettlementsPage.Issuable(
                        drafts.size(),
                        drafts.stream().mapToLong(Settlement::totalOre).sum(),
                        invoiceDetails.gaps(parties, layout.language()));
    }

    private SettlementsPage.@Nullable Drafting drafting(Actor actor, YearMonth month, Map<String, String> names) {
        MonthProgress progress = monthsToDraft.progress(month);
        return actor.mayCountyWide(Right.DRAFT_SETTLEMENTS) && progress.sellers() > 0
                ? new SettlementsPage.Drafting(
                        progress,
                        progress.failed().stream()
                                .map(code -> names.getOrDefault(code, code))
                                .toList())
                : null;
    }

    SettlementView view(Actor actor, UUID id, Language language) {
        return reading.one(actor, id, language);
    }

    SettlementPage one(Layout layout, Actor actor, UUID id) {
        SettlementView view = reading.one(actor, id, layout.language());
        Map<String, String> names = names();
        Belonging whose = Belonging.between(view.seller(), view.buyer());
        boolean isParty = actor.may(Right.READ_SETTLEMENT_LINES, whose);
        YearMonth month = Months.read(view.month());
        boolean over = layout.today().isAfter(month.atEndOfMonth());
        boolean isDraft = view.status() == SettlementStatus.DRAFT;
        return new SettlementPage(
                layout,
                view,
                names.getOrDefault(view.seller(), view.seller()),
                names.getOrDefault(view.buyer(), view.buyer()),
                layout.write().month(month),
                byKind(view),
                isDraft && actor.may(Right.ISSUE_SETTLEMENTS, whose)
                        ? invoiceDetails.gaps(List.of(view.seller(), view.buyer()), layout.language())
                        : List.of(),
                new SettlementPage.Actions(
                        isParty,
                        isDraft && actor.may(Right.DRAFT_SETTLEMENTS),
                        isDraft && actor.may(Right.ISSUE_SETTLEMENTS, whose) && over && view.lineCount() > 0,
                        !isDraft && isParty,
                        isDraft && !over,
                        "/settlements/" + id));
    }

    private static List<SettlementPage.KindSum> byKind(SettlementView view) {
        List<SettlementPage.KindSum> sums = new ArrayList<>();
        view.lines().stream()
                .collect(Collectors.groupingBy(
                        SettlementView.SettlementLineView::kind,
                        TreeMap::new,
                        Collectors.summingLong(SettlementView.SettlementLineView::amountOre)))
                .forEach((kind, ore) -> sums.add(new SettlementPage.KindSum(kind, ore)));
        return sums;
    }

    private List<SettlementsPage.Choice> choices(Layout layout, List<Settlements.MonthSum> months, YearMonth chosen) {
        YearMonth now = YearMonth.from(layout.today());
        List<YearMonth> all = new ArrayList<>(List.of(now, now.minusMonths(1), chosen));
        months.forEach(one -> all.add(one.month()));
        return all.stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(one -> new SettlementsPage.Choice(
                        one.toString(), layout.write().month(one), one.equals(chosen)))
                .toList();
    }

    private static SettlementsPage.Row row(Actor actor, Settlement one, Map<String, String> names) {
        return new SettlementsPage.Row(
                one,
                names.getOrDefault(one.seller(), one.seller()),
                names.getOrDefault(one.buyer(), one.buyer()),
                actor.may(Right.ISSUE_SETTLEMENTS, one.belonging()));
    }

    /** Whose settlement could not be issued, and why. */
    String notIssued(Layout layout, MonthIssuing.Issued one) {
        String name = names().getOrDefault(one.buyer(), one.buyer());
        return name + ": " + Objects.requireNonNull(one.why()).in(layout.language());
    }

    private Map<String, String> names() {
        return municipalities.inOrder().stream().collect(Collectors.toMap(Municipality::code, Municipality::name));
    }

    /** How long a bar is, in percent of the longest. */
    private static int share(long ore, long most) {
        return most == 0 ? 0 : (int) (Math.abs(ore) * 100 / most);
    }
}
