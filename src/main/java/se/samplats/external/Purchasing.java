package se.samplats.external;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.form.Forms;
import se.samplats.home.Home;
import se.samplats.home.Homes;
import se.samplats.home.Places;
import se.samplats.home.Vacancies;
import se.samplats.http.Paging;
import se.samplats.http.Versions;
import se.samplats.kernel.Money;
import se.samplats.kernel.Today;
import se.samplats.party.Actor;
import se.samplats.party.Municipalities;
import se.samplats.party.Municipality;
import se.samplats.party.Operation;

/** A municipality records what it buys outside, having been shown the municipal places that are free. */
@ApplicationScoped
@Transactional
class Purchasing {

    private static final Set<String> CRITERIA = Set.of(
            "FORM",
            "AGE",
            "SEX",
            "NEEDS",
            "RISKS",
            "WHEELCHAIR",
            "PERIOD",
            "DISTANCE",
            "PROTECTED_AREA",
            "PRICE",
            "SPECIAL_REASONS",
            "APART",
            "TOGETHER");

    private final ExternalPurchases purchases;
    private final PurchaseReasons reasons;
    private final AlternativesText alternativesText;
    private final Forms forms;
    private final Municipalities municipalities;
    private final Homes homes;
    private final Places places;
    private final Vacancies vacancies;
    private final Today today;

    Purchasing(
            ExternalPurchases purchases,
            PurchaseReasons reasons,
            AlternativesText alternativesText,
            Forms forms,
            Municipalities municipalities,
            Homes homes,
            Places places,
            Vacancies vacancies,
            Today today) {
        this.purchases = purchases;
        this.reasons = reasons;
        this.alternativesText = alternativesText;
        this.forms = forms;
        this.municipalities = municipalities;
        this.homes = homes;
        this.places = places;
        this.vacancies = vacancies;
        this.today = today;
    }

    /** The municipal places that are free and suitable; nothing is saved. */
    List<Alternative> look(Actor actor, NewPurchase told) {
        actor.must(Operation.RECORD_PURCHASE);
        why(told);
        return alternatives(actor, told.bought());
    }

    ExternalPurchase record(Actor actor, NewPurchase told) {
        actor.must(Operation.RECORD_PURCHASE);
        ExternalPurchase.Bought bought = told.bought();
        Why why = why(told);
        String shown = alternativesText.of(alternatives(actor, bought));
        ExternalPurchase purchase = new ExternalPurchase(actor.own(), bought, why, shown, today.now());
        purchases.persistAndFlush(purchase);
        return purchase;
    }

    ExternalPurchase correct(
            Actor actor, UUID id, @Nullable String ifMatch, @Nullable LocalDate end, @Nullable Long dayPriceOre) {
        actor.must(Operation.RECORD_PURCHASE);
        ExternalPurchase purchase = purchases.ownOf(actor.own(), id);
        Versions.mustMatch(ifMatch, purchase.version());
        purchase.correct(
                end == null ? purchase.period().end() : end,
                dayPriceOre == null ? purchase.dayPrice() : new Money(dayPriceOre));
        purchases.flush();
        return purchase;
    }

    ExternalPurchase one(Actor actor, UUID id) {
        actor.must(Operation.READ_PURCHASES);
        return purchases.ownOf(actor.own(), id);
    }

    List<ExternalPurchase> own(
            Actor actor, @Nullable String form, @Nullable LocalDate from, @Nullable LocalDate to, Paging paging) {
        actor.must(Operation.READ_PURCHASES);
        return purchases.page(actor.own(), form, from, to, paging.afterId(), paging.size() + 1);
    }

    /** Places of the form that are free throughout, in the buyer's county. */
    private List<Alternative> alternatives(Actor actor, ExternalPurchase.Bought bought) {
        if (!forms.named(bought.form(), "form").matching()) {
            return List.of();
        }
        String county = municipalities.named(actor.own(), "municipality").county();
        List<String> codes = municipalities.inOrder().stream()
                .filter(m -> m.county().equals(county))
                .map(Municipality::code)
                .toList();
        var byId = homes.of(codes).stream().collect(Collectors.toMap(Home::id, home -> home));
        return vacancies.holding(bought.period(), bought.form(), codes).stream()
                .map(free -> {
                    Home home = Objects.requireNonNull(byId.get(free.homeId()));
                    return new Alternative(
                            new Alternative.OfferedHome(home.id(), home.name(), home.municipality(), home.form()),
                            new Alternative.OfferedPlace(
                                    free.placeId(), places.get(free.placeId()).label()),
                            free.freeFrom(),
                            free.freeUntil());
                })
                .toList();
    }

    private Why why(NewPurchase told) {
        String wording = told.reason().strip();
        String reason = reasons.worded(wording).map(PurchaseReason::code).orElse(null);
        return new Why(
                reason == null ? PurchaseReason.OTHER : reason,
                reason == null ? wording : null,
                told.legalGround() == null ? null : LegalGround.named(told.legalGround()),
                criterion(told.failedCriterion()));
    }

    private static @Nullable String criterion(@Nullable String wording) {
        if (wording == null || wording.isBlank()) {
            return null;
        }
        String code = wording.strip().toUpperCase(Locale.ROOT);
        return CRITERIA.contains(code) ? code : wording.strip();
    }
}
