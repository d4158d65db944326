package se.samplats.market.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Names;
import se.samplats.market.desk.DeskTexts;
import se.samplats.market.desk.Task;
import se.samplats.market.desk.TaskSource;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.RequestStatus;
import se.samplats.market.request.Requests;
import se.samplats.market.request.Urgency;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/**
 * Tasks for placers: every request that waits for them, whoever has been asked; and those that wait for a home but near or past the
 * three months of SoL 34:1. A home's yes is a task of its own.
 */
@ApplicationScoped
class RequestTasks implements TaskSource {

    private final Requests requests;
    private final Offers offers;
    private final Names names;

    RequestTasks(Requests requests, Offers offers, Names names) {
        this.requests = requests;
        this.offers = offers;
        this.names = names;
    }

    @Override
    public List<Task> tasks(Layout layout, Actor actor) {
        if (!actor.may(Right.CHANGE_REQUESTS)) {
            return List.of();
        }
        List<PurchaseRequest> open = requests.withoutABed(actor, MOST);
        Map<UUID, List<Offer>> asked = open.isEmpty()
                ? Map.of()
                : offers.ofRequests(open.stream().map(PurchaseRequest::id).toList()).stream()
                        .collect(Collectors.groupingBy(Offer::requestId));
        return open.stream()
                .flatMap(request ->
                        Stream.ofNullable(task(layout, request, asked.getOrDefault(request.id(), List.of()))))
                .toList();
    }

    private @Nullable Task task(Layout layout, PurchaseRequest request, List<Offer> asked) {
        Task.Kind kind = kind(layout, request, asked);
        return kind == null ? null : task(layout, request, kind);
    }

    /** What the request waits for its own side to do; null while others are to act. */
    private static Task.@Nullable Kind kind(Layout layout, PurchaseRequest request, List<Offer> asked) {
        if (request.status() == RequestStatus.DRAFT) {
            return Task.Kind.SUBMISSION;
        }
        if (asked.stream().anyMatch(offer -> offer.status() == OfferStatus.MADE)) {
            return null;
        }
        boolean presses =
                request.clock().isPast(layout.today()) || request.clock().isClose(layout.today());
        if (asked.stream().anyMatch(offer -> offer.status().isLive())) {
            return presses ? Task.Kind.LONG_WAIT : null;
        }
        return asked.isEmpty() ? Task.Kind.FIRST_QUESTION : Task.Kind.NEXT_QUESTION;
    }

    private Task task(Layout layout, PurchaseRequest request, Task.Kind kind) {
        DeskTexts texts = layout.texts(DeskTexts.class);
        LocalDate today = layout.today();
        boolean acute = request.urgency() == Urgency.ACUTE;
        boolean past = request.clock().isPast(today);
        boolean presses = past || request.clock().isClose(today);
        LocalDate wanted = request.need().start();
        LocalDate deadline = request.clock().deadline();
        Instant due = Task.atStartOf(wanted.isBefore(deadline) ? wanted : deadline);
        Task task = new Task(
                        kind,
                        due,
                        past ? Task.Urgency.late : presses ? Task.Urgency.urgent : Task.urgency(due, today),
                        request.reference() + " · " + names.form(request.need().form(), layout.language()),
                        detail(layout, request, kind),
                        presses ? left(texts, request, today) : acute ? texts.acuteNow() : null,
                        "/requests/" + request.id())
                .ofCase(request.caseReference());
        return acute ? task.asAcute() : task;
    }

    private static String detail(Layout layout, PurchaseRequest request, Task.Kind kind) {
        DeskTexts texts = layout.texts(DeskTexts.class);
        String wanted = layout.write().day(request.need().start());
        return switch (kind) {
            case SUBMISSION -> texts.notSubmitted();
            case FIRST_QUESTION -> texts.nobodyAsked(wanted);
            case NEXT_QUESTION -> texts.nobodyLeft(wanted);
            default -> texts.waited(request.clock().daysWaited(layout.today()));
        };
    }

    private static String left(DeskTexts texts, PurchaseRequest request, LocalDate today) {
        long left = request.clock().daysLeft(today);
        return left >= 0 ? texts.daysLeft(left) : texts.daysOver(-left);
    }
}
