package se.samplats.money.invoice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Text;

/** Gathers which billing details an export lacks, so that one answer names them all and whose they are. */
final class InvoiceGaps {

    private final Map<String, List<Text>> missing = new LinkedHashMap<>();

    InvoiceGaps add(InvoiceParty party, String field, String value) {
        if (value.isBlank()) {
            missing.computeIfAbsent(party.name(), name -> new ArrayList<>()).add(Text.of("field.billing." + field));
        }
        return this;
    }

    /** What every party of an electronic invoice must have. */
    InvoiceGaps address(InvoiceParty party) {
        return add(party, "organisationNumber", party.organisationNumber())
                .add(party, "street", party.street())
                .add(party, "postalCode", party.postalCode())
                .add(party, "city", party.city())
                .add(party, "peppolId", party.peppolId());
    }

    void mustBeNone() {
        if (!missing.isEmpty()) {
            List<Text> said = missing.entrySet().stream()
                    .map(one -> Text.of("invoice.lacks", one.getKey(), one.getValue()))
                    .toList();
            throw Refusal.of("billing-incomplete", said);
        }
    }
}
