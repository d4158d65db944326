package se.samplats.market.external;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Forms;
import se.samplats.county.form.Names;
import se.samplats.county.home.Sex;
import se.samplats.market.match.MatchReading;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.Requests;
import se.samplats.market.search.NearMiss;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.AmountBounds;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.page.Choice;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Assembles the form of an external purchase with the municipal places that are free on the same days, and reads it. */
@ApplicationScoped
@Transactional
class PurchasePageReading {

    private static final int HIGHEST_KRONOR = AmountBounds.kronor(AmountBounds.MOST_DAY_PRICE);
    private static final int LONGEST_REFERENCE = 60;
    private static final int LONGEST_WORDING = 200;
    private static final int MOST_NEAR = 10;
    private static final int LONGEST_SUPPLIER = 120;
    private static final int LONGEST_SENTENCE = 300;
    private static final int OLDEST = 120;

    /** The criteria that a purchase may name as the one that no municipal place met. */
    private static final List<String> CRITERIA = List.of(
            "PERIOD",
            "NEEDS",
            "RISKS",
            "AGE",
            "SEX",
            "WHEELCHAIR",
            "DISTANCE",
            "PRICE",
            "PROTECTED_AREA",
            "APART",
            "TOGETHER",
            "GUARDIAN");

    private final Purchasing purchasing;
    private final PurchaseReasons reasons;
    private final Requests requests;
    private final Forms forms;
    private final MatchReading matches;
    private final Names names;
    private final Today today;

    PurchasePageReading(
            Purchasing purchasing,
            PurchaseReasons reasons,
            Requests requests,
            Forms forms,
            MatchReading matches,
            Names names,
            Today today) {
        this.purchasing = purchasing;
        this.reasons = reasons;
        this.requests = requests;
        this.forms = forms;
        this.matches = matches;
        this.names = names;
        this.today = today;
    }

