package se.samplats.steering.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.steering.statistics.Scope;

/**
 * What the dashboard shows, carried along by each of its links.
 *
 * @param cost whether care is measured in kronor instead of days
 * @param sort {@code table.column}, with a hyphen before it for the largest first; empty as it comes
 */
record DashboardFilter(Scope scope, boolean cost, String sort) {

    /** What stands in an address for no municipality, but all of them. */
    static final String COUNTY = "all";

    /** The same with one thing changed. */
    public String with(String name, @Nullable String value) {
        Map<String, String> changed = parts();
        changed.put(name, value == null ? "" : value);
        return "/dashboard?" + query(changed);
    }

    /** The address of the savings of the same. */
    public String savings() {
        return "/dashboard/savings?" + query(parts());
    }

    /** The address of the council's page of the same. */
    public String council() {
        return "/dashboard/council?" + query(parts());
    }

    /** The address of a table as a file. */
    public String file(String table, String ending) {
        return "/dashboard/" + table + "." + ending + "?" + query(parts());
    }

    /** Where a column's header leads: sorted by it, the largest first, and the other way round from there. */
    public String sortedBy(String table, String column) {
        String ascending = table + "." + column;
        return with("sort", sort.equals("-" + ascending) ? ascending : "-" + ascending) + "#" + table;
    }

    /** The word of {@code aria-sort}; null where the table is not sorted by the column. */
    public @Nullable String order(String table, String column) {
        String ascending = table + "." + column;
        return sort.equals(ascending) ? "ascending" : sort.equals("-" + ascending) ? "descending" : null;
    }

    /** Whether it is this table that is sorted: then it is open. */
    public boolean sorts(String table) {
        return sort.startsWith(table + ".") || sort.startsWith("-" + table + ".");
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("municipality", scope.municipality() == null ? COUNTY : scope.municipality());
        parts.put("form", scope.form() == null ? "" : scope.form());
        parts.put("unit", cost ? "cost" : "days");
        parts.put("from", scope.span().from().toString());
        parts.put("to", scope.span().to().toString());
        parts.put("sort", sort);
        return parts;
    }

    private static String query(Map<String, String> parts) {
        return parts.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
