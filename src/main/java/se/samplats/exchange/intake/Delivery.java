package se.samplats.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.samplats.exchange.row.FrameworkRow;
import se.samplats.exchange.row.HomeRow;
import se.samplats.exchange.row.OccupancyRow;
import se.samplats.exchange.row.PlaceRow;
import se.samplats.exchange.row.PriceSheetRow;
import se.samplats.exchange.row.PurchaseRow;
import se.samplats.exchange.row.Reference;
import se.samplats.exchange.row.RequestRow;
import se.samplats.exchange.sheet.Cells;
import se.samplats.exchange.sheet.Faults;
import se.samplats.exchange.sheet.ReadRow;
import se.samplats.exchange.sheet.Sheet;
import se.samplats.exchange.sheet.SheetKind;

/**
 * What an upload hands in, sheet by sheet, as far as it can be read. A row that cannot is left out, but its id is
 * remembered, so that what refers to it is not a second mistake.
 */
final class Delivery {

    final List<ReadRow<HomeRow>> homes;
    final List<ReadRow<PlaceRow>> places;
    final List<ReadRow<PriceSheetRow>> prices;
    final List<ReadRow<OccupancyRow>> occupancies;
    final List<ReadRow<RequestRow>> requests;
    final List<ReadRow<PurchaseRow>> purchases;
    final List<ReadRow<FrameworkRow>> frameworks;
    final int rows;
    private final Set<String> homeIds = new HashSet<>();
    private final Set<String> placeIds = new HashSet<>();

    Delivery(List<Sheet> sheets, Reference reference, Faults faults) {
        this.rows = sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
        this.homes = once(
                read(sheets, SheetKind.HOMES, HomeRow::of, reference, faults),
                HomeRow::externalId,
                "boende_id",
                faults);
        this.places = once(
                read(sheets, SheetKind.PLACES, PlaceRow::of, reference, faults),
                PlaceRow::externalId,
                "plats_id",
                faults);
        this.prices = once(
                read(sheets, SheetKind.PRICES, PriceSheetRow::of, reference, faults),
                PriceSheetRow::key,
                "galler_fran",
                faults);
        this.occupancies = once(
                read(sheets, SheetKind.OCCUPANCIES, OccupancyRow::of, reference, faults),
                OccupancyRow::key,
                "fran",
                faults);
        this.requests = once(
                read(sheets, SheetKind.REQUESTS, RequestRow::of, reference, faults),
                RequestRow::key,
                "arendereferens",
                faults);
        this.purchases = once(
                read(sheets, SheetKind.PURCHASES, PurchaseRow::of, reference, faults),
                PurchaseRow::key,
                "arendereferens",
                faults);
        this.frameworks = once(
                read(sheets, SheetKind.FRAMEWORKS, FrameworkRow::of, reference, faults),
                FrameworkRow::key,
                "galler_fran",
                faults);
    }

    boolean mentionsHome(String id) {
        return homeIds.contains(id);
    }

    boolean mentionsPlace(String id) {
        return placeIds.contains(id);
    }

    private <R> List<ReadRow<R>> read(
            List<Sheet> sheets,
            SheetKind kind,
            BiFunction<Cells, Reference, R> reader,
            Reference reference,
            Faults faults) {
        List<ReadRow<R>> entries = new ArrayList<>();
        for (Sheet sheet : sheets) {
            for (Sheet.Line line : sheet.kind() == kind ? sheet.rows() : List.<Sheet.Line>of()) {
                Cells cells = new Cells(sheet, line, faults, reference.days());
                R row = reader.apply(cells, reference);
                remember(kind, cells);
                if (!cells.isBroken()) {
                    entries.add(new ReadRow<>(sheet.file(), line.number(), row, cells));
                }
            }
        }
        return entries;
    }

    private void remember(SheetKind kind, Cells cells) {
        if (kind == SheetKind.HOMES) {
            homeIds.add(Objects.requireNonNullElse(cells.raw("boende_id"), ""));
        } else if (kind == SheetKind.PLACES) {
            placeIds.add(Objects.requireNonNullElse(cells.raw("plats_id"), ""));
        }
    }

    /** Each key once: the first row that has it. */
    private static <R> List<ReadRow<R>> once(
            List<ReadRow<R>> entries, Function<R, Object> key, String column, Faults faults) {
        Map<Object, ReadRow<R>> first = new HashMap<>();
        List<ReadRow<R>> kept = new ArrayList<>();
        for (ReadRow<R> entry : entries) {
            ReadRow<R> before = first.putIfAbsent(key.apply(entry.value()), entry);
            if (before == null) {
                kept.add(entry);
            } else {
                faults.add(entry, column, "twice", Integer.toString(before.row()), before.file());
            }
        }
        return kept;
    }
}
