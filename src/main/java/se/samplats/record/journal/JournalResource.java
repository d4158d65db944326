package se.samplats.record.journal;

import static se.samplats.platform.party.Right.READ_JOURNAL;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.CurrentLanguage;
import se.samplats.platform.http.Page;
import se.samplats.platform.http.Paging;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.limit.Costly;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/journal")
@Authenticated
@Needs(READ_JOURNAL)
class JournalResource {

    private final JournalReading reading;
    private final Verifying verifying;
    private final CurrentActor actor;
    private final CurrentLanguage language;

    JournalResource(JournalReading reading, Verifying verifying, CurrentActor actor, CurrentLanguage language) {
        this.reading = reading;
        this.verifying = verifying;
        this.actor = actor;
        this.language = language;
    }

    /**
     * @param head the end of the chain, as number:hash; when it is broken, the last intact link
     * @param broken the first broken number; null when none is
     */
    record Verification(
            boolean whole,
            long entries,
            String head,
            @Nullable Long broken,
            ChainVerdict.@Nullable Breach how) {

        static Verification of(ChainVerdict found) {
            return new Verification(
                    found.isWhole(), found.head().number(), found.head().toString(), found.broken(), found.how());
        }
    }

    /** The head at the end of a day. */
    record HeadView(LocalDate day, String head) {}

    @GET
    @Operation(summary = "Who did and saw what, the latest first; for the auditor")
    public Page<JournalEntryView> list(
            @Parameter(description = "The first day on which it was recorded") @QueryParam("from") @Nullable
                    LocalDate from,
            @Parameter(description = "The last one") @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("actor") @Nullable String by,
            @QueryParam("municipality") @Nullable String municipality,
            @Parameter(description = "As offer.asked, or a kind of thing: offer") @QueryParam("operation") @Nullable
                    String operation,
            @Parameter(description = "The id of what it happened to") @QueryParam("thing") @Nullable String thing,
            @BeanParam Paging paging) {
        JournalFilter journalFilter = new JournalFilter(from, to, by, municipality, operation, thing);
        Language spoken = language.get();
        return Page.of(
                reading.page(actor.get(), journalFilter, paging),
                paging,
                one -> JournalEntryView.place(one.entry()),
                one -> JournalEntryView.of(one, spoken));
    }

    @Costly
    @GET
    @Path("/verification")
    @Operation(summary = "Go through the whole journal, and compare it with heads that were kept elsewhere")
    public Verification verify(
            @Parameter(description = "A head that was handed out, as number:hash") @QueryParam("head")
                    List<String> heads) {
        return Verification.of(verifying.verify(
                actor.get(), heads.stream().map(JournalResource::head).toList()));
    }

    @GET
    @Path("/heads")
    @Operation(summary = "Where the journal ended, day by day, the latest first: to be kept elsewhere")
    public Page<HeadView> heads() {
        return Page.whole(reading.heads(actor.get()).stream()
                .map(head -> new HeadView(head.day(), head.link().toString()))
                .toList());
    }

    static ChainLink head(String text) {
        try {
            return ChainLink.parse(text.strip());
        } catch (IllegalArgumentException unreadable) {
            throw Invalid.field("head", "unreadable-value");
        }
    }
}
