package se.samplats.money.costsharing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.platform.page.BarChart;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/**
 * The cost of a joint home, shared by several keys.
 *
 * @param home null until one is chosen
 * @param budget the budget that made the year's prices, in words; null where none did
 * @param users the municipalities that used the home, by name; empty where they may not be shown, or nobody did
 * @param said why nothing is shared; null where something is
 */
@CheckedTemplate(basePath = "costsharing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SharingPage(
        Layout layout,
        List<Choice> choices,
        @Nullable Home home,
        int year,
        FilledForm form,
        @Nullable String budget,
        List<User> users,
        @Nullable Shared shared,
        @Nullable String said)
        implements TemplateInstance {

    record Choice(UUID id, String name) {}

    /** @param field where it is typed how many places it subscribes */
    record User(String name, CostMember member, String field) {}

    /** @param keys those that could be computed, in their order */
    record Shared(
            JointHome joint,
            CostSharing sharing,
            int days,
            List<CostSharing.Key> keys,
            BarChart wide,
            BarChart narrow) {

        public long amount(CostSharing.Key key, int at) {
            return SharingPage.amount(sharing, key, at);
        }

        public CostSharing.@Nullable Alone alone(int at) {
            List<CostSharing.Alone> alone = sharing.alone();
            return alone == null ? null : alone.get(at);
        }

        public boolean isDearer(CostSharing.Key key, int at) {
            CostSharing.Alone alone = alone(at);
            return alone != null && alone.dearer().contains(key);
        }

        public boolean isAnyDearer() {
            List<CostSharing.Alone> alone = sharing.alone();
            return alone != null && alone.stream().anyMatch(one -> !one.dearer().isEmpty());
        }

        public boolean lacksShapley() {
            return !keys.contains(CostSharing.Key.SHAPLEY);
        }

        /** The style sheet's name of a key's colour. */
        public String kind(CostSharing.Key key) {
            return SharingPageReading.KINDS.get(key.ordinal());
        }
    }

    static long amount(CostSharing sharing, CostSharing.Key key, int at) {
        List<Share> shares = sharing.by(key);
        return shares == null ? 0 : shares.get(at).amountOre();
    }

    SharingPage with(int of, @Nullable String made) {
        return new SharingPage(layout, choices, home, of, form, made, users, shared, said);
    }

    SharingPage usedBy(List<User> some) {
        return new SharingPage(layout, choices, home, year, form, budget, some, shared, said);
    }

    SharingPage shared(Shared by) {
        return new SharingPage(layout, choices, home, year, form, budget, users, by, null);
    }

    SharingPage saying(String why) {
        return new SharingPage(layout, choices, home, year, form, budget, users, null, why);
    }
}
