package se.samplats.platform.http;

import jakarta.ws.rs.WebApplicationException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Entity tags: the version that a client read, so that it changes no other. */
public final class Versions {

    private Versions() {}

    /**
     * The version that a caller has read. It is compared where the change is written, in the same transaction and with the row as
     * it is stored there: compared before, two who read the same version would both write, and one change would be lost.
     */
    public interface Read {

        /** For a caller without {@code If-Match}, such as a page whose form has every field. */
        Read ANY = stored -> {};

        /** Goes on only where the stored version is the one that was read. */
        void mustBe(int stored);
    }

    /** The version in {@code If-Match}. */
    public static Read read(@Nullable String ifMatch) {
        return stored -> mustMatch(ifMatch, stored);
    }

    public static <T> RestResponse<T> tagged(T body, int version) {
        return tagged(body, tag(version));
    }

    public static <T> RestResponse<T> tagged(T body, String tag) {
        return RestResponse.ResponseBuilder.ok(body).header("ETag", tag).build();
    }

    public static String tag(int version) {
        return '"' + Integer.toString(version) + '"';
    }

    /** Goes on only when {@code If-Match} names the version that is stored: 428 without the header, 412 when stale. */
    public static void mustMatch(@Nullable String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new WebApplicationException(428);
        }
        String wanted = ifMatch.strip().replaceFirst("^W/", "");
        if (!wanted.equals("*") && !wanted.equals(tag(version))) {
            throw new WebApplicationException(412);
        }
    }
}
