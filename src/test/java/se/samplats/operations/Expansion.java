package se.samplats.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether a migration lets the version before go on: it may add, and takes nothing away that is read or written. One that does must
 * say in its first line since which release no version uses what goes: {@code -- contracts: unused since 0.2.0}.
 */
final class Expansion {

    private static final Pattern NOT_SQL = Pattern.compile("--[^\n]*|/\\*.*?\\*/|'(?:[^']|'')*'", Pattern.DOTALL);
    private static final Pattern CONTRACTS = Pattern.compile("\\A-- contracts: unused since (\\d+\\.\\d+\\.\\d+)\\b");

    /** What the version before would notice: something is gone, has another name or type, or must be told. */
    private static final List<Pattern> NARROWS = List.of(
            Pattern.compile(
                    "\\bdrop (table|column|view|materialized view|function|type|sequence|schema|trigger|policy)\\b"),
            Pattern.compile("\\bdrop default\\b"),
            Pattern.compile("\\brename\\b"),
            Pattern.compile("\\bset not null\\b"),
            Pattern.compile("\\balter (column )?\\S+ (set data )?type\\b"),
            Pattern.compile("\\b(truncate|revoke)\\b"));

    private static final Pattern ADDED = Pattern.compile(
            "\\badd (column )?(if not exists )?(?!constraint\\b|check\\b|primary\\b|unique\\b|foreign\\b|exclude\\b)\\S+ .*\\bnot null\\b.*");
    private static final Pattern TOLD_BY_ITSELF = Pattern.compile("\\b(default|generated)\\b");

    private static final Pattern MADE = Pattern.compile("\\bcreate table (?:if not exists )?(\\w+)");

    /** What waits until nobody writes in a table, and keeps whoever wants to waiting until the migration is over. */
    private static final Pattern LOCKS = Pattern.compile("\\balter table (?:if exists )?(?:only )?(\\w+)"
            + "|\\bcreate (?:unique )?index (?!concurrently\\b)(?:if not exists )?(?:\\w+ )?on (?:only )?(\\w+)"
            + "|\\bcreate (?:or replace )?(?:constraint )?trigger [^;]*? on (\\w+)"
            + "|\\bcreate policy \\w+ on (\\w+)"
            + "|\\breferences (\\w+)");

    private Expansion() {}

    /** The release since which nothing uses what the migration takes away; empty where it says that it takes nothing. */
    static Optional<String> contracts(String migration) {
        Matcher said = CONTRACTS.matcher(migration);
        return said.find() ? Optional.of(said.group(1)) : Optional.empty();
    }

    /**
     * The tables that there are before the migration and that it locks. Each migration is one transaction: where it locks two, a booking
     * that takes them in the other order and the migration wait for each other, and one of them is ended.
     */
    static Set<String> locks(String migration) {
        String sql = sql(migration).replaceAll("\\s+", " ");
        Set<String> locked = new TreeSet<>();
        LOCKS.matcher(sql).results().forEach(found -> IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .forEach(locked::add));
        MADE.matcher(sql).results().forEach(made -> locked.remove(made.group(1)));
        return locked;
    }

    private static String sql(String migration) {
        return NOT_SQL.matcher(migration).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** The statements that the version before would notice. */
    static List<String> narrowing(String migration) {
        List<String> found = new ArrayList<>();
        String sql = sql(migration);
        for (String statement : sql.split(";")) {
            String one = statement.replaceAll("\\s+", " ").strip();
            if (NARROWS.stream().anyMatch(pattern -> pattern.matcher(one).find()) || needsValue(one)) {
                found.add(one);
            }
        }
        return found;
    }

    /** A new column without which no row can be written, on a table that there is. */
    private static boolean needsValue(String statement) {
        return statement.startsWith("alter table")
                && clauses(statement).stream()
                        .anyMatch(clause -> ADDED.matcher(clause).matches()
                                && !TOLD_BY_ITSELF.matcher(clause).find());
    }

    /** What stands between the commas outside of parentheses. */
    private static List<String> clauses(String statement) {
        List<String> clauses = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < statement.length(); i++) {
            char one = statement.charAt(i);
            depth += one == '(' ? 1 : one == ')' ? -1 : 0;
            if (one == ',' && depth == 0) {
                clauses.add(statement.substring(from, i));
                from = i + 1;
            }
        }
        clauses.add(statement.substring(from));
        return clauses.stream()
                .map(clause -> clause.replaceFirst("^.*?(?=\\badd )", ""))
                .toList();
    }
}
