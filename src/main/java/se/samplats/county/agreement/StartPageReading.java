package se.samplats.county.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Forms;
import se.samplats.county.form.Names;
import se.samplats.platform.http.Typed;
import se.samplats.platform.page.Choice;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** The page of the starts: what was said, and the form to say more. */
@ApplicationScoped
@Transactional
class StartPageReading {

    private final AgreementReading reading;
    private final Introducing introducing;
    private final Forms forms;
    private final Names names;

    StartPageReading(AgreementReading reading, Introducing introducing, Forms forms, Names names) {
        this.reading = reading;
        this.introducing = introducing;
        this.forms = forms;
        this.names = names;
    }

    void introduce(Actor actor, UUID id, Typed typed) {
        List<String> chosen = typed.chosen("forms");
        typed.mustHave("forms", chosen.isEmpty() ? null : chosen);
        List<String> municipalities = typed.chosen("municipalities");
        typed.mustHave("municipalities", municipalities.isEmpty() ? null : municipalities);
        LocalDate day = typed.neededDay("startsOn");
        typed.mustBeRight();
        introducing.introduce(actor, id, new NewStart(municipalities, chosen, day));
    }

    /** @param typed what was typed; null for the first time */
    StartPage page(Layout layout, Actor actor, UUID id, @Nullable FilledForm typed) {
        actor.must(Right.CHANGE_AGREEMENTS);
        AgreementView agreement = reading.one(actor, id);
        FilledForm form = typed == null ? FilledForm.EMPTY : typed;
        Map<String, List<String>> said = new LinkedHashMap<>();
        introducing.starts(actor, id).forEach(start -> said.computeIfAbsent(
                        names.form(start.form(), layout.language()) + "\t" + start.startsOn(), key -> new ArrayList<>())
                .add(names.municipality(start.municipality())));
        return new StartPage(
                layout,
                agreement.name(),
                "/agreements/" + id,
                "/agreements/" + id + "/starts",
                form,
                forms.inOrder().stream()
                        .filter(one -> one.area().equals(agreement.area().name()))
                        .map(one ->
                                new Choice(one.code(), one.name(layout.language()), form.has("forms", one.code()), -1))
                        .toList(),
                agreement.parties().stream()
                        .map(code -> new Choice(code, names.municipality(code), form.has("municipalities", code), -1))
                        .toList(),
                said.entrySet().stream()
                        .map(one -> new StartPage.Said(
                                one.getKey().substring(0, one.getKey().indexOf('\t')),
                                LocalDate.parse(
                                        one.getKey().substring(one.getKey().indexOf('\t') + 1)),
                                String.join(", ", one.getValue())))
                        .toList());
    }
}
