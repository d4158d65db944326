package se.samplats.money.invoice;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.io.resource.inmemory.ReadableResourceByteArray;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.result.ValidationResultList;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.peppol.PeppolValidation2026_05;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The official rules of Peppol BIS Billing 3: the schema, the European norm and the network's own, the Swedish ones among
 * them. They are heavy, and few processes ever write an invoice: they are read when the first one is.
 */
final class PeppolRules {

    private PeppolRules() {}

    /** Holds the rules from the first use on. */
    private static final class Loaded {

        private static final ValidationExecutorSetRegistry<IValidationSourceXML> RULES =
                new ValidationExecutorSetRegistry<>();

        static {
            PeppolValidation2026_05.init(RULES);
        }
    }

    /** What the rules find in a document: errors and warnings alike, each with the rule's name; empty when all is well. */
    static List<String> findings(byte[] document, boolean credit) {
        DVRCoordinate kind = credit
                ? PeppolValidation2026_05.VID_OPENPEPPOL_CREDIT_NOTE_UBL_V3
                : PeppolValidation2026_05.VID_OPENPEPPOL_INVOICE_UBL_V3;
        ValidationResultList results = ValidationExecutionManager.executeValidation(
                IValidityDeterminator.createDefault(),
                Objects.requireNonNull(Loaded.RULES.getOfID(kind), kind::toString),
                ValidationSourceXML.create(new ReadableResourceByteArray(document)),
                Locale.ENGLISH);
        List<String> found = new ArrayList<>();
        results.forEachFlattened(one -> found.add(one.getErrorID() + ": " + one.getErrorText(Locale.ENGLISH)));
        if (found.isEmpty() && !results.containsNoError()) {
            found.add("unreadable");
        }
        return found;
    }
}
