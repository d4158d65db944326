package se.samplats.market.external;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Forms;
import se.samplats.county.form.Names;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.market.match.Criteria;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.page.Choice;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.ListPage;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Assembles the list of a municipality's purchases, and the page of one. */
@ApplicationScoped
@Transactional
class PurchaseListReading {

    /** The most that a file holds. */
    static final int MOST_IN_FILE = 20_000;

    private final ExternalPurchases purchases;
    private final Judgements judgements;
    private final PurchaseReasons reasons;
    private final Forms forms;
    private final Homes homes;
    private final Names names;

    PurchaseListReading(
            ExternalPurchases purchases,
            Judgements judgements,
            PurchaseReasons reasons,
            Forms forms,
            Homes homes,
            Names names) {
        this.purchases = purchases;
        this.judgements = judgements;
        this.reasons = reasons;
        this.forms = forms;
        this.homes = homes;
        this.names = names;
    }

    PurchasesPage list(Layout layout, Actor actor, PurchaseSearch search, ListPage listPage) {
        actor.must(Right.READ_PURCHASES);
        List<ExternalPurchase> found = purchases.leaf(actor, search, listPage.from(), listPage.most());
        List<ExternalPurchase> shown = listPage.shown(found);
        Map<UUID, Judgement> judged =
                judgements.of(shown.stream().map(ExternalPurchase::id).toList());
        String query = query(search);
        return new PurchasesPage(
                layout,
                shown.stream()
                        .map(one -> line(one, judged.get(one.id()), layout.language()))
                        .toList(),
                forms.inOrder().stream()
                        .map(form -> new Choice(
                                form.code(),
                                form.name(layout.language()),
                                form.code().equals(search.form()),
                                0))
                        .toList(),
                List.of(Avoidability.values()),
                search,
                query,
                actor.may(Right.RECORD_PURCHASE),
                listPage.with(found.size() > shown.size(), query));
    }

    private PurchasesPage.Line line(ExternalPurchase one, @Nullable Judgement judgement, Language language) {
        return new PurchasesPage.Line(
                one.id(),
                one.caseReference(),
                names.form(one.form(), language),
                one.supplier(),
                one.providerKind(),
                one.period().start(),
                one.period().end(),
                one.dayPrice().ore(),
                judgement == null ? null : judgement.verdict(),
                judgement != null && judgement.isPassedBy() && one.passedBy() == null);
    }

    /** What narrows the list, for the address of another page of it or a file: ends with an ampersand if not empty. */
    private static String query(PurchaseSearch search) {
        StringBuilder query = new StringBuilder();
        add(query, "q", search.words());
        add(query, "form", search.form());
        add(query, "verdict", search.verdict());
        add(query, "from", search.from());
        add(query, "to", search.to());
        return query.toString();
    }

    private static void add(StringBuilder query, String name, @Nullable Object value) {
        if (value != null) {
            query.append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8))
                    .append('&');
        }
    }

    BoughtPage one(Layout layout, Actor actor, UUID id, FilledForm form) {
        actor.must(Right.READ_PURCHASES);
        ExternalPurchase purchase = purchases.ownOf(actor, id);
        PurchaseView view = view(layout.language()).apply(purchase);
        PurchaseView.JudgementView judgement = view.judgement();
        UUID home = judgement == null ? null : judgement.homeId();
        String failed = judgement == null ? null : judgement.failedCriterion();
        return new BoughtPage(
                layout,
                view,
                names.form(purchase.form(), layout.language()),
                home == null
                        ? null
                        : homes.findByIdOptional(home).map(Home::name).orElse(null),
                failed == null ? null : Criteria.name(failed).in(layout.language()),
                String.valueOf(purchase.version()),
                actor.may(Right.RECORD_PURCHASE),
                form);
    }

    /** All that the search finds, in the reader's language, for a file. */
    List<PurchaseView> all(Actor actor, PurchaseSearch search, Language language) {
        actor.must(Right.READ_PURCHASES);
        List<ExternalPurchase> found = purchases.leaf(actor, search, 0, MOST_IN_FILE);
        Map<UUID, Judgement> judged =
                judgements.of(found.stream().map(ExternalPurchase::id).toList());
        Map<String, String> called = reasons.names(language);
        List<PurchaseView> views = new ArrayList<>();
        found.forEach(one -> views.add(PurchaseView.of(one, judged.get(one.id()), called, language)));
        return views;
    }

    private Function<ExternalPurchase, PurchaseView> view(Language language) {
        Map<String, String> called = reasons.names(language);
        return one -> PurchaseView.of(one, judgements.of(List.of(one.id())).get(one.id()), called, language);
    }
}
