package se.samplats.market.external;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import se.samplats.platform.kernel.Language;

/** Why a place was bought outside: coded, so that it can be counted. */
@Entity
@Immutable
public class PurchaseReason {

    /** Any other reason; the wording is kept. */
    static final String OTHER = "OTHER";

    @Id
    private String code;

    private String nameSv;
    private String nameEn;
    private int sortOrder;

    protected PurchaseReason() {}

    public String code() {
        return code;
    }

    public String name(Language language) {
        return language == Language.SV ? nameSv : nameEn;
    }

    public int sortOrder() {
        return sortOrder;
    }
}
