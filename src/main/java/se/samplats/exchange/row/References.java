package se.samplats.exchange.row;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samplats.county.form.Forms;
import se.samplats.county.form.HousingForm;
import se.samplats.exchange.sheet.IntakeConfig;
import se.samplats.market.request.DateBounds;
import se.samplats.platform.http.DayBounds;
import se.samplats.platform.kernel.Bulk;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Municipality;

/** Gathers what every sheet may refer to. */
@ApplicationScoped
public class References {

    private final Municipalities municipalities;
    private final Forms forms;
    private final Bulk bulk;
    private final DateBounds bounds;
    private final DayBounds days;
    private final IntakeConfig config;

    References(
            Municipalities municipalities,
            Forms forms,
            Bulk bulk,
            DateBounds bounds,
            DayBounds days,
            IntakeConfig config) {
        this.days = days;
        this.municipalities = municipalities;
        this.forms = forms;
        this.bulk = bulk;
        this.bounds = bounds;
        this.config = config;
    }

    public Reference get() {
        Map<String, String> reasons = new HashMap<>();
        bulk.read(
                "select name_sv, code from purchase_reason",
                List.of(),
                row -> reasons.put(row.getString(1).toLowerCase(Locale.ROOT), row.getString(2)));
        Set<String> words = new HashSet<>();
        bulk.read(
                "select code from form_attribute union select unnest(specialisms || refuses) from home",
                List.of(),
                row -> words.add(row.getString(1)));
        return new Reference(
                municipalities.inOrder().stream().collect(Collectors.toMap(Municipality::code, Municipality::name)),
                forms.inOrder().stream().collect(Collectors.toMap(HousingForm::code, form -> form)),
                reasons,
                words,
                bounds.decisions(),
                bounds.starts(),
                (kind, column, day) -> days.fault(kind.code(), column, day),
                config.defaultHandler());
    }
}
