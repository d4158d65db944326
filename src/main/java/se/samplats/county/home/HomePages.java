package se.samplats.county.home;

import static se.samplats.platform.party.Right.CHANGE_HOME;
import static se.samplats.platform.party.Right.CONFIRM_VACANCIES;
import static se.samplats.platform.party.Right.READ_REGISTER;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.contact.Telephones;
import se.samplats.platform.http.Versions;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.ListPage;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The homes, and one of them: a page to read for everyone, and the page on its manager's phone. */
@Path("/homes")
@Authenticated
@Needs(READ_REGISTER)
@Produces(MediaType.TEXT_HTML)
class HomePages {

    private static final String CONFIRMATION = "confirmation";
    private static final String CONFIRMED = "confirmed";
    private static final String CONTACT = "contact";
    private static final int LONGEST_EMAIL = 200;
    private static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s.]+";
    /** All of a county. */
    private static final int HOMES = 200;

    private final HomePageReading homePageReading;
    private final Hosting hosting;
    private final HomeForms answers;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    HomePages(
            HomePageReading homePageReading,
            Hosting hosting,
            HomeForms answers,
            CurrentLayout layout,
            CurrentActor actor) {
        this.homePageReading = homePageReading;
        this.hosting = hosting;
        this.answers = answers;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("municipality") @Nullable String municipality,
            @QueryParam("form") @Nullable String form,
            @QueryParam("page") @Nullable Integer page) {
        Layout around = layout.get();
        return around.show(homePageReading.list(
                around, actor.get(), chosen(municipality), chosen(form), ListPage.of(page, HOMES)));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance home(@PathParam("id") UUID id, @QueryParam("page") @Nullable Integer page) {
        Layout around = layout.get();
        return around.show(
                homePageReading.home(around, actor.get(), id, ListPage.of(page, HomeForms.PLACES), FilledForm.EMPTY));
    }

    @POST
    @Needs(CONFIRM_VACANCIES)
    @Path("/confirm")
    public Response confirmAll() {
        hosting.confirmAll(actor.get());
        return Redirect.to("/homes", "confirmed-all");
    }

    @POST
    @Needs(CONFIRM_VACANCIES)
    @Path("/{id}/confirm")
    public Response confirm(@PathParam("id") UUID id, @Context SubmittedForm form) {
        return answers.taken(
                id, id.toString(), form, CONFIRMATION, CONFIRMED, typed -> hosting.confirm(actor.get(), id));
    }

    @POST
    @Needs(CONFIRM_VACANCIES)
    @Path("/{id}/take-back")
    public Response takeBack(@PathParam("id") UUID id, @Context SubmittedForm form) {
        return answers.taken(
                id,
                id.toString(),
                form,
                CONFIRMATION,
                "taken-back",
                typed -> hosting.takeBackConfirmation(actor.get(), id, instant(form.carried("confirmation"))));
    }

    /** How the home is reached: all four fields, as they stand. */
    @POST
    @Needs(CHANGE_HOME)
    @Path("/{id}/contact")
    public Response contact(@PathParam("id") UUID id, @Context SubmittedForm form) {
        return answers.taken(id, CONTACT, form, CONTACT, CONTACT, typed -> {
            String email = typed.atMost("email", LONGEST_EMAIL);
            if (!email.isEmpty() && !email.matches(EMAIL)) {
                typed.fault("email", "not-an-email");
            }
            Telephones telephones = new Telephones(
                    typed.atMost("phone", Telephones.LONGEST_NUMBER),
                    typed.atMost("onCallPhone", Telephones.LONGEST_NUMBER),
                    typed.atMost("onCallHours", Telephones.LONGEST_HOURS));
            typed.mustBeRight();
            hosting.describe(actor.get(), id, HomeChange.reached(email, telephones), Versions.Read.ANY);
        });
    }

    private static Instant instant(String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeException unreadable) {
            throw Invalid.field("confirmation", "unreadable-value");
        }
    }

    private static @Nullable String chosen(@Nullable String code) {
        return code == null || code.isBlank() ? null : code;
    }
}
