package se.samplats.market.casework;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.contact.Telephones;
import se.samplats.county.pricing.QuoteView;
import se.samplats.market.framework.FrameworkReading;
import se.samplats.market.link.LinkView;
import se.samplats.market.match.MatchView;
import se.samplats.market.message.Talk;
import se.samplats.market.offer.OfferStatus;
import se.samplats.market.placement.MandateUse;
import se.samplats.market.request.PrivateQuote;
import se.samplats.market.request.RequestStatus;
import se.samplats.market.request.RequestView;
import se.samplats.market.request.Urgency;
import se.samplats.market.search.NearMiss;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/**
 * One request: who must act next, what was asked and answered, and what could be asked.
 *
 * @param links requests that it is linked with
 * @param bonds what its handler may say of links and of protection
 * @param placement what was booked for it
 * @param found null when it is not open
 * @param quoted the form of a private provider's quote
 * @param form what was sent and could not be done, of whichever form of the page
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RequestPage(
        Layout layout,
        RequestView request,
        Facts facts,
        ClockLine clock,
        NextStep nextStep,
        String homes,
        List<Linked> links,
        Bonds bonds,
        @Nullable Booked placement,
        List<Event> timeline,
        List<Asked> offers,
        @Nullable Found found,
        FilledForm quoted,
        FilledForm form)
        implements TemplateInstance {

    /** @param end the first day after the stay; null until further notice */
    record Facts(
            String form,
            String who,
            String needs,
            String risks,
            String avoid,
            @Nullable LocalDate end,
            boolean open,
            boolean acute,
            List<FrameworkReading.SuitedOffer> framework) {

        /** The kinds of provider to choose from. */
        public List<PrivateQuote.Provider> providers() {
            return List.of(PrivateQuote.Provider.values());
        }

        static Facts of(
                RequestView request,
                String form,
                String who,
                String needs,
                String risks,
                String avoid,
                List<FrameworkReading.SuitedOffer> framework) {
            Integer days = request.expectedDays();
            return new Facts(
                    form,
                    who,
                    needs,
                    risks,
                    avoid,
                    days == null ? null : request.wantedStart().plusDays(days),
                    request.status() == RequestStatus.OPEN,
                    request.urgency() == Urgency.ACUTE,
                    framework);
        }
    }

    /** @param together whether the two belong in the same home or municipality; otherwise never in the same home */
    record Linked(UUID id, String reference, boolean together) {}

    /**
     * @param proposals links that nobody has answered
     * @param reader the user name of whoever looks
     * @param known homes that know of it while they are asked
     */
    record Bonds(List<LinkView> proposals, String reader, boolean handled, boolean linkable, List<Asked> known) {}

    record Booked(UUID id, String reference) {}

    enum What {
        RECORDED,
        ASKED,
        SAID_YES,
        SAID_NO,
        ACCEPTED,
        WITHDRAWN,
        LAPSED,
        PLACED,
        PLACED_EXTERNALLY,
        CLOSED
    }

    /** @param home whom it was about; empty where it was about none */
    record Event(Instant at, What what, String home) {}

    /** @param privateOre what the same days would cost privately, after compensation; null where nobody knows */
    record Asked(
            UUID id,
            UUID home,
            String name,
            Telephones telephones,
            String municipality,
            String place,
            OfferStatus status,
            LocalDate start,
            @Nullable LocalDate end,
            Instant askedAt,
            Instant expiresAt,
            boolean held,
            boolean acceptable,
            @Nullable QuoteView quote,
            @Nullable Long privateOre,
            @Nullable Mandated mandate,
            @Nullable String reason,
            @Nullable String text,
            boolean raised,
            @Nullable String afterwards,
            @Nullable String afterwardsBy,
            Talk talk) {

        public boolean isLive() {
            return status.isLive();
        }

        public boolean isMade() {
            return status == OfferStatus.MADE;
        }
    }

    /**
     * The mandate that a booking counts under.
     *
     * @param needed whether this booking exceeds it: then somebody must have approved it
     * @param together whether bookings that are made with it count as well
     */
    record Mandated(MandateUse use, boolean needed, boolean together) {

        public boolean isAsking() {
            return needed || together;
        }

        public String year() {
            return Integer.toString(use.year());
        }
    }

    /**
     * @param otherForms how many homes are of another form, and need no further reason
     * @param oneAtATime whether only one home may know of it
     */
    record Found(
            List<Candidate> candidates,
            int places,
            List<NearMiss> near,
            List<Lacking> excluded,
            int otherForms,
            boolean oneAtATime) {

        /** Why homes of the form do not fit, the most frequent reason first. */
        public List<Reason> reasons() {
            Map<String, Integer> counted = new TreeMap<>();
            near.forEach(one -> counted.merge(one.home().gives().get(0).criterion(), 1, Integer::sum));
            excluded.forEach(one -> counted.merge(one.home().failed().criterion(), 1, Integer::sum));
            return counted.entrySet().stream()
                    .map(one -> new Reason(one.getKey(), one.getValue()))
                    .sorted(Comparator.comparing(one -> -one.homes()))
                    .toList();
        }

        public boolean hasUnasked() {
            return candidates.stream().anyMatch(one -> !one.asked());
        }
    }

    /** @param free whether nothing is asked of the home */
    record Lacking(MatchView.Excluded home, boolean free) {

        /** Whether nothing but the home's own word stands in the way of a question, neither the law nor the ledger. */
        public boolean isAskable() {
            return free && home.askable() != null;
        }
    }

    /** How many homes fail by the same criterion. */
    record Reason(String criterion, int homes) {}

    /**
     * @param more how many further places of the home fit as well
     * @param asked whether the home has a question that is not answered, or an offer that is not decided
     */
    record Candidate(
            MatchView.Candidate best,
            String municipality,
            int more,
            boolean asked,
            boolean stale,
            @Nullable Long privateOre) {}
}
