package se.samplats.record.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;

/** No text about a person stands where nothing erases it: every column of the database that can hold one has a rule. */
@FeatureTest
class TextColumnsTest {

    private static final Set<String> RULES = Set.of("erased", "short-lived", "coded", "reference", "staff", "homes");

    private final Properties rules = new Properties();

    @Inject
    EntityManager database;

    @BeforeEach
    void read() throws IOException {
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/text-columns.properties")),
                StandardCharsets.UTF_8)) {
            rules.load(text);
        }
    }

    @Test
    void everyColumnThatCanHoldATextHasARule() {
        Set<String> without = columns().stream()
                .filter(column -> rule(column) == null)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of(),
                without,
                "say in text-columns.properties what erases them, or why they hold no words on a person");
    }

    @Test
    void everyRuleIsOneOfTheSixAndOfAColumnThatIsThere() {
        Set<String> tables = new TreeSet<>();
        columns().forEach(column -> {
            tables.add(column);
            tables.add(column.replaceAll("\\..*", ".*"));
        });
        for (String column : rules.stringPropertyNames()) {
            assertTrue(tables.contains(column), () -> column + " is not there");
            assertTrue(RULES.contains(kind(rules.getProperty(column))), column);
        }
    }

    @Test
    void whatIsSaidToBeErasedIsErasedByARule() {
        List<Statement> statements = Arrays.stream(Erasure.values())
                .flatMap(erasure -> erasure.statements().stream())
                .toList();
        for (String column : columns()) {
            if (kind(rule(column)).equals("erased")) {
                String table = column.replaceAll("\\..*", "");
                String name = column.replaceAll(".*\\.", "");
                assertTrue(
                        statements.stream()
                                .map(Statement::erase)
                                .anyMatch(
                                        sql -> sql.contains(table + " ") && sql.matches("(?s).*\\b" + name + " = .*")),
                        () -> "nothing erases " + column);
            }
        }
    }

    private @Nullable String rule(String column) {
        String own = rules.getProperty(column);
        return own == null ? rules.getProperty(column.replaceAll("\\..*", ".*")) : own;
    }

    private static String kind(@Nullable String rule) {
        return String.valueOf(rule).replaceAll(" .*", "");
    }

    @SuppressWarnings("unchecked")
    private List<String> columns() {
        List<String> columns = database.createNativeQuery("""
                select c.table_name || '.' || c.column_name
                from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name not like 'flyway%'
                  and c.data_type in ('text', 'character varying', 'character', 'json', 'jsonb', 'bytea', 'xml', 'ARRAY', 'name')
                order by 1""").getResultList();
        assertTrue(columns.size() > 150, () -> columns.size() + " columns");
        return columns;
    }
}
