package se.samplats.market.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.FormAttribute;
import se.samplats.county.form.FormRule;
import se.samplats.county.form.Forms;
import se.samplats.county.form.HousingForm;
import se.samplats.county.form.Names;
import se.samplats.county.home.Sex;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.page.Choice;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;

/** Assembles the questions of a new request, and its answers in words. */
@ApplicationScoped
@Transactional
public class RequestDraftPageReading {

    static final String BASE = "/requests/new";
    private static final int MOST_LINKS = 100;

    private final Forms forms;
    private final Requests requests;
    private final Names names;

    RequestDraftPageReading(Forms forms, Requests requests, Names names) {
        this.forms = forms;
        this.requests = requests;
        this.names = names;
    }

    public static String address(RequestDraft draft) {
        return BASE + "/" + draft.id();
    }

    /** The first question, before anything is saved, filled in from the search. */
    RequestDraftPage first(Layout layout, Actor actor, FilledForm form) {
        Typed known = form.typed();
        List<Choice> carried = Arrays.stream(DraftStep.values())
                .filter(step -> step != DraftStep.FORM)
                .flatMap(step -> step.fields().stream())
                .flatMap(field -> known.all(field).stream().map(value -> new Choice(value, field, true, 0)))
                .toList();
        return new RequestDraftPage(
                layout,
                null,
                BASE,
                "/requests",
                DraftStep.FORM,
                false,
                form,
                choices(layout.language(), actor, known, DraftStep.FORM),
                carried,
                null);
    }

    /** @param form what the step's fields show: what is saved, or what was sent just now */
    RequestDraftPage step(
            Layout layout, Actor actor, RequestDraft draft, DraftStep step, boolean change, FilledForm form) {
        Typed saved = draft.answers();
        return new RequestDraftPage(
                layout,
                address(draft),
                address(draft) + "/" + step.path() + (change ? "?then=check" : ""),
                back(draft, step, change),
                step,
                change,
                form,
                choices(layout.language(), actor, step == DraftStep.FORM ? form.typed() : saved, step),
                List.of(),
                layout.write().time(draft.updatedAt()));
    }

    private static String back(RequestDraft draft, DraftStep step, boolean change) {
        return change
                ? address(draft) + "/check"
                : step.previous()
                        .map(previous -> address(draft) + "/" + previous.path())
                        .orElse("/requests");
    }

    RequestCheckPage check(Layout layout, Actor actor, RequestDraft draft, List<Invalid.Field> faults) {
        FilledForm form = wrong(layout, draft.answers(), faults)
                .elsewhere(
                        field -> address(draft) + "/" + DraftStep.asking(field).path() + "?then=check");
        List<RequestCheckPage.Part> parts = Arrays.stream(DraftStep.values())
                .map(step -> new RequestCheckPage.Part(
                        step,
                        step.fields().stream()
                                .map(field -> new RequestCheckPage.Line(
                                        field, value(layout, actor, form.typed(), field), form.fault(field)))
                                .filter(line -> !line.value().isEmpty() || line.fault() != null)
                                .toList()))
                .toList();
        return new RequestCheckPage(layout, address(draft), parts, form);
    }

    static FilledForm wrong(Layout layout, Typed typed, List<Invalid.Field> faults) {
        return FilledForm.wrong("", typed, faults, layout.language());
    }

    /** A draft in a few words, for lists. */
    public String summary(Layout layout, RequestDraft draft) {
        Typed typed = draft.answers();
        String form = names.form(typed.text("form"), layout.language());
        String age = typed.text("age");
        DraftTexts texts = layout.texts(DraftTexts.class);
        return form.isEmpty() ? texts.formMissing() : age.isEmpty() ? form : form + ", " + texts.years(age);
    }

