package se.samplats.market.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Forms;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.county.home.Occupancies;
import se.samplats.county.pricing.Quote;
import se.samplats.county.pricing.Quoting;
import se.samplats.market.offer.DeclineReasons;
import se.samplats.market.placement.Mandating;
import se.samplats.market.placement.Placement;
import se.samplats.market.placement.PlacementEvent;
import se.samplats.market.placement.PlacementFact;
import se.samplats.market.placement.PlacementFacts;
import se.samplats.market.placement.Placements;
import se.samplats.market.placement.Savings;
import se.samplats.platform.kernel.DomainEvent;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/**
 * A longer stay is a question to the home: it says yes, or no with a coded reason. Where the agreement has said yes beforehand,
 * the stay is longer at once. The days must be free when they are asked for, and are taken when the home says yes; until then
 * anybody may take them.
 */
@ApplicationScoped
@Transactional
public class Extending {

    /** The facts after which nobody can stay longer. */
    private static final Set<PlacementFact.Kind> OVER = EnumSet.of(
            PlacementFact.Kind.DEPARTED,
            PlacementFact.Kind.CANCELLED,
            PlacementFact.Kind.NO_SHOW,
            PlacementFact.Kind.CONTINUED);

    private final Placements placements;
    private final PlacementFacts facts;
    private final Extensions extensions;
    private final Savings savings;
    private final Occupancies occupancies;
    private final Mandating mandating;
    private final Homes homes;
    private final Forms forms;
    private final Quoting quoting;
    private final DeclineReasons reasons;
    private final Today today;
    private final Event<DomainEvent> events;

    Extending(
            Placements placements,
            PlacementFacts facts,
            Extensions extensions,
            Savings savings,
            Occupancies occupancies,
            Mandating mandating,
            Homes homes,
            Forms forms,
            Quoting quoting,
            DeclineReasons reasons,
            Today today,
            Event<DomainEvent> events) {
        this.placements = placements;
        this.facts = facts;
        this.extensions = extensions;
        this.savings = savings;
        this.occupancies = occupancies;
        this.mandating = mandating;
        this.homes = homes;
        this.forms = forms;
        this.quoting = quoting;
        this.reasons = reasons;
        this.today = today;
        this.events = events;
    }

    /** What an extension would cost, shown before anybody is asked; nothing is saved. */
    Extension.Added quote(Actor actor, UUID id, @Nullable LocalDate end) {
        Placement placement = placements.visible(actor, Right.EXTEND, id);
        if (end == null) {
            throw Invalid.field("end", "answer-missing");
        }
        LocalDate from = extendable(placement, end);
        return added(placement, new Period(from, end));
    }

    /** Asks the home. What exceeds the buyer's mandate needs the name of whoever approved it, as a booking does. */
    public Extension ask(Actor actor, UUID id, LocalDate end, @Nullable String approver) {
        mandating.queue(placements.visible(actor, Right.EXTEND, id));
        Placement placement = placements.visibleLocked(actor, Right.EXTEND, id);
        LocalDate from = extendable(placement, end);
        if (extensions.asked(id).isPresent()) {
            throw Refusal.conflict("extension-waits", placement.reference());
        }
        if (placement.occupancyId() != null) {
            occupancies.mustBeFreeUntil(occupancies.get(placement.occupancyId()), end);
        }
        Extension.Added added = added(placement, new Period(from, end));
        if (approver == null) {
            mandating.mustCover(placement, added.money());
        }
        Extension asked = new Extension(id, from, end, added, approver, today.now());
        if (isAgreedBeforehand(placement, asked)) {
            asked.agreeBeforehand(today.now());
            extensions.persist(asked);
            return lengthened(placement, asked);
        }
        extensions.persistAndFlush(asked);
        return fire(ExtensionEvent.Asked::new, asked, placement);
    }

    /** The home says yes: the days are taken at the quote that was shown. */
    public Extension agree(Actor actor, UUID id) {
        Placement placement = placements.visibleLocked(actor, Right.ANSWER, id);
        Extension asked = asked(placement);
        if (!asked.from().equals(placement.end())) {
            throw Refusal.conflict("extension-outdated", placement.end() == null ? "–" : placement.end());
        }
        asked.agree(today.now());
        return lengthened(placement, asked);
    }

