package se.samplats.money.invoice;

import static se.samplats.platform.party.Right.CHANGE_BILLING;
import static se.samplats.platform.party.Right.READ_BILLING;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samplats.county.agreement.Agreements;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
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

    private static final int UNPROCESSABLE = 422;

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
    public Response save(@BeanParam BillingFields fields) {
        Actor me = actor.get();
        me.must(Right.CHANGE_BILLING);
        Typed typed = fields.typed();
        try {
            billing.change(me, me.own(), BillingFields.read(typed), fields.read());
            return Redirect.to("/settlements/details", "saved");
        } catch (Invalid wrong) {
            Layout around = layout.get();
            Map<String, String> values = new LinkedHashMap<>();
            BillingProfile profile = billing.one(me, me.own());
            profile.details().texts().keySet().forEach(field -> values.put(field, typed.text(field)));
            values.put("paymentDays", typed.text("paymentDays"));
            return Response.status(UNPROCESSABLE)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(around.show(page(around, name(me.own()), profile, values, wrong.fields(), fields.read()))
                            .render())
                    .build();
        }
    }

    private BillingPage own(Layout around, Actor me) {
        BillingProfile profile = billing.one(me, me.own());
        Map<String, String> values = new LinkedHashMap<>(profile.details().texts());
        values.put("paymentDays", Integer.toString(profile.details().paymentDays()));
        return page(around, name(me.own()), profile, values, List.of(), profile.version());
    }

    private static BillingPage page(
            Layout around,
            String municipality,
            BillingProfile profile,
            Map<String, String> values,
            List<Invalid.Field> wrong,
            int version) {
        return new BillingPage(around, BillingForm.of(around, municipality, profile, values, wrong, version));
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
