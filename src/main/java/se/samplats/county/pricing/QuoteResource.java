package se.samplats.county.pricing;

import static se.samplats.platform.party.Right.QUOTE;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.CurrentLanguage;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;
import se.samplats.platform.party.Right;

@Path("/api/v1/quotes")
@Authenticated
@Needs(QUOTE)
class QuoteResource {

    private final Quoting quoting;
    private final CurrentActor actor;
    private final CurrentLanguage language;

    QuoteResource(Quoting quoting, CurrentActor actor, CurrentLanguage language) {
        this.quoting = quoting;
        this.actor = actor;
        this.language = language;
    }

    record NewQuote(
            @NotNull UUID placeId,
            @NotNull LocalDate start,
            @Nullable LocalDate end,
            @Nullable Level level,
            @Nullable @Size(max = 50) List<@NotNull @Valid AddOn> addOns) {}

    @POST
    @ResponseStatus(200)
    @Operation(summary = "What a stay in a place would cost one's own municipality; an open stay for 12 months")
    public QuoteView quote(@NotNull @Valid NewQuote body) {
        Actor me = actor.get();
        me.must(Right.QUOTE);
        Quote quote = quoting.quote(
                me.own(),
                body.placeId(),
                new Period(body.start(), body.end()),
                Objects.requireNonNullElse(body.level(), Level.BASE),
                Objects.requireNonNullElse(body.addOns(), List.of()));
        return QuoteView.of(quote, language.get());
    }
}
