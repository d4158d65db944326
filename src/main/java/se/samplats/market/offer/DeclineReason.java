package se.samplats.market.offer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import se.samplats.platform.kernel.Language;

/** Why a home says no: a code that statistics count, and its wording. */
@Entity
@Immutable
public class DeclineReason {

    /** The place or the home closes. */
    static final String CLOSED = "CLOSED";

    @Id
    private String code;

    private String nameSv;
    private String nameEn;
    private boolean needsText;
    private int sortOrder;

    protected DeclineReason() {}

    public String code() {
        return code;
    }

    public String name(Language language) {
        return language == Language.SV ? nameSv : nameEn;
    }

    /** Whether the code requires words. */
    public boolean needsText() {
        return needsText;
    }

    int sortOrder() {
        return sortOrder;
    }
}
