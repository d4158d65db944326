package se.samplats.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Forbidden;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.StrongerSignIn;
import se.samplats.platform.kernel.Text;
import se.samplats.platform.party.Assurance;

/** Turns every way in which a call can fail into a problem that the caller can act on. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final Map<Integer, String> RULES = Map.ofEntries(
            Map.entry(400, "invalid"),
            Map.entry(401, "unauthenticated"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "not-found"),
            Map.entry(405, "method-not-allowed"),
            Map.entry(406, "not-acceptable"),
            Map.entry(412, "stale"),
            Map.entry(413, "too-large"),
            Map.entry(415, "unsupported-media-type"),
            Map.entry(428, "precondition-required"),
            Map.entry(429, "too-many-calls"),
            Map.entry(503, "busy"));

    /** What the framework says of an upload that ends before its last boundary. */
    private static final String CUT_OFF = "Connection terminated parsing multipart request";

    /** Without them a 405, 429 or 503 tells the caller less than it must (RFC 9110 15.5.6, 10.2.3). */
    private static final Set<String> KEPT_HEADERS = Set.of("Allow", "Retry-After");

    private final Assurance assurance;
    private final RefusedAccess refusedAccess;

    ProblemMappers(Assurance assurance, RefusedAccess refusedAccess) {
        this.assurance = assurance;
        this.refusedAccess = refusedAccess;
    }

    @ServerExceptionMapper
    public Response refusal(Refusal refusal, HttpHeaders headers) {
        int status = refusal.isConflict() ? 409 : 422;
        return Problem.of(refusal.rule(), status, refusal.title(), refusal.detail(), language(headers))
                .response();
    }

    @ServerExceptionMapper
    public Response notFound(NotFound notFound, HttpHeaders headers, ResourceInfo endpoint, UriInfo address) {
        refusedAccess.tell(endpoint, address);
        return problem(404, headers);
    }

    @ServerExceptionMapper
    public Response forbidden(Forbidden forbidden, HttpHeaders headers, ResourceInfo endpoint, UriInfo address) {
        refusedAccess.tell(endpoint, address);
        return problem(403, headers);
    }

    /** By RFC 9470: the token is valid, and not enough. */
    @ServerExceptionMapper
    public Response stronger(StrongerSignIn stronger, HttpHeaders headers, ResourceInfo endpoint, UriInfo address) {
        refusedAccess.tell(endpoint, address);
        return Response.fromResponse(
                        Problem.of("stronger-sign-in", 401, language(headers)).response())
                .header(
                        "WWW-Authenticate",
                        "Bearer error=\"insufficient_user_authentication\","
                                + " error_description=\"a stronger sign-in is needed\", acr_values=\""
                                + assurance.acrValues() + "\"")
                .build();
    }

    @ServerExceptionMapper({ForbiddenException.class})
    public Response denied(ForbiddenException denied, HttpHeaders headers, ResourceInfo endpoint, UriInfo address) {
        refusedAccess.tell(endpoint, address);
        return problem(403, headers);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(
            SecurityException unauthenticated, HttpHeaders headers, ResourceInfo endpoint, UriInfo address) {
        if (address.getPath().startsWith("/api/")) {
            refusedAccess.tellUnidentified(endpoint, address);
        }
        Response response = problem(401, headers);
        return Response.fromResponse(response)
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response invalid(Invalid invalid, HttpHeaders headers) {
        Language language = language(headers);
        return invalid(
                language,
                invalid.fields().stream()
                        .map(f -> new Problem.FieldError(f.field(), f.message().in(language)))
                        .toList());
    }

    @ServerExceptionMapper
    public Response violated(ConstraintViolationException violated, HttpHeaders headers) {
        Language language = language(headers);
        return invalid(language, Violations.of(violated, language));
    }

    /** Whatever is wrong in a body: the framework has a mapper of its own for the first kind. */
    @ServerExceptionMapper({MismatchedInputException.class, JsonProcessingException.class})
    public Response unreadable(JsonProcessingException unreadable, HttpHeaders headers, ContainerRequestContext call) {
        return unreadable(unreadable, call, language(headers));
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException stale, HttpHeaders headers) {
        return problem(412, headers);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException web, HttpHeaders headers, ContainerRequestContext call) {
        if (web.getCause() instanceof JsonProcessingException json) {
            return unreadable(json, call, language(headers));
        }
        if (web.getCause() instanceof Invalid invalid) {
            return invalid(invalid, headers);
        }
        int status = web.getResponse().getStatus();
        if (status < 400) {
            return web.getResponse();
        }
        if (!RULES.containsKey(status)) {
            return status < 500 ? problem(400, headers) : unexpected(web, headers, call);
        }
        Response.ResponseBuilder response = Response.fromResponse(problem(status, headers));
        KEPT_HEADERS.forEach(name -> {
            if (web.getResponse().getHeaderString(name) != null) {
                response.header(name, web.getResponse().getHeaderString(name));
            }
        });
        return response.build();
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable unexpected, HttpHeaders headers, ContainerRequestContext call) {
        Language language = language(headers);
        Refusal refusal = RootCause.find(unexpected, Refusal.class);
        if (refusal != null) {
            return refusal(refusal, headers);
        }
        if (RootCause.find(unexpected, OptimisticLockException.class) != null) {
            return problem(412, headers);
        }
        DatabaseFault fault = DatabaseFault.in(unexpected);
        if (fault != null && fault.isAnswerable()) {
            if (fault.isPassing()) {
                LOG.warnf("the database did not answer as it should: %s", fault.sqlState());
            }
            return fault.response(call.getMethod(), language);
        }
        if (isHangUp(unexpected)) {
            return problem(400, headers);
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(unexpected, "incident %s", reference);
        return Problem.of(
                        "incident",
                        500,
                        Text.of("problem.incident.title"),
                        Text.of("problem.incident.detail", reference),
                        language)
                .response();
    }

    /** The caller broke off the call: nobody reads the answer, and it is no fault of the service. */
    private static boolean isHangUp(Throwable unexpected) {
        return unexpected instanceof IOException
                && (CUT_OFF.equals(unexpected.getMessage())
                        || RootCause.find(unexpected, SocketException.class) != null
                        || RootCause.find(unexpected, ClosedChannelException.class) != null
                        || RootCause.find(unexpected, HttpClosedException.class) != null);
    }

    private static Response unreadable(JsonProcessingException json, ContainerRequestContext call, Language language) {
        Invalid invalid = RootCause.find(json, Invalid.class);
        String field = json instanceof JsonMappingException mapping ? Violations.path(mapping.getPath()) : "";
        Refusal refusal = RootCause.find(json, Refusal.class);
        if (refusal != null) {
            Text where = Text.of("problem." + refusal.rule() + ".detail", field);
            return Problem.of(refusal.rule(), 422, refusal.title(), where, language)
                    .response();
        }
        Text message = invalid == null
                ? UnknownField.message(json, call.getMethod())
                : invalid.fields().get(0).message();
        return invalid(language, List.of(new Problem.FieldError(field, message.in(language))));
    }

    private static Response invalid(Language language, List<Problem.FieldError> errors) {
        return Problem.of("invalid", 400, language).with(errors).response();
    }

    private static Response problem(int status, HttpHeaders headers) {
        return Problem.of(rule(status), status, language(headers)).response();
    }

    private static String rule(int status) {
        String rule = RULES.get(status);
        if (rule == null) {
            throw new IllegalArgumentException("no problem for " + status);
        }
        return rule;
    }

    private static Language language(@Nullable HttpHeaders headers) {
        return headers == null ? Language.SV : CurrentLanguage.of(headers);
    }
}
