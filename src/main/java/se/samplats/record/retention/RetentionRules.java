package se.samplats.record.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Bulk;

/** The rules, and what is due by them. */
@ApplicationScoped
class RetentionRules {

    private final Bulk bulk;

    RetentionRules(Bulk bulk) {
        this.bulk = bulk;
    }

    List<RetentionRule> inOrder() {
        List<RetentionRule> rules = new ArrayList<>();
        bulk.read(
                "select code, kept, unit, law from retention_rule order by sort_order",
                List.of(),
                row -> rules.add(new RetentionRule(
                        Erasure.valueOf(row.getString(1)),
                        row.getInt(2),
                        RetentionRule.Unit.valueOf(row.getString(3)),
                        row.getString(4))));
        return rules;
    }

    /** How many rows are due on a day; nothing changes. */
    long due(RetentionRule rule, LocalDate day) {
        long[] rows = {0};
        for (Statement one : rule.erasure().statements()) {
            bulk.read(one.count(), days(rule, day, one.count()), row -> rows[0] += row.getLong(1));
        }
        return rows[0];
    }

    private static List<@Nullable Object> days(RetentionRule rule, LocalDate day, String sql) {
        int holes = (int) sql.chars().filter(one -> one == '?').count();
        return new ArrayList<>(Collections.nCopies(holes, rule.before(day)));
    }

    /** Erases them, and says how many they were. */
    long erase(RetentionRule rule, LocalDate day) {
        long[] rows = {0};
        for (Statement one : rule.erasure().statements()) {
            String sql = "with erased as (" + one.erase() + " returning 1) select count(*) from erased";
            bulk.read(sql, days(rule, day, sql), row -> rows[0] += row.getLong(1));
        }
        return rows[0];
    }

    /** False while another replica erases. */
    boolean lock() {
        boolean[] mine = {false};
        bulk.read(
                "select pg_try_advisory_xact_lock(hashtext('retention'))",
                List.of(),
                row -> mine[0] = row.getBoolean(1));
        return mine[0];
    }
}
