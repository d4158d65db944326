package se.samplats.platform.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What the forms of the page that is shown must carry; a template says {@code inject:form.token}. */
@Named("form")
@RequestScoped
public class CurrentForm {

    private final RoutingContext call;

    CurrentForm(RoutingContext call) {
        this.call = call;
    }

    public String token() {
        return FormTokens.of(call);
    }
}
