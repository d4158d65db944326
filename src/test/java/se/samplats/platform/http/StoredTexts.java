package se.samplats.platform.http;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** Every text that any table holds, whatever it is kept as. */
final class StoredTexts {

    private static final String COLUMNS = """
            select c.table_name || '.' || c.column_name from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.udt_name in
              ('text', 'varchar', 'bpchar', 'json', 'jsonb', '_text', '_varchar', 'bytea')""";

    private static final String TEXTS = """
            select distinct case when pg_typeof("%1$s") = 'bytea'::regtype then encode(cast(cast("%1$s" as text) as bytea), 'escape')
              else cast("%1$s" as text) end from %2$s where "%1$s" is not null""";

    private StoredTexts() {}

    /** The columns, as table.column, in which some text is as the condition says. */
    static Set<String> columns(DataSource source, Predicate<String> condition) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> columns = texts(statement, COLUMNS);
            if (columns.isEmpty()) {
                throw new IllegalStateException("there are no tables to look into");
            }
            for (String column : columns) {
                String[] names = column.split("\\.");
                if (texts(statement, TEXTS.formatted(names[1], names[0])).stream()
                        .anyMatch(condition)) {
                    found.add(column);
                }
            }
        }
        return found;
    }

    private static List<String> texts(Statement statement, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