    private String value(Layout layout, Actor actor, Typed typed, String field) {
        DraftTexts texts = layout.texts(DraftTexts.class);
        Typed quiet = new Typed(Map.of(field, typed.all(field)));
        String text = typed.text(field);
        return switch (field) {
            case "form" -> names.form(text, layout.language());
            case "age" -> text.isEmpty() ? "" : texts.years(text);
            case "sex" ->
                Optional.ofNullable(quiet.one(field, Sex.class)).map(texts::sex).orElse("");
            case "urgency" ->
                Optional.ofNullable(quiet.one(field, Urgency.class))
                        .map(texts::urgency)
                        .orElse("");
            case "needs", "risks" ->
                typed.all(field).stream()
                        .map(word -> names.word(word, layout.language()))
                        .collect(Collectors.joining(", "));
            case "avoidMunicipalities" ->
                typed.all(field).stream().map(names::municipality).collect(Collectors.joining(", "));
            case "decisionDate", "wantedStart" ->
                Optional.ofNullable(quiet.day(field)).map(layout.write()::day).orElse(text);
            case "maxDistanceKm" -> text.isEmpty() ? "" : text + " km";
            case "maxDayPrice" -> text.isEmpty() ? "" : texts.kronor(separated(layout, text));
            case "expectedDays" -> text.isEmpty() ? texts.untilFurther() : texts.days(separated(layout, text));
            case "wheelchair", "protectedIdentity" -> typed.is(field) ? texts.yes() : "";
            case "linkedTo" ->
                links(layout.language(), actor).stream()
                        .filter(link -> link.value().equals(text))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(text);
            case "together" ->
                typed.text("linkedTo").isEmpty() || text.isEmpty()
                        ? ""
                        : typed.is(field) ? texts.together() : texts.apart();
            default -> text;
        };
    }

    /** A whole number with its thousands apart; as it was typed where it is none. */
    private static String separated(Layout layout, String text) {
        return text.matches("\\d{1,9}") ? layout.write().number(Integer.valueOf(text)) : text;
    }

    private RequestDraftPage.Choices choices(Language language, Actor actor, Typed typed, DraftStep step) {
        HousingForm form = forms.byCode(typed.text("form")).orElse(null);
        return new RequestDraftPage.Choices(
                forms.inOrder().stream()
                        .filter(HousingForm::matching)
                        .map(one -> new Choice(
                                one.code(), one.name(language), one.code().equals(typed.text("form")), 0))
                        .toList(),
                words(form, FormAttribute.Kind.NEED, language),
                words(form, FormAttribute.Kind.RISK, language),
                names.county(actor.own()).stream()
                        .map(one -> new Choice(one.code(), one.name(), false, 0))
                        .toList(),
                step == DraftStep.SPECIAL ? links(language, actor) : List.of(),
                lawForAge(form, typed),
                form == null
                        ? null
                        : form.rule(FormRule.Kind.SPECIAL_REASONS_ELSEWHERE)
                                .map(FormRule::law)
                                .orElse(null));
    }

    private static @Nullable String lawForAge(@Nullable HousingForm form, Typed typed) {
        Integer age = new Typed(Map.of("age", typed.all("age"))).number("age", 0, 200);
        if (form == null || age == null) {
            return null;
        }
        return form.rule(FormRule.Kind.SPECIAL_REASONS_UNDER_AGE)
                .filter(rule -> rule.number() != null && age < rule.number())
                .map(FormRule::law)
                .orElse(null);
    }

    private List<Choice> words(@Nullable HousingForm form, FormAttribute.Kind kind, Language language) {
        return form == null
                ? List.of()
                : form.attributes().stream()
                        .filter(attribute -> attribute.kind() == kind)
                        .map(attribute ->
                                new Choice(attribute.code(), names.word(attribute.code(), language), false, 0))
                        .sorted(Comparator.comparing(Choice::label))
                        .toList();
    }

    private List<Choice> links(Language language, Actor actor) {
        return requests.queue(actor, RequestStatus.OPEN, 0, MOST_LINKS).stream()
                .map(request -> new Choice(id(request), label(request, language), false, 0))
                .toList();
    }

    private static String id(PurchaseRequest request) {
        UUID id = request.id();
        return id.toString();
    }

    private String label(PurchaseRequest request, Language language) {
        return request.reference() + ", " + names.form(request.need().form(), language);
    }
}
