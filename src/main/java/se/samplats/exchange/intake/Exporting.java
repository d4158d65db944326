package se.samplats.exchange.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import se.samplats.exchange.row.FrameworkRows;
import se.samplats.exchange.row.HomeRows;
import se.samplats.exchange.row.OccupancyRows;
import se.samplats.exchange.row.PlaceRows;
import se.samplats.exchange.row.PriceSheetRows;
import se.samplats.exchange.row.PurchaseRows;
import se.samplats.exchange.row.Reference;
import se.samplats.exchange.row.References;
import se.samplats.exchange.row.RequestRows;
import se.samplats.exchange.row.SheetRow;
import se.samplats.exchange.sheet.CsvSheet;
import se.samplats.exchange.sheet.OutgoingSheet;
import se.samplats.exchange.sheet.SheetKind;
import se.samplats.exchange.sheet.WorkbookSheet;
import se.samplats.platform.kernel.StatementTimeout;
import se.samplats.platform.party.PrivilegedAccess;

/** Hands out the same sheets that are taken in, row by row as they come from the database. */
@ApplicationScoped
class Exporting {

    private static final int LONGEST_SECONDS = 600;

    private final HomeRows homes;
    private final PlaceRows places;
    private final PriceSheetRows prices;
    private final OccupancyRows occupancies;
    private final RequestRows requests;
    private final PurchaseRows purchases;
    private final FrameworkRows frameworks;
    private final References references;
    private final StatementTimeout statementTimeout;
    private final PrivilegedAccess privilegedAccess;
    private final Event<SheetEvent> events;

    Exporting(
            HomeRows homes,
            PlaceRows places,
            PriceSheetRows prices,
            OccupancyRows occupancies,
            RequestRows requests,
            PurchaseRows purchases,
            FrameworkRows frameworks,
            References references,
            StatementTimeout statementTimeout,
            PrivilegedAccess privilegedAccess,
            Event<SheetEvent> events) {
        this.homes = homes;
        this.places = places;
        this.prices = prices;
        this.occupancies = occupancies;
        this.requests = requests;
        this.purchases = purchases;
        this.frameworks = frameworks;
        this.references = references;
        this.statementTimeout = statementTimeout;
        this.privilegedAccess = privilegedAccess;
        this.events = events;
    }

    void csv(SheetKind kind, OutputStream out) throws IOException {
        try (CsvSheet sheet = new CsvSheet(kind, out)) {
            fill(kind, sheet);
        }
    }

    void workbook(SheetKind kind, OutputStream out) throws IOException {
        try (WorkbookSheet sheet = new WorkbookSheet(kind, out)) {
            fill(kind, sheet);
        }
    }

    private void fill(SheetKind kind, OutgoingSheet sheet) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
            statementTimeout.forLongWork();
            events.fire(new SheetEvent.HandedOut(kind));
            Reference reference = references.get();
            privilegedAccess.asService(() -> each(kind, row -> {
                try {
                    sheet.add(row.cells(reference));
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            }));
        });
    }

    private void each(SheetKind kind, Consumer<SheetRow> taker) {
        switch (kind) {
            case HOMES -> homes.each(taker);
            case PLACES -> places.each(taker);
            case PRICES -> prices.each(taker);
            case OCCUPANCIES -> occupancies.each(taker);
            case REQUESTS -> requests.each(taker);
            case PURCHASES -> purchases.each(taker);
            case FRAMEWORKS -> frameworks.each(taker);
        }
    }
}
