package se.samplats.platform.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, and where the next begins.
 *
 * @param items at most as many as were asked for
 * @param next the cursor of the following page, or null when there is none
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }

    /** A page out of a list that is whole in memory, since its order is computed: the cursor counts on. */
    public static <E, T> Page<T> slice(List<E> whole, Paging limit, Function<E, T> view) {
        int from = Math.min(limit.offset(), whole.size());
        int to = Math.min(from + limit.size(), whole.size());
        String next = to < whole.size() ? Paging.cursor(Integer.toString(to)) : null;
        return new Page<>(whole.subList(from, to).stream().map(view).toList(), next);
    }

    /**
     * A page out of one more row than it holds: the extra row tells that there is a next page.
     *
     * @param found up to {@code limit.size() + 1} rows
     * @param key what the rows are ordered by
     */
    public static <E, T> Page<T> of(List<E> found, Paging limit, Function<E, Object> key, Function<E, T> view) {
        boolean more = found.size() > limit.size();
        List<E> shown = more ? found.subList(0, limit.size()) : found;
        String next =
                more ? Paging.cursor(key.apply(shown.get(shown.size() - 1)).toString()) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
