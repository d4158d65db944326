package se.samplats.money.pricesetting;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.agreement.IndexTerm;
import se.samplats.county.agreement.Terms;
import se.samplats.county.form.Names;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.county.pricing.PriceRow;
import se.samplats.county.pricing.PriceRows;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Municipality;
import se.samplats.platform.party.Right;

/** Assembles the price lists of a municipality's homes: four queries, however many homes there are. */
@ApplicationScoped
@Transactional
class PricesPageReading {

    private final Homes homes;
    private final PriceRows rows;
    private final PriceProposals proposals;
    private final Indexing indexing;
    private final Municipalities municipalities;
    private final Names names;
    private final Today today;

    PricesPageReading(
            Homes homes,
            PriceRows rows,
            PriceProposals proposals,
            Indexing indexing,
            Municipalities municipalities,
            Names names,
            Today today) {
        this.homes = homes;
        this.rows = rows;
        this.proposals = proposals;
        this.indexing = indexing;
        this.municipalities = municipalities;
        this.names = names;
        this.today = today;
    }

    PricesPage page(Layout layout, Actor actor, @Nullable String municipality, FilledForm form) {
        actor.must(Right.READ_PROPOSALS);
        int year = today.date().getYear();
        String own = actor.municipality();
        List<Municipality> choices = own == null ? withHomes() : List.of();
        String chosen = own == null ? known(municipality, choices) : own;
        IndexTerm usual = Terms.USUAL.index();
        return new PricesPage(
                layout,
                year + 1,
                chosen,
                choices,
                chosen.isEmpty() ? List.of() : priced(layout, homes.of(List.of(chosen)), year),
                indexing.all(actor),
                indexing.rate(actor, year + 1, usual.wagePercent()).orElse(null),
                indexing.rate(actor, year, usual.wagePercent()).orElse(null),
                PricesPage.IndexChoices.ALL,
                form);
    }

    private List<PricesPage.PricedHome> priced(Layout layout, List<Home> among, int year) {
        List<UUID> ids = among.stream().map(Home::id).toList();
        List<PriceRow> all = new ArrayList<>();
        for (PriceRow.Level level : PriceRow.Level.values()) {
            all.addAll(rows.ofHomes(ids, level));
        }
        Map<UUID, List<PriceRow>> lists = all.stream().collect(groupingBy(PriceRow::homeId));
        Map<UUID, List<PriceProposalView>> proposed = proposals.ofHomes(ids, year).stream()
                .map(PriceProposalView::of)
                .collect(groupingBy(PriceProposalView::homeId));
        return among.stream()
                .map(home -> new PricesPage.PricedHome(
                        home,
                        names.form(home.form(), layout.language()),
                        lines(lists.getOrDefault(home.id(), List.of()), year),
                        proposed.getOrDefault(home.id(), List.of())))
                .toList();
    }

    private List<PricesPage.Line> lines(List<PriceRow> list, int year) {
        LocalDate next = LocalDate.of(year + 1, 1, 1);
        LocalDate before = LocalDate.of(year - 1, 12, 31);
        Map<List<Object>, List<PriceRow>> kinds =
                list.stream().collect(groupingBy(row -> List.of(row.level(), row.addOn())));
        return kinds.values().stream()
                .filter(kind -> kind.stream()
                        .map(row -> row.validity().end())
                        .anyMatch(end -> end == null || end.isAfter(today.date())))
                .map(kind -> new PricesPage.Line(
                        kind.get(0).level(),
                        kind.get(0).addOn(),
                        on(kind, before),
                        on(kind, today.date()),
                        on(kind, next)))
                .sorted(Comparator.comparing(PricesPage.Line::level).thenComparing(PricesPage.Line::addOn))
                .toList();
    }

    private static @Nullable PriceRow on(List<PriceRow> kind, LocalDate day) {
        return kind.stream()
                .filter(row -> row.validity().contains(day))
                .findFirst()
                .orElse(null);
    }

    private List<Municipality> withHomes() {
        Set<String> having = new TreeSet<>(homes.municipalities());
        return municipalities.inOrder().stream()
                .filter(one -> having.contains(one.code()))
                .toList();
    }

    private static String known(@Nullable String code, List<Municipality> choices) {
        return choices.stream()
                .map(Municipality::code)
                .filter(one -> one.equals(code))
                .findFirst()
                .orElse("");
    }
}
