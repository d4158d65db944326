package se.samplats.platform.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void keys_stand_in_the_order_of_their_units() {
        assertEquals(
                "{\"\\r\":1,\"1\":2,\"a\":3,\"\u00f6\":4,\"\u20ac\":5,\"\uD83D\uDE00\":6,\"\uFB33\":7}",
                CanonicalJson.of(Map.of(
                        "\u20ac", 5L, "\r", 1L, "\uFB33", 7L, "1", 2L, "\uD83D\uDE00", 6L, "a", 3L, "\u00f6", 4L)));
    }

    @Test
    void only_what_must_be_is_escaped() {
        assertEquals(
                "{\"a\":\"\\u0000\\u001f\\b\\t\\n\\f\\r\\\"\\\\/\u007f\u2028å\"}",
                CanonicalJson.of(Map.of("a", "\u0000\u001f\b\t\n\f\r\"\\/\u007f\u2028å")));
    }

    @Test
    void there_is_one_way_to_write_a_list_an_object_and_nothing() {
        Map<String, Object> whole = new HashMap<>();
        whole.put("none", null);
        whole.put("list", List.of("b", "a"));
        whole.put("empty", List.of());
        whole.put("object", Map.of());
        whole.put("true", true);
        assertEquals(
                "{\"empty\":[],\"list\":[\"b\",\"a\"],\"none\":null,\"object\":{},\"true\":true}",
                CanonicalJson.of(whole));
    }

    @Test
    void what_could_be_written_in_two_ways_is_not_written() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.of(Map.of("a", 0.5)));
    }
}
