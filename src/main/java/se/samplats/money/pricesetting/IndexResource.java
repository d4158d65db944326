package se.samplats.money.pricesetting;

import static se.samplats.platform.party.Right.READ_INDICES;
import static se.samplats.platform.party.Right.RECORD_INDICES;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.IdempotentAnswers;
import se.samplats.platform.http.Page;
import se.samplats.platform.http.Paging;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;
import se.samplats.platform.party.Right;

@Path("/api/v1/indices")
@Authenticated
@Needs(READ_INDICES)
class IndexResource {

    private final Indexing indexing;
    private final CurrentActor actor;
    private final IdempotentAnswers idempotentAnswers;

    IndexResource(Indexing indexing, CurrentActor actor, IdempotentAnswers idempotentAnswers) {
        this.indexing = indexing;
        this.actor = actor;
        this.idempotentAnswers = idempotentAnswers;
    }

    /** @param year the year whose prices the value makes out of those of the year before */
    record IndexView(
            UUID id,
            IndexValue.Kind kind,
            int year,
            IndexValue.Stage stage,
            BigDecimal percent,
            String source,
            LocalDate publishedOn,
            Instant recordedAt) {

        static IndexView of(IndexValue value) {
            return new IndexView(
                    value.id(),
                    value.kind(),
                    value.year(),
                    value.stage(),
                    value.percent(),
                    value.source(),
                    value.publishedOn(),
                    value.recordedAt());
        }
    }

    @GET
    @Operation(summary = "What wages and consumer prices have changed by, as it was published")
    public Page<IndexView> list(@BeanParam Paging paging) {
        return Page.of(indexing.page(actor.get(), paging), paging, IndexValue::id, IndexView::of);
    }

    @POST
    @Needs(RECORD_INDICES)
    @ResponseStatus(201)
    @Operation(summary = "Record a published value; a corrected one stands beside the preliminary one")
    public IndexView add(@NotNull @Valid NewIndexValue body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Actor me = actor.get();
        me.must(Right.RECORD_INDICES);
        return idempotentAnswers.answer(
                me, key, List.of("/indices", body), IndexView.class, () -> IndexView.of(indexing.record(me, body)));
    }
}
