package se.samplats.market.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplats.county.contact.Telephones;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.market.desk.DeskTexts;
import se.samplats.market.desk.Task;
import se.samplats.market.desk.TaskSource;
import se.samplats.market.offer.Offer;
import se.samplats.market.offer.Offers;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.Requests;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Tasks: a message that the other side has sent and nobody here has read. Read once it is looked at. */
@ApplicationScoped
class MessageTasks implements TaskSource {

    private final OfferMessages messages;
    private final Offers offers;
    private final Requests requests;
    private final Homes homes;

    MessageTasks(OfferMessages messages, Offers offers, Requests requests, Homes homes) {
        this.messages = messages;
        this.offers = offers;
        this.requests = requests;
        this.homes = homes;
    }

    @Override
    public List<Task> tasks(Layout layout, Actor actor) {
        if (!actor.may(Right.WRITE_MESSAGES)) {
            return List.of();
        }
        List<OfferMessages.Unread> unread = Stream.concat(
                        of(actor, OfferMessage.Side.HOME, Right.ASK), of(actor, OfferMessage.Side.BUYER, Right.ANSWER))
                .toList();
        if (unread.isEmpty()) {
            return List.of();
        }
        Map<UUID, PurchaseRequest> asked =
                requests
                        .byIds(unread.stream()
                                .map(one -> one.offer().requestId())
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(PurchaseRequest::id, Function.identity()));
        Map<UUID, Home> known =
                homes.byIds(unread.stream().map(one -> one.offer().homeId()).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Home::id, Function.identity()));
        return unread.stream()
                .map(one -> task(
                        layout,
                        actor,
                        one,
                        asked.get(one.offer().requestId()),
                        known.get(one.offer().homeId())))
                .toList();
    }

    private Stream<OfferMessages.Unread> of(Actor actor, OfferMessage.Side writtenBy, Right right) {
        return !actor.may(right)
                ? Stream.of()
                : messages.unread(writtenBy, actor.own(), MOST).stream()
                        .filter(one -> actor.may(right, one.offer().belonging()))
                        .peek(one -> recordLook(actor, one.offer()));
    }

    /** Every look at what concerns a protected identity is recorded. */
    private void recordLook(Actor actor, Offer offer) {
        if (offer.protectedFor() != null) {
            offers.visible(actor, Right.READ_OFFERS, offer.id());
        }
    }

    private static Task task(
            Layout layout,
            Actor actor,
            OfferMessages.Unread unread,
            @Nullable PurchaseRequest request,
            @Nullable Home home) {
        DeskTexts texts = layout.texts(DeskTexts.class);
        Offer offer = unread.offer();
        boolean fromHome = unread.message().side() == OfferMessage.Side.HOME;
        String reference = request == null ? "" : request.reference();
        Task task = new Task(
                Task.Kind.MESSAGE,
                unread.message().sentAt(),
                Task.Urgency.urgent,
                reference + " · " + (home == null ? "" : home.name()),
                fromHome ? texts.homeWrote() : texts.buyerWrote(),
                null,
                fromHome
                        ? "/requests/" + offer.requestId() + "#" + offer.id()
                        : "/homes/" + offer.homeId() + "#" + offer.id());
        return fromHome && request != null
                ? task.ofCase(actor.actsFor(offer.buyer()) ? request.caseReference() : null)
                        .calling(home == null ? Telephones.NONE : home.telephones())
                : task;
    }
}
