package se.samplats.money.invoice;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What invoices say of a municipality (<i>fakturauppgifter</i>). What it has not said is empty.
 *
 * @param legalName the municipality as a legal person: {@code Borlänge kommun}
 * @param organisationNumber ten digits, the last of them the check digit
 * @param peppolId the address in the Peppol network with its scheme, {@code 0007:2120002239}; made of the organisation
 *     number where nothing else is said
 * @param buyerReference what sellers must write on every invoice to it
 * @param bankgiro where it is paid
 * @param email of its finance office, never of a person
 * @param receivableAccount where its books keep what others owe it
 * @param revenueAccount where its books keep what its homes have earned
 * @param payableAccount where its books keep what it owes
 * @param costAccount where its books keep what it has bought
 * @param paymentDays how long after the invoice those who buy of it have to pay
 */
@Embeddable
record BillingDetails(
        @NotNull @Size(max = 120) String legalName,
        @NotNull @Size(max = 20) String organisationNumber,
        @NotNull @Size(max = 120) String street,
        @NotNull @Size(max = 10) String postalCode,
        @NotNull @Size(max = 60) String city,
        @NotNull @Size(max = 60) String peppolId,
        @NotNull @Size(max = 60) String buyerReference,
        @NotNull @Size(max = 20) String bankgiro,
        @NotNull @Size(max = 200) String email,
        @NotNull @Size(max = 10) String receivableAccount,
        @NotNull @Size(max = 10) String revenueAccount,
        @NotNull @Size(max = 10) String payableAccount,
        @NotNull @Size(max = 10) String costAccount,
        @Min(0) @Max(BillingDetails.MOST_DAYS) int paymentDays) {

    static final int MOST_DAYS = 90;

    /** Each text by the name of its field, in the order in which people fill them in. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("legalName", legalName);
        texts.put("organisationNumber", organisationNumber);
        texts.put("street", street);
        texts.put("postalCode", postalCode);
        texts.put("city", city);
        texts.put("email", email);
        texts.put("peppolId", peppolId);
        texts.put("buyerReference", buyerReference);
        texts.put("bankgiro", bankgiro);
        texts.put("receivableAccount", receivableAccount);
        texts.put("revenueAccount", revenueAccount);
        texts.put("payableAccount", payableAccount);
        texts.put("costAccount", costAccount);
        return texts;
    }

    /** The fields without which some file of an invoice cannot be written, whether the municipality sells or buys. */
    List<String> missing() {
        return texts().entrySet().stream()
                .filter(one -> one.getValue().isEmpty() && !one.getKey().equals("email"))
                .map(Map.Entry::getKey)
                .toList();
    }

    InvoiceAccounts accounts() {
        return new InvoiceAccounts(receivableAccount, revenueAccount, payableAccount, costAccount);
    }
}
