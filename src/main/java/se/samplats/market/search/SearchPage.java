package se.samplats.market.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Freshness;
import se.samplats.county.home.Sex;
import se.samplats.market.match.MatchView;
import se.samplats.market.request.Need;
import se.samplats.platform.page.Choice;
import se.samplats.platform.page.Layout;

/**
 * The search: three inputs give a list, the rest narrows it.
 *
 * @param need what is searched for; null until a form is chosen
 * @param query the same as the address has it, to be carried on
 * @param carried its parts, name by name
 */
@CheckedTemplate(basePath = "search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SearchPage(
        Layout layout,
        Choices choices,
        @Nullable Need need,
        String query,
        List<Choice> carried,
        @Nullable Found found,
        CountyMap map)
        implements TemplateInstance {

    /** @param start the first day wanted, as the form shows it */
    record Choices(
            List<Choice> forms,
            LocalDate start,
            @Nullable Integer days,
            @Nullable Integer age,
            @Nullable Sex sex,
            boolean wheelchair,
            @Nullable Integer maxKm,
            @Nullable Long maxPrice,
            List<Choice> needs,
            List<Choice> risks,
            List<Choice> municipalities,
            List<Choice> sorts) {

        public List<Sex> sexes() {
            return List.of(Sex.values());
        }

        /** Whether anything beside the three inputs is asked for: then the filters are open. */
        public boolean narrowed() {
            return sex != null
                    || wheelchair
                    || maxKm != null
                    || maxPrice != null
                    || days != null
                    || needs.stream().anyMatch(Choice::chosen)
                    || risks.stream().anyMatch(Choice::chosen)
                    || municipalities.stream().anyMatch(Choice::chosen);
        }
    }

    /** @param query the same search from the day on which the place is free */
    record Nearly(MatchView.Near home, String query) {}

    /**
     * @param order in which order the homes stand, in words
     * @param homes one row for each home, with its best place
     * @param otherForms how many homes are of another form, and need no further reason
     * @param privateNetOre what a day costs privately after compensation; null where nobody knows
     */
    record Found(
            String order,
            List<HomeRow> homes,
            int places,
            List<MatchView.Excluded> excluded,
            int otherForms,
            List<Nearly> near,
            List<RelaxedSearch> relaxations,
            @Nullable Long privateNetOre) {}

    /**
     * @param more how many further places of the home fit as well
     * @param difference what a day is cheaper than the private alternative; null where either is unknown
     */
    record HomeRow(
            MatchView.Candidate best,
            String municipality,
            int more,
            int number,
            @Nullable Long difference) {

        public boolean cheaper() {
            return difference != null && difference > 0;
        }

        public boolean dearer() {
            return difference != null && difference < 0;
        }

        /** How much dearer a day is than privately. */
        public long surplus() {
            return difference == null ? 0 : -difference;
        }

        public boolean stale() {
            return best.freshness() == Freshness.STALE;
        }
    }
}
