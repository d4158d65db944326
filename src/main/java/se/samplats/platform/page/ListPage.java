package se.samplats.platform.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The current page of a long list.
 *
 * @param number from one on
 * @param size how many rows a page has
 * @param query what narrows the list, to be kept in the addresses of the other pages: ends with {@code &} if not empty
 */
public record ListPage(int number, int size, boolean more, String query) {

    public static ListPage of(@Nullable Integer number, int size) {
        return new ListPage(number == null ? 1 : Math.min(Math.max(number, 1), 100_000), size, false, "");
    }

    public ListPage with(boolean followed, String narrowing) {
        return new ListPage(number, size, followed, narrowing);
    }

    public int from() {
        return (number - 1) * size;
    }

    /** One row more than is shown, to know whether there are more. */
    public int most() {
        return size + 1;
    }

    public <T> List<T> shown(List<T> found) {
        return found.stream().limit(size).collect(Collectors.toList());
    }

    public boolean isOnly() {
        return number == 1 && !more;
    }

    public boolean isFirst() {
        return number == 1;
    }

    public String before() {
        return "?" + query + "page=" + (number - 1);
    }

    public String after() {
        return "?" + query + "page=" + (number + 1);
    }
}
