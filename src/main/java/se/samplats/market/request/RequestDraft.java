package se.samplats.market.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Ids;

/** A request on its way (<i>utkast</i>): what one handler has answered so far, as it was typed. Nobody else sees it. */
@Entity
public class RequestDraft {

    /** What the form is called that asks for the answers. */
    public static final String FORM = "draft";

    @Id
    private UUID id;

    @SuppressWarnings("unused") // for the database, which keeps and reads it
    private String owner;

    @SuppressWarnings("unused") // for the database, which keeps and reads it
    private String municipality;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, List<String>> answers;

    private @Nullable UUID requestId;
    private Instant updatedAt;

    protected RequestDraft() {}

    RequestDraft(String owner, String municipality, Map<String, List<String>> answers, Instant now) {
        this.id = Ids.next();
        this.owner = owner;
        this.municipality = municipality;
        this.answers = answers;
        this.updatedAt = now;
    }

    /** Answers one step anew; what other steps have answered stays. */
    void answer(DraftStep step, Map<String, List<String>> input, Instant now) {
        Map<String, List<String>> all = new LinkedHashMap<>(answers);
        all.keySet().removeAll(step.fields());
        all.putAll(input);
        answers = all;
        updatedAt = now;
    }

    /** It has become this request: only the reference is kept. */
    void sentAs(UUID request, Instant now) {
        requestId = request;
        answers = Map.of();
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public Typed answers() {
        return new Typed(FORM, answers);
    }

    /** The request that it has become. */
    public @Nullable UUID requestId() {
        return requestId;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
