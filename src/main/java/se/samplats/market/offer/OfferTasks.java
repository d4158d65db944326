package se.samplats.market.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplats.county.contact.Telephones;
import se.samplats.county.form.Names;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.county.pricing.QuoteView;
import se.samplats.market.desk.DeskTexts;
import se.samplats.market.desk.Task;
import se.samplats.market.desk.TaskSource;
import se.samplats.market.request.Urgency;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.page.Formats;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Tasks: an offer for the placer who asked, an inquiry for the home's manager. */
@ApplicationScoped
class OfferTasks implements TaskSource {

    private static final long MINUTES_COUNTED = 120;

    private final OfferReading offers;
    private final Homes homes;
    private final Names names;
    private final Today today;

    OfferTasks(OfferReading offers, Homes homes, Names names, Today today) {
        this.today = today;
        this.offers = offers;
        this.homes = homes;
        this.names = names;
    }

    @Override
    public List<Task> tasks(Layout layout, Actor actor) {
        List<OfferReading.Running> answers = running(layout, actor, OfferStatus.MADE, Right.ACCEPT);
        List<OfferReading.Running> inquiries = running(layout, actor, OfferStatus.ASKED, Right.ANSWER);
        Map<UUID, Home> known = homesOf(answers, inquiries);
        return Stream.concat(
                        answers.stream()
                                .map(one -> answer(
                                        layout, one, known.get(one.offer().homeId()))),
                        inquiries.stream()
                                .map(one -> inquiry(
                                        layout,
                                        one.offer(),
                                        known.get(one.offer().homeId()))))
                .toList();
    }

    private List<OfferReading.Running> running(Layout layout, Actor actor, OfferStatus status, Right right) {
        return actor.may(right) ? offers.running(actor, status, right, MOST, layout.language()) : List.of();
    }

    private Map<UUID, Home> homesOf(List<OfferReading.Running> answers, List<OfferReading.Running> inquiries) {
        return homes
                .byIds(Stream.concat(answers.stream(), inquiries.stream())
                        .map(one -> one.offer().homeId())
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Home::id, Function.identity()));
    }

    private Task answer(Layout layout, OfferReading.Running running, @Nullable Home home) {
        OfferView offer = running.offer();
        DeskTexts texts = layout.texts(DeskTexts.class);
        Formats write = layout.write();
        return task(
                        layout,
                        Task.Kind.ANSWER_TO_ACCEPT,
                        offer,
                        offer.requestReference() + " · " + need(layout, offer),
                        texts.answerFrom(name(home), write.day(offer.start())) + price(layout, offer.quote()),
                        texts.heldUntil(write.time(offer.expiresAt())),
                        "/requests/" + offer.requestId() + "#offers")
                .ofCase(running.caseReference())
                .calling(home == null ? Telephones.NONE : home.telephones());
    }

    private Task inquiry(Layout layout, OfferView offer, @Nullable Home home) {
        DeskTexts texts = layout.texts(DeskTexts.class);
        Formats write = layout.write();
        return task(
                layout,
                Task.Kind.INQUIRY,
                offer,
                name(home) + " · " + need(layout, offer),
                texts.wishes(names.municipality(offer.buyer()), write.day(offer.start())),
                texts.answerBy(write.time(offer.expiresAt())),
                "/homes/" + offer.homeId() + "#waiting");
    }

    /** In the last hours, how many minutes are left; what is acute stands first. */
    private Task task(
            Layout layout, Task.Kind kind, OfferView offer, String title, String detail, String until, String link) {
        Instant due = offer.expiresAt();
        long minutes = Math.max(1, Duration.between(today.now(), due).toMinutes());
        String badge = minutes > MINUTES_COUNTED
                ? until
                : layout.texts(DeskTexts.class).minutesLeft(minutes);
        Task task = new Task(kind, due, Task.urgency(due, layout.today()), title, detail, badge, link);
        return offer.need().urgency() == Urgency.ACUTE ? task.asAcute() : task;
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
