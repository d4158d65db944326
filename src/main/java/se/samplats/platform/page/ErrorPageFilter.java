package se.samplats.platform.page;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import se.samplats.platform.http.Problem;

/** People get a problem as a page, programs as JSON. A session that cannot be read any more leads to a new sign-in. */
class ErrorPageFilter {

    private static final int UNAUTHENTICATED = 401;
    private static final int FOUND = 302;
    private static final String STRONGER = "/stronger-sign-in";
    private static final String SESSION = "q_session";

    private final CurrentLayout layout;

    ErrorPageFilter(CurrentLayout layout) {
        this.layout = layout;
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext call, ContainerResponseContext answer, RoutingContext routing) {
        if (answer.getStatus() == UNAUTHENTICATED && !isTooWeak(answer) && !isTold(answer) && isPage(call, routing)) {
            signInAnew(answer, routing);
        } else if (answer.getEntity() instanceof Problem problem && isPage(call, routing)) {
            Layout around = layout.ofWhatIsKnown();
            answer.setEntity(
                    around.show(new ErrorPage(around, problem)).render(),
                    new Annotation[0],
                    MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    /** Signed in, but not strongly enough: a new sign-in without a word would lead back here. */
    private static boolean isTooWeak(ContainerResponseContext answer) {
        return answer.getEntity() instanceof Problem problem && problem.type().endsWith(STRONGER);
    }

    /** A page that says so itself, with what was typed. */
    private static boolean isTold(ContainerResponseContext answer) {
        return answer.getEntity() instanceof String;
    }

    private static void signInAnew(ContainerResponseContext answer, RoutingContext routing) {
        routing.request().cookies().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(SESSION))
                .forEach(name -> routing.response()
                        .addCookie(Cookie.cookie(name, "")
                                .setPath("/")
                                .setMaxAge(0)
                                .setSecure(routing.request().isSSL())
                                .setHttpOnly(true)));
        answer.setStatus(FOUND);
        answer.setEntity(null);
        answer.getHeaders()
                .putSingle(
                        "Location",
                        "GET".equals(routing.request().method().name())
                                ? routing.request().uri()
                                : "/");
    }

    private static boolean isPage(ContainerRequestContext call, RoutingContext routing) {
        String path = routing.normalizedPath();
        return !path.startsWith("/api/")
                && !path.startsWith("/demo/")
                && call.getAcceptableMediaTypes().stream()
                        .anyMatch(type -> type.isCompatible(MediaType.TEXT_HTML_TYPE));
    }
}
