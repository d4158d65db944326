package se.samplats.platform.page;

import java.io.IOException;
import java.util.List;

/** Reads a file of one table, a text or a workbook, as rows of texts; {@code exchange} implements it. */
public interface TableReader {

    /**
     * @param most how many rows there may be
     * @return each row's cells without outer space; an empty row for each that is blank
     * @throws IOException where it is no such file, or holds more
     */
    List<List<String>> rows(byte[] content, int most) throws IOException;
}
