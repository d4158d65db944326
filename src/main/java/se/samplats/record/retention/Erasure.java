package se.samplats.record.retention;

import java.util.List;

/** What a rule erases, as statements whose one question mark is the day before which it must have ended. */
enum Erasure {
    /** Needs, risks, the handler's words, and what buyer and home wrote to each other; form, age, urgency and days stay. */
    REQUEST_NEEDS(
            new Statement(
                    "purchase_request r",
                    "set needs = '{}', risks = '{}', wheelchair = false, avoid_municipalities = '{}', special_reasons = null,"
                            + " closing_reason = null, max_distance_km = null, version = version + 1",
                    """
            (cardinality(r.needs) > 0 or cardinality(r.risks) > 0 or r.wheelchair or cardinality(r.avoid_municipalities) > 0
              or num_nonnulls(r.special_reasons, r.closing_reason, r.max_distance_km) > 0) and\s""" + Ended.REQUEST),
            new Statement(
                    "offer_message m",
                    "set text = null, version = version + 1",
                    "m.text is not null and exists (select 1 from offer o join purchase_request r on r.id = o.request_id"
                            + " where o.id = m.offer_id and " + Ended.REQUEST + ")")),
    /** What a home wrote when it said no, and why a stay was recorded afterwards; the coded reason stays. */
    OFFER_TEXTS(new Statement("offer o", "set decline_text = null, afterwards = null, version = version + 1", """
            num_nonnulls(o.decline_text, o.afterwards) > 0 and cast(o.closed_at at time zone 'Europe/Stockholm' as date) < ?
            and not is_held(o.request_id, null)""")),
    /** Why a placement was called off, or recorded afterwards, and what a home wrote when it said no to a longer stay or a move. */
    PLACEMENT_TEXTS(
            new Statement(
                    "placement_fact f",
                    "set reason = null",
                    "f.reason is not null and exists (select 1 from placement p where p.id = f.placement_id and "
                            + Ended.PLACEMENT + ")"),
            new Statement(
                    "placement p",
                    "set afterwards = null, version = version + 1",
                    "p.afterwards is not null and " + Ended.PLACEMENT),
            new Statement(
                    "placement_extension e",
                    "set decline_text = null, version = version + 1",
                    "e.decline_text is not null and exists (select 1 from placement p where p.id = e.placement_id and "
                            + Ended.PLACEMENT + ")"),
            new Statement(
                    "placement_move v",
                    "set decline_text = null, version = version + 1",
                    "v.decline_text is not null and exists (select 1 from placement p where p.id = v.placement_id and "
                            + Ended.PLACEMENT + ")")),
    /** The reason for an external purchase in words, why a bed was passed by, needs and risks; the coded reason, form and age stay. */
    PURCHASE_TEXTS(new Statement(
            "external_purchase x",
            "set reason_text = null, passed_by = null, needs = '{}', risks = '{}', wheelchair = false,"
                    + " version = version + 1",
            """
            (num_nonnulls(x.reason_text, x.passed_by) > 0 or cardinality(x.needs) > 0 or cardinality(x.risks) > 0
              or x.wheelchair) and\s""" + Ended.PURCHASE)),
    /** The case reference, once bookkeeping no longer needs it. */
    CASE_REFERENCES(
            new Statement(
                    "settlement_line l",
                    "set case_reference = null",
                    "l.case_reference is not null and exists (select 1 from placement p where p.id = l.placement_id and "
                            + Ended.PLACEMENT + ")"),
            new Statement(
                    "placement p",
                    "set case_reference = '–', version = version + 1",
                    "p.case_reference <> '–' and " + Ended.PLACEMENT),
            new Statement(
                    "external_purchase x",
                    "set case_reference = '–', version = version + 1",
                    "x.case_reference <> '–' and " + Ended.PURCHASE),
            new Statement(
                    "purchase_request r",
                    "set case_reference = '–', version = version + 1",
                    "r.case_reference <> '–' and " + Ended.REQUEST)),
    /** Who decided to admit, approved a booking or recorded it afterwards. */
    STAFF_NAMES(
            new Statement(
                    "placement p",
                    "set admitted_by = '–', version = version + 1",
                    "p.admitted_by <> '–' and " + Ended.PLACEMENT),
            new Statement(
                    "placement p",
                    "set afterwards_by = '–', version = version + 1",
                    "p.afterwards_by <> '–' and " + Ended.PLACEMENT),
            new Statement(
                    "offer o",
                    "set afterwards_by = '–', version = version + 1",
                    "o.afterwards_by <> '–' and cast(o.closed_at at time zone 'Europe/Stockholm' as date) < ?"
                            + " and not is_held(o.request_id, null)"),
            new Statement(
                    "placement_fact f",
                    "set decided_by = '–'",
                    "f.decided_by <> '–' and exists (select 1 from placement p where p.id = f.placement_id and "
                            + Ended.PLACEMENT + ")"),
            new Statement(
                    "placement_fact f",
                    "set recorded_by = '–'",
                    "f.recorded_by <> '–' and exists (select 1 from placement p where p.id = f.placement_id and "
                            + Ended.PLACEMENT + ")"),
            new Statement(
                    "placement_extension e",
                    "set approved_by = '–', version = version + 1",
                    "e.approved_by <> '–' and exists (select 1 from placement p where p.id = e.placement_id and "
                            + Ended.PLACEMENT + ")"),
            new Statement(
                    "placement_move v",
                    "set approved_by = '–', version = version + 1",
                    "v.approved_by <> '–' and exists (select 1 from placement p where p.id = v.placement_id and "
                            + Ended.PLACEMENT + ")")),
    /** Notices that could not be sent and were left. */
    DEAD_NOTICES(new Statement("notice n", null, "n.died_at < cast(? as date)")),
    /** The faults of refused files, which say something of their cells. */
    IMPORT_FAULTS(new Statement(
            "import_run i",
            "set errors = '[]', notes = '[]', row_changes = '[]'",
            "(i.errors <> '[]' or i.notes <> '[]' or i.row_changes <> '[]') and i.finished_at < cast(? as date)"));

    private final List<Statement> statements;

    Erasure(Statement... statements) {
        this.statements = List.of(statements);
    }

    List<Statement> statements() {
        return statements;
    }
}
