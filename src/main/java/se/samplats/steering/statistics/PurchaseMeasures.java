package se.samplats.steering.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.samplats.county.form.FormFamily;
import se.samplats.county.form.Forms;
import se.samplats.county.form.HousingForm;

/** What the measures of private purchases are taken from. */
@ApplicationScoped
class PurchaseMeasures {

    private final JudgedPurchases judged;
    private final MissingBeds missing;
    private final HomeRefusals refusals;
    private final Forms forms;

    PurchaseMeasures(JudgedPurchases judged, MissingBeds missing, HomeRefusals refusals, Forms forms) {
        this.judged = judged;
        this.missing = missing;
        this.refusals = refusals;
        this.forms = forms;
    }

    JudgedPurchases judged() {
        return judged;
    }

    MissingBeds missing() {
        return missing;
    }

    HomeRefusals refusals() {
        return refusals;
    }

    List<String> formsOf(FormFamily family) {
        return forms.inOrder().stream()
                .filter(form -> form.family() == family)
                .map(HousingForm::code)
                .toList();
    }
}
