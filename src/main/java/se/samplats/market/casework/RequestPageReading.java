package se.samplats.market.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Names;
import se.samplats.county.home.Freshness;
import se.samplats.market.framework.FrameworkReading;
import se.samplats.market.link.LinkReading;
import se.samplats.market.match.MatchReading;
import se.samplats.market.match.MatchView;
import se.samplats.market.offer.Offer;
import se.samplats.market.offer.Offers;
import se.samplats.market.placement.Placements;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.RequestStatus;
import se.samplats.market.request.RequestView;
import se.samplats.market.request.Requests;
import se.samplats.market.search.NearMiss;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Assembles the page of a request: its offers, and the homes that could be asked. */
@ApplicationScoped
@Transactional
class RequestPageReading {

    private static final int GROWN_UP = 18;

    private final Requests requests;
    private final Offers offers;
    private final Placements placements;
    private final MatchReading reading;
    private final AskedOffers asked;
    private final LinkReading linkReading;
    private final RequestsPageReading requestsPageReading;
    private final FrameworkReading frameworkReading;
    private final Names names;

    RequestPageReading(
            Requests requests,
            Offers offers,
            Placements placements,
            MatchReading reading,
            AskedOffers asked,
            LinkReading linkReading,
            RequestsPageReading requestsPageReading,
            FrameworkReading frameworkReading,
            Names names) {
        this.requests = requests;
        this.offers = offers;
        this.placements = placements;
        this.reading = reading;
        this.asked = asked;
        this.linkReading = linkReading;
        this.requestsPageReading = requestsPageReading;
        this.frameworkReading = frameworkReading;
        this.names = names;
    }

    /** @param form what was sent and could not be done, of whichever form of the page */
    RequestPage page(Layout layout, Actor actor, UUID id, FilledForm form) {
        PurchaseRequest request = requests.visible(actor, Right.READ_REQUESTS, id);
        RequestView view = RequestView.of(request, layout.today());
        List<Offer> all = offers.ofRequest(id);
        Map<UUID, String> called =
                requestsPageReading.called(all.stream().map(Offer::homeId).collect(Collectors.toSet()));
        RequestPage.Found found = request.status() == RequestStatus.OPEN ? found(layout, actor, request, all) : null;
        NextStep nextStep = NextStep.of(request, all, fits(found));
        List<RequestPage.Linked> links = links(actor, request);
        List<RequestPage.Asked> asks = asked.of(actor, request, all, !links.isEmpty(), layout.language());
        return new RequestPage(
                layout,
                view,
                facts(view, layout),
                ClockLine.of(request.clock(), layout.today()),
                nextStep,
                RequestsPageReading.joined(nextStep.homes(), called),
                links,
                bonds(actor, request, asks),
                placements
                        .ofRequest(actor, id)
                        .map(placement -> new RequestPage.Booked(placement.id(), placement.reference()))
                        .orElse(null),
                RequestEvents.of(request, all, called),
                asks,
                found,
                form.is(QuoteForm.NAME) ? form : FilledForm.of(QuoteForm.filled(request.privateQuote())),
                form);
    }

    private static NextStep.Fits fits(RequestPage.@Nullable Found found) {
        return found == null ? NextStep.Fits.UNKNOWN : found.hasUnasked() ? NextStep.Fits.SOME : NextStep.Fits.NONE;
    }

    private RequestPage.Facts facts(RequestView view, Layout layout) {
        Language language = layout.language();
        return RequestPage.Facts.of(
                view,
                names.form(view.form(), language),
                layout.texts(RequestTexts.class).sexOf(view.sex().name(), view.age() < GROWN_UP),
                words(view.needs(), language),
                words(view.risks(), language),
                view.avoidMunicipalities().stream().map(names::municipality).collect(Collectors.joining(", ")),
                view.status() == RequestStatus.OPEN
                        ? frameworkReading.suited(view.form(), view.needs(), view.wantedStart())
                        : List.of());
    }

    private String words(Collection<String> codes, Language language) {
        return codes.stream().map(code -> names.word(code, language)).collect(Collectors.joining(", "));
    }

    /** Of the requests that it is linked with, those that the reader may see. */
    private List<RequestPage.Linked> links(Actor actor, PurchaseRequest request) {
        return requests.linked(request).stream()
                .filter(other -> actor.may(Right.READ_REQUESTS, other.belonging()))
                .map(other -> new RequestPage.Linked(other.id(), other.reference(), request.belongsWith(other)))
                .toList();
    }

    private RequestPage.Bonds bonds(Actor actor, PurchaseRequest request, List<RequestPage.Asked> asks) {
        boolean handled = request.handler().equals(actor.name());
        return new RequestPage.Bonds(
                linkReading.waiting(actor, request.id()),
                actor.name(),
                handled,
                handled && request.linkedTo() == null,
                asks.stream().filter(RequestPage.Asked::isLive).toList());
    }

    private RequestPage.Found found(Layout layout, Actor actor, PurchaseRequest request, List<Offer> all) {
        MatchView.RequestMatches matches = reading.ofRequest(actor, request.id(), layout.language());
        Set<UUID> live = all.stream()
                .filter(offer -> offer.status().isLive())
                .map(Offer::homeId)
                .collect(Collectors.toSet());
        Set<UUID> near =
                matches.nearMisses().stream().map(home -> home.home().id()).collect(Collectors.toSet());
        Map<UUID, List<MatchView.Candidate>> byHome = matches.candidates().stream()
                .collect(Collectors.groupingBy(one -> one.home().id(), LinkedHashMap::new, Collectors.toList()));
        return new RequestPage.Found(
                byHome.values().stream().map(places -> candidate(places, live)).toList(),
                matches.candidates().size(),
                matches.nearMisses().stream()
                        .map(home -> NearMiss.of(
                                home,
                                names.municipality(home.home().municipality()),
                                live.contains(home.home().id())))
                        .toList(),
                matches.excluded().stream()
                        .filter(home ->
                                !isOtherForm(home) && !near.contains(home.home().id()))
                        .map(home -> new RequestPage.Lacking(
                                home, !live.contains(home.home().id())))
                        .toList(),
                (int) matches.excluded().stream()
                        .filter(RequestPageReading::isOtherForm)
                        .count(),
                request.protectedIdentity());
    }

    private static boolean isOtherForm(MatchView.Excluded excluded) {
        return excluded.failed().criterion().equals("FORM");
    }

    private RequestPage.Candidate candidate(List<MatchView.Candidate> places, Set<UUID> live) {
        MatchView.Candidate best = places.get(0);
        return new RequestPage.Candidate(
                best,
                names.municipality(best.home().municipality()),
                places.size() - 1,
                live.contains(best.home().id()),
                best.freshness() == Freshness.STALE,
                AskedOffers.privately(best.quote()));
    }
}