    /** What the request says already; nothing without a request. */
    Map<String, List<String>> known(Actor actor, @Nullable UUID requestId) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        if (requestId != null) {
            PurchaseRequest request = requests.visible(actor, Right.READ_REQUESTS, requestId);
            request.mustBeOpen();
            Period wanted = request.need().notBefore(today.date()).period();
            known.put("start", List.of(wanted.start().toString()));
            if (wanted.end() != null) {
                known.put("end", List.of(wanted.end().toString()));
            }
        }
        return known;
    }

    /** What was typed, with what the request says of itself. */
    Typed typed(Actor actor, @Nullable UUID requestId, Map<String, List<String>> input) {
        Map<String, List<String>> whole = new LinkedHashMap<>(input);
        if (requestId != null) {
            PurchaseRequest request = requests.visible(actor, Right.READ_REQUESTS, requestId);
            whole.put("caseReference", List.of(request.caseReference()));
            whole.put("form", List.of(request.need().form()));
        }
        return new Typed("purchase", whole);
    }

    /** Reads the form, or throws with all that is missing or invalid. */
    NewPurchase read(Typed typed, @Nullable UUID requestId) {
        String caseReference = typed.needed("caseReference", LONGEST_REFERENCE);
        String form = typed.needed("form", LONGEST_REFERENCE);
        LocalDate start = typed.neededDay("start");
        LocalDate end = typed.day("end");
        if (end != null && !end.isAfter(start)) {
            typed.fault("end", "end-not-after-start");
        }
        Long ore = typed.ore("dayPrice", AmountBounds.kronor(AmountBounds.LEAST_DAY_PRICE), HIGHEST_KRONOR);
        typed.mustHave("dayPrice", ore);
        ProviderKind kind = typed.one("providerKind", ProviderKind.class);
        typed.mustHave("providerKind", kind);
        String reason = typed.needed("reason", LONGEST_REFERENCE);
        String wording = typed.atMost("reasonText", LONGEST_WORDING);
        if (reason.equals(PurchaseReason.OTHER) && wording.isEmpty()) {
            typed.fault("reasonText", "answer-missing");
        }
        LegalGround ground = typed.one("legalGround", LegalGround.class);
        typed.mustHave("legalGround", ground);
        String criterion = typed.atMost("failedCriterion", LONGEST_REFERENCE);
        boolean both = typed.is("confirm");
        String supplier = typed.atMost("supplier", LONGEST_SUPPLIER);
        LocalDate decidedOn = typed.day("decidedOn");
        Integer age = typed.number("age", 0, OLDEST);
        Sex sex = typed.one("sex", Sex.class);
        String passedBy = typed.atMost("passedBy", LONGEST_SENTENCE);
        boolean wheelchair = typed.is("wheelchair");
        typed.mustBeRight();
        return new NewPurchase(
                caseReference,
                requestId,
                form,
                Objects.requireNonNull(kind),
                start,
                end,
                Objects.requireNonNull(ore),
                reason.equals(PurchaseReason.OTHER) ? wording : reason,
                Objects.requireNonNull(ground).name(),
                criterion.isEmpty() ? null : criterion,
                both,
                supplier,
                decidedOn,
                age,
                sex,
                List.of(),
                List.of(),
                wheelchair,
                passedBy.isEmpty() ? null : passedBy);
    }

    /** What the alternatives depend on: if it changes, they are looked up again. */
    static String seen(Typed typed) {
        return String.join(
                "/",
                typed.text("form"),
                typed.text("start"),
                typed.text("end"),
                typed.text("age"),
                typed.text("sex"),
                typed.text("wheelchair"));
    }

    PurchasePage page(
            Layout layout, Actor actor, @Nullable UUID requestId, FilledForm form, boolean lookAgain, String once) {
        String back = requestId == null ? "/requests" : "/requests/" + requestId;
        return new PurchasePage(
                layout,
                requestId == null
                        ? null
                        : requests.visible(actor, Right.READ_REQUESTS, requestId)
                                .reference(),
                requestId == null ? "/purchases/new" : back + "/purchase",
                back,
                form,
                choices(layout.language()),
                free(actor, requestId, form.typed()),
                near(actor, requestId, form.typed(), layout.language()),
                seen(form.typed()),
                lookAgain,
                once.isBlank() ? Ids.next().toString() : once);
    }

    private PurchasePage.Choices choices(Language language) {
        return new PurchasePage.Choices(
                forms.inOrder().stream()
                        .map(form -> new Choice(form.code(), form.name(language), false, 0))
                        .toList(),
                reasons.inOrder().stream()
                        .map(reason -> new Choice(reason.code(), reason.name(language), false, 0))
                        .toList(),
                CRITERIA);
    }

    /** The days that are typed; none while they or the form are not known. */
    private static Optional<Period> days(Typed typed) {
        Typed quiet = new Typed(Map.of("start", typed.all("start"), "end", typed.all("end")));
        LocalDate start = quiet.day("start");
        LocalDate end = quiet.day("end");
        return start == null || typed.text("form").isEmpty() || (end != null && !end.isAfter(start))
                ? Optional.empty()
                : Optional.of(new Period(start, end));
    }

    /** What is typed of the need, as far as it can be read. */
    private static NeededFor neededFor(Typed typed) {
        Typed quiet = new Typed(Map.of("age", typed.all("age"), "sex", typed.all("sex")));
        return new NeededFor(
                quiet.number("age", 0, OLDEST),
                quiet.one("sex", Sex.class),
                List.of(),
                List.of(),
                typed.is("wheelchair"));
    }

    private @Nullable List<PurchasePage.Free> free(Actor actor, @Nullable UUID requestId, Typed typed) {
        return days(typed)
                .map(during -> purchasing.look(actor, requestId, typed.text("form"), during, neededFor(typed)).stream()
                        .map(this::free)
                        .toList())
                .orElse(null);
    }

    private List<NearMiss> near(Actor actor, @Nullable UUID requestId, Typed typed, Language language) {
        return days(typed)
                .map(during -> matches.near(actor, requestId, typed.text("form"), during, language).stream()
                        .limit(MOST_NEAR)
                        .map(near ->
                                NearMiss.of(near, names.municipality(near.home().municipality()), requestId == null))
                        .toList())
                .orElse(List.of());
    }

    private PurchasePage.Free free(Alternative alternative) {
        return new PurchasePage.Free(
                alternative.home().id(),
                alternative.home().name(),
                names.municipality(alternative.home().municipality()),
                alternative.place().label(),
                alternative.freeUntil(),
                alternative.distanceKm(),
                alternative.dayPriceOre());
    }
}
