package se.samplats.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private Expansion() {}

    /** The release since which nothing uses what the migration takes away; empty where it says that it takes nothing. */
    static Optional<String> contracts(String migration) {
        Matcher said = CONTRACTS.matcher(migration);
        return said.find() ? Optional.of(said.group(1)) : Optional.empty();
    }

    /** The statements that the version before would notice. */
    static List<String> narrowing(String migration) {
        List<String> found = new ArrayList<>();
        String sql = NOT_SQL.matcher(migration).replaceAll(" ").toLowerCase(Locale.ROOT);
        for (String statement : sql.split(";")) {
            String one = statement.replaceAll("\\s+", " ").strip();
            if (NARROWS.stream().anyMatch(pattern -> pattern.matcher(one).find()) || mustBeTold(one)) {
                found.add(one);
            }
        }
        return found;
    }

    /** A new column without which no row can be written, on a table that there is. */
    private static boolean mustBeTold(String statement) {
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
