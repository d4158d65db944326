package se.samplats.platform.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a list an actor may do an operation to, as a condition of a query: the table of rights again, for many things
 * at once.
 *
 * @param condition in JPQL or SQL, in brackets; its parameters are named
 * @param values of the parameters, to be put beside those of the query
 */
public record VisibleRows(String condition, Map<String, Object> values) {

    /**
     * Whose a row is, each column as an expression of the query.
     *
     * @param counterpart null where there is no other side
     * @param home null where no home is concerned
     * @param protectedFor null where nothing is protected
     */
    public record Row(
            String owner,
            @Nullable String counterpart,
            @Nullable String home,
            @Nullable String protectedFor) {}

    public static VisibleRows by(Actor actor, Right right, Row row) {
        Map<String, Object> values = new HashMap<>();
        List<String> cases = right.grants(actor)
                .map(grant -> condition(actor, grant, row, values))
                .distinct()
                .toList();
        return new VisibleRows(
                cases.isEmpty() ? "(1 = 0)" : cases.stream().collect(Collectors.joining(" or ", "(", ")")), values);
    }

    private static String condition(Actor actor, Grant grant, Row row, Map<String, Object> values) {
        String whose =
                switch (grant.relation()) {
                    case COUNTY -> "1 = 1";
                    case OWN -> of(actor, row.owner(), values);
                    case COUNTERPART -> row.counterpart() == null ? "1 = 0" : of(actor, row.counterpart(), values);
                    case OTHER -> throw new IllegalStateException("no list is of others' things alone");
                };
        return "(" + whose + homes(actor, grant, row, values) + reach(actor, grant, row, values) + ")";
    }

    private static String of(Actor actor, String side, Map<String, Object> values) {
        values.put("own", actor.own());
        return side + " = :own";
    }

    private static String homes(Actor actor, Grant grant, Row row, Map<String, Object> values) {
        if (grant.role() != Role.HOME_MANAGER
                || row.home() == null
                || actor.homes().isEmpty()) {
            return "";
        }
        values.put("homes", actor.homes());
        return " and " + row.home() + " in (:homes)";
    }

    private static String reach(Actor actor, Grant grant, Row row, Map<String, Object> values) {
        if (row.protectedFor() == null || grant.reach() == Reach.ALL) {
            return "";
        }
        String open = row.protectedFor() + " is null";
        if (grant.reach() == Reach.OPEN) {
            return " and " + open;
        }
        values.put("name", actor.name());
        return " and (" + open + " or " + row.protectedFor() + " = :name)";
    }
}
