package se.samplats.steering.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import se.samplats.platform.kernel.Language;

/** The coded reasons by their names: registers that change with a release. */
@ApplicationScoped
public class ReasonNames {

    private final CountedRows database;

    ReasonNames(CountedRows database) {
        this.database = database;
    }

    public Map<String, String> ofPurchases(Language language) {
        return names("select code, name_sv, name_en from purchase_reason", language);
    }

    public Map<String, String> ofRefusals(Language language) {
        return names("select code, name_sv, name_en from decline_reason", language);
    }

    private Map<String, String> names(String statement, Language language) {
        Map<String, String> names = new HashMap<>();
        for (Object[] row : database.raw(statement, Map.of())) {
            String name = (String) row[language == Language.SV ? 1 : 2];
            names.put((String) row[0], Character.toUpperCase(name.charAt(0)) + name.substring(1));
        }
        return names;
    }
}
