package se.samplats.offer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import se.samplats.kernel.Language;

/** Why a home says no: a code that statistics count, and its wording. */
@Entity
@Immutable
class DeclineReason {

    @Id
    private String code;

    private String nameSv;
    private String nameEn;
    private boolean needsText;
    private int sortOrder;

    protected DeclineReason() {}

    String code() {
        return code;
    }

    String name(Language language) {
        return language == Language.SV ? nameSv : nameEn;
    }

    /** Whether the code says too little without words. */
    boolean needsText() {
        return needsText;
    }

    int sortOrder() {
        return sortOrder;
    }
}
