package se.samplats.county.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.ListPage;

/**
 * The page of a home: for everyone the register's facts, for its managers also what is to be done.
 *
 * @param managed null for those who do not manage it
 */
@CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HomePage(
        Layout layout,
        HomeView home,
        Described described,
        Vacancies.Room room,
        List<PlaceCard> places,
        ListPage listPage,
        @Nullable Managed managed,
        FilledForm form)
        implements TemplateInstance {

    /** The register's codes in words. */
    record Described(
            String municipality,
            String form,
            String law,
            String sexes,
            String specialisms,
            String refuses,
            boolean addressHidden,
            boolean stale) {}

    /**
     * What only its managers see.
     *
     * @param takeBack the confirmation that can still be undone, if any
     * @param desk what waits for them, as HTML from the market
     */
    record Managed(UUID home, @Nullable Instant takeBack, String desk) {

        public String confirmPath() {
            return "/homes/" + home + "/confirm";
        }

        public String contactPath() {
            return "/homes/" + home + "/contact";
        }

        public String takeBackPath() {
            return "/homes/" + home + "/take-back";
        }

        public List<ClosureReason> closureReasons() {
            return List.of(ClosureReason.values());
        }

        public List<OccupancyStrip.Bar> legend() {
            return Arrays.stream(Occupancy.Kind.values())
                    .map(kind -> new OccupancyStrip.Bar(kind, 0, 0))
                    .toList();
        }
    }

    /**
     * @param freeFrom the first day, today or later, on which it is free; null when it is taken for good
     * @param ledger null for those who may not see it
     */
    record PlaceCard(
            Place place,
            @Nullable LocalDate freeFrom,
            boolean freeNow,
            @Nullable Ledger ledger) {

        public String closePath() {
            return "/homes/" + place.homeId() + "/places/" + place.id() + "/close";
        }
    }

    /** @param state what takes the place today, in words */
    record Ledger(String state, String tone, OccupancyStrip occupancyStrip, List<Row> rows) {

        public List<Row> own() {
            return rows.stream().filter(Row::isOwn).toList();
        }
    }

    /**
     * @param who whose resident it is; null where that is protected, and where it is the home's own municipality
     * @param why why it is closed
     */
    record Row(
            OccupancyView row,
            @Nullable String who,
            @Nullable String why,
            String path,
            boolean begun) {

        public boolean isOwn() {
            return row.kind() == Occupancy.Kind.RESIDENT || row.kind() == Occupancy.Kind.CLOSURE;
        }

        public String endPath() {
            return path + "/end";
        }
    }
}
