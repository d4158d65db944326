package se.samplats.steering.savings;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.steering.disclosure.Part;
import se.samplats.steering.disclosure.Presence;
import se.samplats.steering.disclosure.Publications;
import se.samplats.steering.disclosure.Published;
import se.samplats.steering.disclosure.Tables;
import se.samplats.steering.statistics.Span;

/** Which sums of the tiers others may see: by buyer, form and tier; a stay is known to both of its municipalities. */
final class PublishedTiers {

    private static final int BUYER = 0;
    private static final int FORM = 1;
    private static final int TIER = 2;
    private static final int SELLER = 3;

    static final Tables TABLES = Tables.of(
            4,
            List.of(BUYER, SELLER),
            new Integer[] {},
            new Integer[] {TIER},
            new Integer[] {BUYER},
            new Integer[] {BUYER, TIER},
            new Integer[] {FORM},
            new Integer[] {FORM, TIER},
            new Integer[] {SELLER},
            new Integer[] {BUYER, FORM},
            new Integer[] {BUYER, FORM, TIER});

    private final Published published;

    /** @param years the stays of whole calendar years, with the tier that each is of */
    PublishedTiers(Publications publications, ComparedStays years) {
        this.published = publications.published(
                TABLES,
                years.all().stream()
                        .map(one -> new Presence(
                                one.stay().person(),
                                List.of(
                                        one.stay().buyer(),
                                        one.stay().form(),
                                        one.tier().name(),
                                        one.stay().seller()),
                                YearMonth.from(one.stay().first()),
                                YearMonth.from(one.stay().last())))
                        .toList());
    }

    boolean showsTier(@Nullable String buyer, @Nullable String form, Tier tier, Span span) {
        return shows(Part.of(or(buyer), or(form), tier.name(), Part.ALL), span);
    }

    boolean showsBuyer(String buyer, Span span) {
        return shows(Part.of(buyer, Part.ALL, Part.ALL, Part.ALL), span);
    }

    boolean showsSeller(String seller, Span span) {
        return shows(Part.of(Part.ALL, Part.ALL, Part.ALL, seller), span);
    }

    private boolean shows(Part part, Span span) {
        return published.shows(part, span.first(), span.last());
    }

    private static String or(@Nullable String value) {
        return value == null ? Part.ALL : value;
    }
}
