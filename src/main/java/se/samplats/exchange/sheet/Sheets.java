package se.samplats.exchange.sheet;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        if (Workbooks.isOldOne(upload.content())) {
            faults.add(file, 1, "", "old-workbook");
            return List.of();
        }
        if (Workbooks.isOne(upload.content())) {
            return workbook(upload, room, faults);
        }
        Grid grid = new Grid(file, headers, room, faults);
        CsvFiles.read(upload, grid);
        return List.of(grid);
    }

    private List<Grid> workbook(Upload upload, int room, Faults faults) {
        String file = upload.file();
        try {
            if (Workbooks.isTooLarge(upload.content())) {
                faults.add(file, 1, "", "too-large");
                return List.of();
            }
            List<Grid> all = Workbooks.read(
                    upload.content(),
                    sheet -> new Grid(sheet == null ? file : named(file, sheet), headers, room, faults));
            List<Grid> filled = all.stream().filter(grid -> !grid.isEmpty()).toList();
            return filled.isEmpty() ? List.of(new Grid(file, headers, room, faults)) : filled;
        } catch (IOException | RuntimeException broken) {
            // the reader's library throws whatever it stumbles over; all of it means that the file is none
            faults.add(file, 1, "", "broken-workbook");
            return List.of();
        }
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
