package se.samplats.market.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import se.samplats.platform.http.Typed;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.CurrentActor;

/** Takes the forms about a stay: done leads back to where the form stood, refused shows the stay with what was typed. */
@ApplicationScoped
class StayForms {

    private final PlacementPageReading placementPageReading;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    StayForms(PlacementPageReading placementPageReading, CurrentLayout layout, CurrentActor actor) {
        this.placementPageReading = placementPageReading;
        this.layout = layout;
        this.actor = actor;
    }

    /**
     * @param about what the ids of the form's fields begin with
     * @param words what the form is called in {@code texts/field_*.properties}
     * @param act does it, and says what was done
     */
    Response taken(UUID id, String about, SubmittedForm form, String words, Function<Typed, String> act) {
        Layout around = layout.get();
        Typed typed = form.typed(words);
        String back = form.carried("back");
        return FormAnswer.of(
                around,
                typed,
                about,
                () -> Redirect.to(back.startsWith("/homes/") ? back : "/placements/" + id, act.apply(typed)),
                filled -> placementPageReading.one(around, actor.get(), id, filled));
    }
}
