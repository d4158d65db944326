package se.samplats.county.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Typed;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.ListPage;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.CurrentActor;

/** Answers the forms of a home's page: back to the page when done, or the page again with what was typed. */
@ApplicationScoped
public class HomeForms {

    static final int PLACES = 20;

    /** Where a form leads back to that stands on the desk. */
    private static final String DESK = "/";

    private final HomePageReading homePageReading;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    HomeForms(HomePageReading homePageReading, CurrentLayout layout, CurrentActor actor) {
        this.homePageReading = homePageReading;
        this.layout = layout;
        this.actor = actor;
    }

    /**
     * @param about the id of what the form is about
     * @param words what the form is called in {@code texts/field_*.properties}
     */
    public Response taken(UUID home, String about, SubmittedForm form, String words, String done, Consumer<Typed> act) {
        Layout around = layout.get();
        Typed typed = form.typed(words);
        Integer leaf = leaf(form.carried("page"));
        return FormAnswer.of(
                around,
                typed,
                about,
                () -> {
                    act.accept(typed);
                    return DESK.equals(form.carried("back"))
                            ? Redirect.to(DESK, done)
                            : Redirect.to("/homes/" + home + (leaf == null ? "" : "?page=" + leaf), done);
                },
                filled -> homePageReading.home(around, actor.get(), home, ListPage.of(leaf, PLACES), filled));
    }

    /** Which page of the list the form stood on. */
    private static @Nullable Integer leaf(String page) {
        return page.matches("\\d{1,5}") ? Integer.valueOf(page) : null;
    }
}
