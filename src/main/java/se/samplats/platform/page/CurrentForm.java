package se.samplats.platform.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The token that each form of the page carries; templates write {@code inject:form.token}. */
@Named("form")
@RequestScoped
class CurrentForm {

    private final RoutingContext call;

    CurrentForm(RoutingContext call) {
        this.call = call;
    }

    public String token() {
        return FormTokens.of(call);
    }
}
