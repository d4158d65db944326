package se.samplats.exchange.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.HousingForm;
import se.samplats.county.home.Sex;
import se.samplats.exchange.sheet.Cells;
import se.samplats.exchange.sheet.Vocabulary;
import se.samplats.platform.kernel.Period;

/**
 * A row of <i>förfrågningar</i>: a request that waits.
 *
 * @param handler the user who handles it, where the row or the configuration tells
 */
public record RequestRow(
        String caseReference,
        String municipality,
        String form,
        int age,
        Sex sex,
        List<String> needs,
        List<String> risks,
        boolean wheelchair,
        LocalDate decisionDate,
        LocalDate wantedStart,
        @Nullable Integer days,
        @Nullable Integer maxKm,
        String urgency,
        boolean protectedIdentity,
        @Nullable String handler)
        implements SheetRow {

    public record Key(String municipality, String caseReference) {}

    public static RequestRow of(Cells cells, Reference reference) {
        String municipality = cells.reference("kommunkod", reference::municipality, "unknown-municipality");
        String form = cells.reference("boendeform", reference::formCode, "unknown-form");
        boolean protectedIdentity = cells.yes("skyddade_uppgifter");
        String handler = cells.optional("handlaggare", 200);
        if (protectedIdentity && handler == null && reference.handler().isEmpty()) {
            cells.fault("handlaggare", "handler-missing");
        }
        mustBeMatched(cells, form == null ? null : reference.form(form));
        LocalDate decided = cells.day("beslutsdatum");
        if (!decided.equals(LocalDate.EPOCH) && !reference.decisions().contains(decided)) {
            LocalDate first = reference.decisions().start();
            cells.fault("beslutsdatum", "decision-date-out-of-range", first.toString());
        }
        LocalDate wanted = cells.day("onskad_start");
        Period starts = reference.starts();
        if (!wanted.equals(LocalDate.EPOCH) && wanted.isBefore(starts.start())) {
            cells.fault("onskad_start", "start-too-far-back", starts.start().toString());
        } else if (!wanted.equals(LocalDate.EPOCH) && !starts.contains(wanted)) {
            cells.fault("onskad_start", "start-too-far-ahead", String.valueOf(starts.last()));
        }
        return new RequestRow(
                cells.id("arendereferens", 60),
                municipality == null ? "" : municipality,
                form == null ? "" : form,
                cells.whole("alder", 0, 120),
                cells.word("kon", Vocabulary.SEX),
                cells.words("behov"),
                cells.words("risker"),
                cells.yes("rullstol"),
                decided,
                wanted,
                cells.optionalDays("dagar", 1, 36500),
                cells.optionalWhole("max_avstand_km", 0, 2000),
                cells.word("bradska", Vocabulary.URGENCIES),
                protectedIdentity,
                handler);
    }

    /** A family home is consulted about and never mediated (SoL 22:20). */
    private static void mustBeMatched(Cells cells, @Nullable HousingForm form) {
        if (form != null && !form.matching()) {
            cells.fault("boendeform", "consultation-only");
        }
    }

    public Key key() {
        return new Key(municipality, caseReference);
    }

    /** A row that names no handler leaves the one that the request has. */
    public RequestRow handledBy(@Nullable String user) {
        return handler != null
                ? this
                : new RequestRow(
                        caseReference,
                        municipality,
                        form,
                        age,
                        sex,
                        needs,
                        risks,
                        wheelchair,
                        decisionDate,
                        wantedStart,
                        days,
                        maxKm,
                        urgency,
                        protectedIdentity,
                        user);
    }

    @Override
    public List<@Nullable Object> allCells(Reference reference) {
        List<@Nullable Object> all = new ArrayList<>(cells(reference));
        all.add(handler);
        return all;
    }

    @Override
    public List<@Nullable Object> cells(Reference reference) {
        return Arrays.asList(
                caseReference,
                municipality,
                form,
                age,
                Vocabulary.SEX.word(sex),
                String.join(", ", needs),
                String.join(", ", risks),
                wheelchair,
                decisionDate,
                wantedStart,
                days,
                maxKm,
                Vocabulary.URGENCIES.word(urgency),
                protectedIdentity ? true : null);
    }
}
