package se.samplats.market.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samplats.county.form.Forms;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** A request is written question by question: each answer is saved at once, and the whole is sent in the end. */
@ApplicationScoped
@Transactional
public class Drafting {

    private static final int MOST_VALUES = 300;

    private final RequestDrafts drafts;
    private final Requesting requesting;
    private final Forms forms;
    private final DateBounds bounds;
    private final Today today;

    Drafting(RequestDrafts drafts, Requesting requesting, Forms forms, DateBounds bounds, Today today) {
        this.drafts = drafts;
        this.requesting = requesting;
        this.forms = forms;
        this.bounds = bounds;
        this.today = today;
    }

    /** Begins a draft with what is known already. */
    public RequestDraft begin(Actor actor, Map<String, List<String>> input) {
        actor.must(Right.CHANGE_REQUESTS);
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (DraftStep step : DraftStep.values()) {
            answers.putAll(of(step, input));
        }
        new Typed(answers).mustBeClean();
        RequestDraft draft = new RequestDraft(actor.name(), actor.own(), answers, today.now());
        drafts.persist(draft);
        return draft;
    }

    public RequestDraft one(Actor actor, UUID id) {
        actor.must(Right.CHANGE_REQUESTS);
        return drafts.own(actor, id);
    }

    public List<RequestDraft> unfinished(Actor actor) {
        actor.must(Right.CHANGE_REQUESTS);
        return drafts.unfinished(actor);
    }

    /** Saves a step as it was typed, complete or not; only what may never be stored is refused. */
    public RequestDraft answer(Actor actor, UUID id, DraftStep step, Map<String, List<String>> input) {
        actor.must(Right.CHANGE_REQUESTS);
        Map<String, List<String>> answers = of(step, input);
        new Typed(answers).mustBeClean();
        RequestDraft draft = drafts.ownLocked(actor, id);
        if (draft.requestId() == null) {
            draft.answer(step, answers, today.now());
        }
        return draft;
    }

    /** What is missing or invalid in the whole draft. */
    public List<Invalid.Field> faults(RequestDraft draft) {
        return CompletedDraft.faults(draft.answers(), forms, bounds);
    }

    public List<Invalid.Field> faults(RequestDraft draft, DraftStep step) {
        return faults(draft).stream()
                .filter(fault -> step.fields().contains(fault.field()))
                .toList();
    }

    public void discard(Actor actor, UUID id) {
        actor.must(Right.CHANGE_REQUESTS);
        drafts.delete(drafts.ownLocked(actor, id));
    }

    /** Submits the draft once; sent again, it returns the same request. */
    public UUID send(Actor actor, UUID id) {
        actor.must(Right.CHANGE_REQUESTS);
        RequestDraft draft = drafts.ownLocked(actor, id);
        UUID sent = draft.requestId();
        if (sent == null) {
            CompletedDraft input = CompletedDraft.of(draft.answers(), forms, bounds);
            sent = requesting
                    .submit(actor, input.caseReference(), input.need(), input.facts(), false)
                    .id();
            draft.sentAs(sent, today.now());
        }
        return sent;
    }

    /** Removes drafts that nobody has changed for that long. */
    public long forget(Duration after) {
        return drafts.olderThan(today.now().minus(after));
    }

    private static Map<String, List<String>> of(DraftStep step, Map<String, List<String>> input) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (String field : step.fields()) {
            List<String> values = input.getOrDefault(field, List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .limit(MOST_VALUES)
                    .toList();
            if (!values.isEmpty()) {
                answers.put(field, values);
            }
        }
        return answers;
    }
}
