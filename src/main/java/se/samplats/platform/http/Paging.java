package se.samplats.platform.http;

import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Invalid;

/** {@code ?limit=} (default 50, at most 200) and {@code ?cursor=}, as a bean parameter of every list. */
public class Paging {

    private static final int DEFAULT = 50;
    private static final int MOST = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @QueryParam("limit")
    @Parameter(description = "How many items at most: 1 to 200, 50 by default")
    @Nullable
    Integer limit;

    @QueryParam("cursor")
    @Parameter(description = "The next of the page before")
    @Nullable
    String cursor;

    /** The first items, at most as many as the limit. */
    public static Paging first(int limit) {
        Paging paging = new Paging();
        paging.limit = limit;
        return paging;
    }

    /** From where the previous page ended. */
    public static Paging from(@Nullable String cursor, int limit) {
        Paging paging = first(limit);
        paging.cursor = cursor;
        return paging;
    }

    public int size() {
        if (limit == null) {
            return DEFAULT;
        }
        if (limit < 1 || limit > MOST) {
            throw Invalid.field("limit", "limit-out-of-range", MOST);
        }
        return limit;
    }

    /** The key of the last row of the page before. */
    public Optional<String> after() {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (key.isEmpty() || key.codePoints().anyMatch(Character::isISOControl)) {
                throw Invalid.field("cursor", "unknown-cursor");
            }
            return Optional.of(key);
        } catch (IllegalArgumentException garbled) {
            throw Invalid.field("cursor", "unknown-cursor");
        }
    }

    /** The id after which a list in order of ids goes on: that of the page before's last row, or one before all ids. */
    public UUID afterId() {
        try {
            return after().map(UUID::fromString).orElse(BEFORE_ALL);
        } catch (IllegalArgumentException garbled) {
            throw Invalid.field("cursor", "unknown-cursor");
        }
    }

    /** How many rows came before, for lists whose order is computed. */
    int offset() {
        int offset;
        try {
            offset = after().map(Integer::parseInt).orElse(0);
        } catch (NumberFormatException garbled) {
            throw Invalid.field("cursor", "unknown-cursor");
        }
        if (offset < 0) {
            throw Invalid.field("cursor", "unknown-cursor");
        }
        return offset;
    }

    /** The same for a table, which may be longer than a list. */
    public static int offset(@Nullable String cursor) {
        Paging paging = new Paging();
        paging.cursor = cursor;
        return paging.offset();
    }

    public static String cursorAt(int offset) {
        return cursor(Integer.toString(offset));
    }

    static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
