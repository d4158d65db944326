package se.samplats.market.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Names;
import se.samplats.county.home.Home;
import se.samplats.county.home.HomePage;
import se.samplats.county.home.HomeTexts;
import se.samplats.market.offer.DeclineReasons;
import se.samplats.market.offer.OfferReading;
import se.samplats.market.offer.OfferStatus;
import se.samplats.market.offer.OfferView;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;

/** What a home's managers are to act on: inquiries, arrivals, and those who live there by a placement. */
@ApplicationScoped
public class HomeDesk {

    private final OfferReading offers;
    private final PlacementReading placements;
    private final DeclineReasons reasons;
    private final Names names;
    private final Today today;

    HomeDesk(OfferReading offers, PlacementReading placements, DeclineReasons reasons, Names names, Today today) {
        this.offers = offers;
        this.placements = placements;
        this.reasons = reasons;
        this.names = names;
        this.today = today;
    }

    public HomePage.Keeping keeping(Layout layout, Actor actor, Home home, Map<UUID, String> labels) {
        List<HomePage.Waiting> waiting =
                offers.waitingAt(actor, home.id(), home.municipality(), layout.language()).stream()
                        .map(offer -> waiting(layout, offer, labels))
                        .toList();
        List<HomePage.Expected> expected =
                placements.presentIn(actor, home.id(), home.municipality(), layout.language()).stream()
                        .map(one -> expected(layout, one, labels))
                        .toList();
        return new HomePage.Keeping(
                home.id(),
                home.canBeTakenBack(today.now()) ? home.confirmedAt() : null,
                in(waiting, OfferStatus.ASKED),
                in(waiting, OfferStatus.MADE),
                expected.stream()
                        .filter(one -> one.one().placement().status() == PlacementStatus.BOOKED)
                        .toList(),
                expected.stream()
                        .filter(one -> one.one().placement().status() == PlacementStatus.ONGOING)
                        .sorted(Comparator.comparing(HomeDesk::leaves))
                        .toList(),
                reasons.inOrder().stream()
                        .map(reason -> new HomePage.DeclineChoice(
                                reason.code(), reason.name(layout.language()), reason.needsText()))
                        .toList());
    }

    private static LocalDate leaves(HomePage.Expected one) {
        LocalDate end = one.one().placement().end();
        return end == null ? LocalDate.MAX : end;
    }

    private static List<HomePage.Waiting> in(List<HomePage.Waiting> waiting, OfferStatus status) {
        return waiting.stream().filter(one -> one.offer().status() == status).toList();
    }

    private HomePage.Waiting waiting(Layout layout, OfferView offer, Map<UUID, String> labels) {
        LocalDate end = offer.end();
        return new HomePage.Waiting(
                offer,
                names.municipality(offer.buyer()),
                names.form(offer.need().form(), layout.language()),
                need(layout, offer.need()),
                labels.getOrDefault(offer.placeId(), ""),
                end == null ? null : (Long) ChronoUnit.DAYS.between(offer.start(), end));
    }

    private String need(Layout layout, OfferView.NeedView need) {
        HomeTexts texts = layout.texts(HomeTexts.class);
        List<String> words = new ArrayList<>();
        add(words, need.age() == null ? null : texts.years(need.age()));
        add(words, need.sex() == null ? null : texts.sex(need.sex()));
        need.needs().forEach(code -> words.add(names.word(code, layout.language())));
        need.risks().forEach(code -> words.add(texts.risk(names.word(code, layout.language()))));
        add(words, need.wheelchair() ? texts.wheelchair() : null);
        return String.join(", ", words);
    }

    private static void add(List<String> words, @Nullable String word) {
        if (word != null) {
            words.add(word);
        }
    }

    private HomePage.Expected expected(Layout layout, PlacementReading.Present one, Map<UUID, String> labels) {
        return new HomePage.Expected(
                one,
                names.municipality(one.placement().buyer()),
                labels.getOrDefault(one.placement().placeId(), ""),
                layout.today());
    }
}