    /** The home says no, with a coded reason. */
    public Extension decline(Actor actor, UUID id, String reason, @Nullable String text) {
        Placement placement = placements.visibleLocked(actor, Right.ANSWER, id);
        Extension asked = asked(placement);
        asked.decline(reasons.coded(reason, text).code(), text, today.now());
        return fire(ExtensionEvent.Declined::new, asked, placement);
    }

    /** The buyer takes its question back. */
    public Extension withdraw(Actor actor, UUID id) {
        Placement placement = placements.visibleLocked(actor, Right.EXTEND, id);
        return withdrawn(asked(placement), placement);
    }

    /** A stay that is over, or goes on elsewhere, needs no answer any more. */
    void over(@Observes PlacementEvent.Reported event) {
        if (OVER.contains(event.kind())) {
            extensions
                    .asked(event.placementId())
                    .ifPresent(asked -> withdrawn(asked, placements.findById(event.placementId())));
        }
    }

    /** The current departure day, where an extension to the given day may be asked for. */
    private LocalDate extendable(Placement placement, LocalDate end) {
        LocalDate from = placement.mustBeLonger(end);
        if (placements.continuation(placement.id()).isPresent()) {
            throw Refusal.conflict("placement-continues", placement.reference());
        }
        String form = homes.get(placement.homeId()).form();
        LocalDate latest = from.plusDays(forms.named(form, "form").extensionDays());
        if (end.isAfter(latest)) {
            throw Refusal.of("extension-too-long", latest);
        }
        return from;
    }

    private Extension.Added added(Placement placement, Period days) {
        Quote quote = placement.quote();
        if (quote == null) {
            return new Extension.Added(null, Money.ZERO);
        }
        Home home = homes.get(placement.homeId());
        Quote added = quoting.quotes(placement.buyer(), List.of(home), days, quote.level())
                .get(home.id());
        return added == null
                ? new Extension.Added(null, Money.ZERO)
                : new Extension.Added(added, quote.continuedBy(added).total().minus(quote.total()));
    }

    private boolean isAgreedBeforehand(Placement placement, Extension asked) {
        Quote quote = placement.quote();
        int agreed = quote == null || quote.agreed() == null ? 0 : quote.terms().extensionAgreedDays();
        return extensions.daysAgreedBeforehand(placement.id()) + asked.days() <= agreed;
    }

    private Extension asked(Placement placement) {
        return extensions
                .asked(placement.id())
                .orElseThrow(() -> Refusal.conflict("no-extension-asked", placement.reference()));
    }

    private Extension lengthened(Placement placement, Extension agreed) {
        Quote quote = placement.quote();
        Quote added = agreed.quote();
        placement.extend(agreed.end(), quote == null || added == null ? quote : quote.continuedBy(added));
        if (placement.occupancyId() != null) {
            occupancies.moveEnd(occupancies.get(placement.occupancyId()), agreed.end());
        }
        PlacementFact fact = new PlacementFact(placement.id(), PlacementFact.Kind.EXTENDED, today.date(), today.now());
        facts.persist(fact.until(agreed.end()).decidedBy(agreed.approvedBy()));
        savings.follow(placement, fact);
        placements.flush();
        events.fire(PlacementEvent.Reported.of(placement, fact));
        return fire(
                agreed.isAgreedBeforehand() ? ExtensionEvent.AgreedBeforehand::new : ExtensionEvent.Agreed::new,
                agreed,
                placement);
    }

    private Extension withdrawn(Extension asked, Placement placement) {
        asked.withdraw(today.now());
        return fire(ExtensionEvent.Withdrawn::new, asked, placement);
    }

    private Extension fire(ExtensionEvent.Kind kind, Extension extension, Placement placement) {
        extensions.flush();
        events.fire(ExtensionEvent.of(kind, extension, placement));
        return extension;
    }
}
