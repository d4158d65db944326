package se.samplats.money.settlement;

import java.util.Collection;
import java.util.List;
import se.samplats.platform.kernel.Language;

/** What invoices must say of municipalities, looked at before a settlement is issued; {@code invoice} implements it. */
public interface InvoiceDetails {

    /**
     * Billing details that an invoice cannot do without, or should not be sent with.
     *
     * @param missing what is missing, in words; empty where nothing is, but the details were invented for a trial
     */
    record Gap(String municipality, String name, String missing) {}

    /** Of those of the municipalities whose details are missing or invented. */
    List<Gap> gaps(Collection<String> municipalities, Language language);
}
