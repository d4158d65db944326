package se.samplats.county.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.ListPage;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.Trouble;
import se.samplats.platform.party.CurrentActor;

/** Takes the forms of a home's page: done leads back to it, refused shows it again with what was typed. */
@ApplicationScoped
public class HomeForms {

    static final int PLACES = 20;
    private static final int UNPROCESSABLE = 422;

    private final HomePageReading homePageReading;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    HomeForms(HomePageReading homePageReading, CurrentLayout layout, CurrentActor actor) {
        this.homePageReading = homePageReading;
        this.layout = layout;
        this.actor = actor;
    }

    public Response taken(UUID home, String about, HomeFields typed, String done, Runnable act) {
        Layout around = layout.get();
        Trouble trouble = Trouble.in(around, about, typed, act);
        if (trouble == null) {
            Integer leaf = typed.leaf();
            return Redirect.to("/homes/" + home + (leaf == null ? "" : "?page=" + leaf), done);
        }
        HomePage page = homePageReading.home(around, actor.get(), home, ListPage.of(typed.leaf(), PLACES), trouble);
        return refused(around.show(page).render());
    }

    public static Response refused(String page) {
        return Response.status(UNPROCESSABLE)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }
}
