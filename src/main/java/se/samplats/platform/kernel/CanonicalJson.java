package se.samplats.platform.kernel;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a thing as JSON, always the same, byte for byte: as RFC 8785 has it for objects, lists, texts, whole numbers and
 * truth values. Keys stand in the order of their UTF-16 units, nothing is spaced, only what must be is escaped.
 */
public final class CanonicalJson {

    private static final String HEX = "0123456789abcdef";

    private CanonicalJson() {}

    public static String of(Map<String, ?> object) {
        StringBuilder out = new StringBuilder();
        write(object, out);
        return out.toString();
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> object) {
            writeObject(object, out);
        } else if (value instanceof List<?> many) {
            String before = "[";
            for (Object one : many) {
                out.append(before);
                write(one, out);
                before = ",";
            }
            out.append(many.isEmpty() ? "[]" : "]");
        } else if (value instanceof String text) {
            writeText(text, out);
        } else if (value == null || value instanceof Long || value instanceof Boolean) {
            out.append(value);
        } else {
            throw new IllegalArgumentException("no canonical form for " + value.getClass());
        }
    }

    private static void writeObject(Map<?, ?> object, StringBuilder out) {
        TreeMap<String, Object> ordered = new TreeMap<>();
        object.forEach((key, value) -> ordered.put((String) key, value));
        String before = "{";
        for (Map.Entry<String, Object> one : ordered.entrySet()) {
            out.append(before);
            writeText(one.getKey(), out);
            out.append(':');
            write(one.getValue(), out);
            before = ",";
        }
        out.append(ordered.isEmpty() ? "{}" : "}");
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            switch (one) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (one < ' ') {
                        out.append("\\u00").append(HEX.charAt(one >> 4)).append(HEX.charAt(one & 15));
                    } else {
                        out.append(one);
                    }
                }
            }
        }
        out.append('"');
    }
}
