package se.samplats.exchange.sheet;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.CleanTexts;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Refusal;

/** Reads the files of an upload into sheets; what kind of file one is shows in its content, whatever it is called. */
@Singleton
public class Sheets {

    private final Headers headers;
    private final int mostRows;

    Sheets(Headers headers, IntakeConfig config) {
        this.headers = headers;
        this.mostRows = config.mostRows();
    }

    public List<Sheet> read(List<Upload> uploads, Faults faults) {
        List<Sheet> sheets = new ArrayList<>();
        int room = mostRows;
        for (Upload upload : uploads) {
            faults.file(upload.file());
            for (Grid grid : grids(upload, room, faults)) {
                Optional<Sheet> sheet = grid.sheet();
                sheet.ifPresent(sheets::add);
                room -= sheet.map(read -> read.rows().size()).orElse(0);
            }
        }
        return sheets;
    }

    private List<Grid> grids(Upload upload, int room, Faults faults) {
        String file = upload.file();
        FileFormat format = FileFormat.of(upload.content());
        if (!format.refusal().isEmpty()) {
            faults.add(file, 1, "", format.refusal(), format.spoken());
            return List.of();
        }
        if (format != FileFormat.TEXT) {
            return workbook(upload, format, room, faults);
        }
        Grid grid = new Grid(file, headers, room, faults);
        CsvFiles.read(upload, grid);
        return List.of(grid);
    }

    private List<Grid> workbook(Upload upload, FileFormat format, int room, Faults faults) {
        String file = upload.file();
        Function<@Nullable String, Grid> grids =
                sheet -> new Grid(sheet == null ? file : named(file, sheet), headers, room, faults);
        Consumer<String> hidden = sheet -> faults.note(named(file, sheet), 1, "", "sheet-hidden");
        try {
            if (Workbooks.isTooLarge(upload.content())) {
                faults.add(file, 1, "", "too-large");
                return List.of();
            }
            return filled(
                    format == FileFormat.WORKBOOK
                            ? Workbooks.read(upload.content(), grids, hidden)
                            : OpenDocuments.read(upload.content(), grids, hidden),
                    new Grid(file, headers, room, faults));
        } catch (IOException | RuntimeException broken) {
            // the reader's library throws whatever it stumbles over; all of it means that the file is none
            faults.add(file, 1, "", "broken-workbook");
            return List.of();
        }
    }

    /** Sheets with something in them; what only explains is left out where another sheet has a table. */
    private static List<Grid> filled(List<Grid> all, Grid none) {
        List<Grid> filled = all.stream().filter(grid -> !grid.isEmpty()).toList();
        if (filled.isEmpty() || filled.stream().allMatch(Grid::isUnknown)) {
            return filled.isEmpty() ? List.of(none) : filled;
        }
        filled.stream().filter(Grid::isUnknown).forEach(Grid::skip);
        return filled.stream().filter(grid -> !grid.isUnknown()).toList();
    }

    private static String named(String file, String sheet) {
        try {
            CleanTexts.check("files", sheet);
            return file + " [" + sheet + "]";
        } catch (Refusal | Invalid unclean) {
            return file;
        }
    }
}
