package se.samplats.exchange.row;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.sheet.NormalText;

/** Reads the columns of a row, from left to right. */
final class Columns {

    private final ResultSet row;
    private int at;

    Columns(ResultSet row) {
        this.row = row;
    }

    UUID id() throws SQLException {
        return row.getObject(++at, UUID.class);
    }

    @SuppressWarnings("NullAway")
    @Nullable
    UUID optionalId() throws SQLException {
        return row.getObject(++at, UUID.class);
    }

    String text() throws SQLException {
        return NormalText.text(row.getString(++at));
    }

    @SuppressWarnings("NullAway")
    @Nullable
    String optionalText() throws SQLException {
        return NormalText.orNull(row.getString(++at));
    }

    boolean truth() throws SQLException {
        return row.getBoolean(++at);
    }

    int whole() throws SQLException {
        return row.getInt(++at);
    }

    @SuppressWarnings("NullAway")
    @Nullable
    Integer optionalWhole() throws SQLException {
        return row.getObject(++at, Integer.class);
    }

    @SuppressWarnings("NullAway")
    @Nullable
    Double optionalDecimal() throws SQLException {
        return row.getObject(++at, Double.class);
    }

    long ore() throws SQLException {
        return row.getLong(++at);
    }

    LocalDate day() throws SQLException {
        return row.getObject(++at, LocalDate.class);
    }

    @SuppressWarnings("NullAway")
    @Nullable
    LocalDate optionalDay() throws SQLException {
        return row.getObject(++at, LocalDate.class);
    }

    List<String> words() throws SQLException {
        Array array = row.getArray(++at);
        return Arrays.asList((String[]) array.getArray());
    }
}
