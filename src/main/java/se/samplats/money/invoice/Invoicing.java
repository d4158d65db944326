package se.samplats.money.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samplats.money.settlement.Charge;
import se.samplats.money.settlement.Settlement;
import se.samplats.money.settlement.SettlementEvent;
import se.samplats.money.settlement.SettlementLine;
import se.samplats.money.settlement.SettlementLineReading;
import se.samplats.money.settlement.SettlementLines;
import se.samplats.money.settlement.Settlements;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/**
 * Hands out an issued settlement as a file. The lines and the sum are those that were issued; names, addresses and accounts
 * are the municipalities' as they stand when the file is made, so that what one forgot can be filled in afterwards.
 */
@ApplicationScoped
@Transactional
class Invoicing {

    private final Settlements settlements;
    private final SettlementLines lines;
    private final Billing billing;
    private final EntityManager database;
    private final Event<SettlementEvent> events;

    Invoicing(
            Settlements settlements,
            SettlementLines lines,
            Billing billing,
            EntityManager database,
            Event<SettlementEvent> events) {
        this.settlements = settlements;
        this.lines = lines;
        this.billing = billing;
        this.database = database;
        this.events = events;
    }

    public InvoiceFile peppol(Actor actor, UUID id) {
        return InvoiceFile.peppol(invoice(actor, id));
    }

    public InvoiceFile csv(Actor actor, UUID id) {
        return InvoiceFile.csv(invoice(actor, id));
    }

    /** For the books of the actor's municipality. */
    public InvoiceFile sie(Actor actor, UUID id) {
        return InvoiceFile.sie(invoice(actor, id), actor.own());
    }

    public InvoiceFile pdf(Actor actor, UUID id, Language language) {
        return InvoiceFile.pdf(invoice(actor, id), language);
    }

    private Invoice invoice(Actor actor, UUID id) {
        Settlement one = settlements.visible(actor, Right.READ_SETTLEMENT_LINES, id);
        String reference = one.reference();
        Instant issuedAt = one.issuedAt();
        if (reference == null || issuedAt == null) {
            throw Refusal.conflict("settlement-not-issued");
        }
        events.fire(new SettlementEvent.HandedOut(id, one.seller(), one.buyer()));
        InvoiceParties parties = billing.parties(one.seller(), one.buyer());
        LocalDate issuedOn = LocalDate.ofInstant(issuedAt, Today.ZONE);
        return new Invoice(
                reference,
                one.month(),
                issuedOn,
                parties.dueOn(issuedOn),
                parties.seller(),
                parties.buyer(),
                parties.buyerReference(),
                lines(one),
                corrected(one));
    }

    private List<InvoiceLine> lines(Settlement one) {
        List<InvoiceLine> shown = new ArrayList<>();
        for (SettlementLine line : SettlementLineReading.of(lines.of(one.id()), one.month())) {
            Charge charge = line.charge();
            shown.add(new InvoiceLine(
                    shown.size() + 1,
                    line.caseReference(),
                    charge.from(),
                    charge.to(),
                    charge.quantity(),
                    charge.unit(),
                    charge.unitPrice(),
                    charge.amount(),
                    charge.kind(),
                    SettlementLineReading.text(line, one.month())));
        }
        return shown;
    }

    /** The earlier invoices between the two that some line takes days back of. */
    @SuppressWarnings("unchecked")
    private List<String> corrected(Settlement one) {
        return database.createNativeQuery("""
                select distinct s.reference from settlement_line back
                  join settlement_line l on l.placement_id = back.placement_id and l.amount_ore > 0
                    and l.starts_on < back.ends_before and l.ends_before > back.starts_on
                  join settlement s on s.id = l.settlement_id and s.status = 'ISSUED' and s.month < :month
                where back.settlement_id = :id and back.amount_ore < 0 order by s.reference""", String.class)
                .setParameter("month", one.month().atDay(1))
                .setParameter("id", one.id())
                .getResultList();
    }
}
