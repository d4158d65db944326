package se.samplats.market.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Names;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.county.pricing.QuoteView;
import se.samplats.market.desk.DeskTexts;
import se.samplats.market.desk.Task;
import se.samplats.market.desk.TaskSource;
import se.samplats.platform.http.Paging;
import se.samplats.platform.page.Formats;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Belonging;
import se.samplats.platform.party.Right;

/** Tasks: an offer for the placer who asked, an inquiry for the home's manager. */
@ApplicationScoped
class OfferTasks implements TaskSource {

    private final OfferReading offers;
    private final Homes homes;
    private final Names names;

    OfferTasks(OfferReading offers, Homes homes, Names names) {
        this.offers = offers;
        this.homes = homes;
        this.names = names;
    }

    @Override
    public List<Task> tasks(Layout layout, Actor actor) {
        List<OfferView> answers =
                actor.may(Right.ACCEPT) ? live(layout, actor, OfferStatus.MADE, Right.ACCEPT) : List.of();
        List<OfferView> inquiries =
                actor.may(Right.ANSWER) ? live(layout, actor, OfferStatus.ASKED, Right.ANSWER) : List.of();
        Map<UUID, Home> known = homesOf(answers, inquiries);
        return Stream.concat(
                        answers.stream().map(offer -> answer(layout, offer, known.get(offer.homeId()))),
                        inquiries.stream().map(offer -> inquiry(layout, offer, known.get(offer.homeId()))))
                .toList();
    }

    private List<OfferView> live(Layout layout, Actor actor, OfferStatus status, Right right) {
        return offers.page(actor, status, Paging.first(MOST), layout.language()).items().stream()
                .filter(offer -> actor.may(right, Belonging.deal(offer.buyer(), offer.seller(), offer.homeId())))
                .toList();
    }

    private Map<UUID, Home> homesOf(List<OfferView> answers, List<OfferView> inquiries) {
        return homes
                .byIds(Stream.concat(answers.stream(), inquiries.stream())
                        .map(OfferView::homeId)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Home::id, Function.identity()));
    }

    private Task answer(Layout layout, OfferView offer, @Nullable Home home) {
        DeskTexts texts = layout.texts(DeskTexts.class);
        Formats write = layout.write();
        return task(
                layout,
                Task.Kind.ANSWER_TO_ACCEPT,
                offer.expiresAt(),
                offer.requestReference() + " · " + need(layout, offer),
                texts.answerFrom(name(home), write.day(offer.start())) + price(layout, offer.quote()),
                texts.heldUntil(write.time(offer.expiresAt())),
                "/requests/" + offer.requestId() + "#offers");
    }

    private Task inquiry(Layout layout, OfferView offer, @Nullable Home home) {
        DeskTexts texts = layout.texts(DeskTexts.class);
        Formats write = layout.write();
        return task(
                layout,
                Task.Kind.INQUIRY,
                offer.expiresAt(),
                name(home) + " · " + need(layout, offer),
                texts.wishes(names.municipality(offer.buyer()), write.day(offer.start())),
                texts.answerBy(write.time(offer.expiresAt())),
                "/homes/" + offer.homeId() + "#waiting");
    }

    private static Task task(
            Layout layout, Task.Kind kind, Instant due, String title, String detail, String badge, String link) {
        return new Task(kind, due, Task.urgency(due, layout.today()), title, detail, badge, link);
    }

    private String need(Layout layout, OfferView offer) {
        String form = names.form(offer.need().form(), layout.language());
        Integer age = offer.need().age();
        return age == null ? form : form + ", " + layout.texts(DeskTexts.class).years(age);
    }

    private static String price(Layout layout, @Nullable QuoteView quote) {
        if (quote == null || quote.lines().isEmpty()) {
            return "";
        }
        DeskTexts texts = layout.texts(DeskTexts.class);
        Formats write = layout.write();
        String day = " · " + texts.dayPrice(write.kronor(quote.lines().get(0).unitPriceOre()));
        return quote.privateAlternative() == null
                ? day
                : day + " · "
                        + texts.privately(
                                write.kronor(quote.privateAlternative().netDayPriceOre()));
    }

    private static String name(@Nullable Home home) {
        return home == null ? "" : home.name();
    }
}
