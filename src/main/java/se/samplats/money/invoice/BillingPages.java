package se.samplats.money.invoice;

import static se.samplats.platform.party.Right.CHANGE_BILLING;
import static se.samplats.platform.party.Right.READ_BILLING;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import se.samplats.county.agreement.Agreements;
import se.samplats.platform.http.Typed;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Municipality;
import se.samplats.platform.party.Needs;
import se.samplats.platform.party.Right;

/** The billing details: an economist fills in the own municipality's, the coordinator sees whose are missing. */
@Path("/settlements/details")
@Authenticated
@Needs(READ_BILLING)
@Produces(MediaType.TEXT_HTML)
class BillingPages {

    private final Billing billing;
    private final Municipalities municipalities;
    private final Agreements agreements;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    BillingPages(
            Billing billing,
            Municipalities municipalities,
            Agreements agreements,
            CurrentLayout layout,
            CurrentActor actor) {
        this.billing = billing;
        this.municipalities = municipalities;
        this.agreements = agreements;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    public TemplateInstance show() {
        Actor me = actor.get();
        me.must(Right.READ_BILLING);
        Layout around = layout.get();
        return around.show(me.may(Right.CHANGE_BILLING) ? own(around, me) : overview(around, me));
    }

    @POST
    @Needs(CHANGE_BILLING)
    public Response save(@Context SubmittedForm form) {
        Actor me = actor.get();
        me.must(Right.CHANGE_BILLING);
        Layout around = layout.get();
        Typed typed = form.typed(BillingForm.NAME);
        int version = version(form.carried("version"));
        return FormAnswer.of(
                around,
                typed,
                () -> {
                    billing.change(me, me.own(), BillingForm.read(typed), version);
                    return Redirect.to("/settlements/details", "saved");
                },
                filled -> page(around, billing.one(me, me.own()), filled, version));
    }

    /** The version that the form was made from; one that nobody has when it cannot be read. */
    private static int version(String carried) {
        return carried.matches("\\d{1,9}") ? Integer.parseInt(carried) : -1;
    }

    private BillingPage own(Layout around, Actor me) {
        BillingProfile profile = billing.one(me, me.own());
        FilledForm form = FilledForm.of(BillingForm.filled(profile.details()));
        return page(around, profile, form, profile.version());
    }

    private BillingPage page(Layout around, BillingProfile profile, FilledForm form, int version) {
        return new BillingPage(
                around,
                name(profile.municipality()),
                BillingForm.groups(around),
                form,
                String.join(", ", BillingForm.words(around, profile.details())),
                profile.isInvented(),
                version);
    }

    private BillingOverviewPage overview(Layout around, Actor me) {
        List<BillingOverviewPage.Row> rows = billing.all(me, agreements.members(around.today())).stream()
                .map(profile -> new BillingOverviewPage.Row(
                        name(profile.municipality()),
                        profile.details().organisationNumber(),
                        BillingForm.words(around, profile.details()),
                        profile.isInvented()))
                .toList();
        return new BillingOverviewPage(around, rows);
    }

    private String name(String code) {
        return municipalities.byCode(code).map(Municipality::name).orElse(code);
    }
}
