package se.samplats.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Values that a schema allows, and others. */
final class JsonByChance {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int DEEPEST = 4;

    private static final List<String> STRANGE_TEXTS = List.of(
            "",
            " ",
            "x",
            "\u0000",
            "\ud800",
            "\u202e\u200b\u2066",
            "ord",
            "åäö",
            "%s%n{0}{'",
            "'; drop table home; --",
            "../../etc/passwd",
            "19121212-1212",
            "😀",
            "x".repeat(300),
            "x".repeat(20_000),
            "null",
            "NaN",
            "-1",
            "0x10",
            "9999-12-31",
            "1900-01-01",
            "0000-00-00",
            "2026-02-30",
            "+999999999-12-31",
            "2026-11-21T00:00:00Z",
            "2026-W01",
            "<script>alert(1)</script>",
            "=1+1",
            "a@b",
            "https://127.0.0.1:22/",
            "\r\n",
            "\t");

    private static final List<String> STRANGE_NUMBERS = List.of(
            "0",
            "-1",
            "1",
            "2",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "0.5",
            "1e30",
            "1e308",
            "-0.0",
            "100000000000000");

    private static final List<String> TOWNS = List.of("2021", "2062", "2081", "2080", "0180", "9999");
    private static final List<String> FORMS =
            List.of("HVB", "STODBOENDE", "SABO", "LSS_9_9_GRUPP", "SKYDDAT_BOENDE", "KORTTID_SOL", "FAMILJEHEM");

    private final ServedContract contract;
    private final KnownThings known;
    private final Random chance;

    JsonByChance(ServedContract contract, KnownThings known, Random chance) {
        this.contract = contract;
        this.known = known;
        this.chance = chance;
    }

    /** A value of the schema, with now and then a part that is none. */
    JsonNode value(String name, JsonNode of, int depth) {
        JsonNode schema = contract.resolved(of);
        if (one(60)) {
            return strange();
        }
        if (schema.path("enum").size() > 0) {
            return schema.path("enum").get(chance.nextInt(schema.path("enum").size()));
        }
        JsonNode type = schema.path("type").isArray() ? schema.path("type").get(0) : schema.path("type");
        return switch (type.asText()) {
            case "integer" -> NODES.numberNode(whole(name));
            case "number" -> NODES.numberNode(BigDecimal.valueOf(chance.nextInt(100_000), 2));
            case "boolean" -> NODES.booleanNode(chance.nextBoolean());
            case "array" -> array(name, schema.path("items"), depth);
            case "string" -> NODES.textNode(text(name, schema.path("format").asText()));
            default -> object(schema, depth);
        };
    }

    private ArrayNode array(String name, JsonNode items, int depth) {
        ArrayNode array = NODES.arrayNode();
        for (int i = depth > DEEPEST ? 0 : chance.nextInt(4); i > 0; i--) {
            array.add(value(name, items, depth + 1));
        }
        return array;
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        boolean sparing = chance.nextBoolean();
        List<String> required = JSON.convertValue(
                schema.path("required").isArray() ? schema.path("required") : NODES.arrayNode(),
                JSON.getTypeFactory().constructCollectionType(List.class, String.class));
        schema.path("properties").properties().forEach(field -> {
            boolean left = required.contains(field.getKey()) ? one(60) : sparing && chance.nextBoolean();
            if (!left) {
                object.set(field.getKey(), value(field.getKey(), field.getValue(), depth + 1));
            }
        });
        if (one(40)) {
            object.set("nobodyKnows", strange());
        }
        return object;
    }

    private long whole(String name) {
        if (name.endsWith("Ore")) {
            return 100_000L + chance.nextInt(700_000);
        }
        return name.startsWith("age") ? chance.nextInt(25) : 1 + chance.nextInt(one(10) ? 1_000_000 : 100);
    }

    String text(String name, String format) {
        if (format.equals("date")) {
            return TODAY.plusDays(chance.nextInt(one(4) ? 1_500 : 90) - 45).toString();
        }
        if (format.equals("date-time")) {
            return TODAY.plusDays(chance.nextInt(60) - 30) + "T10:00:00Z";
        }
        if (format.equals("uuid")) {
            return known.any(name.replaceAll("Ids?$", "") + "s", chance);
        }
        return switch (name) {
            case "municipality", "seller", "buyer", "host", "members", "municipalities" -> any(TOWNS);
            case "form", "forms" -> any(FORMS);
            case "reason" -> any(List.of("OTHER", "NO_VACANCY", "RENOVATION", "ord"));
            case "needs", "risks", "specialisms", "refuses" -> any(List.of("autism", "utagerande", "ord"));
            case "email" -> "a@b.example";
            case "address" -> "https://system.falun.example/x";
            case "month", "from", "to" -> chance.nextBoolean() ? "2026-1" + chance.nextInt(3) : TODAY.toString();
            case "year" -> "2026";
            case "caseReference" -> "FUZZ-" + chance.nextInt(100_000);
            default -> one(12) ? any(STRANGE_TEXTS) : "ord " + chance.nextInt(100);
        };
    }

    /** Anything that JSON can say. */
    JsonNode strange() {
        return switch (chance.nextInt(6)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.textNode(any(STRANGE_TEXTS));
            case 2 -> number(any(STRANGE_NUMBERS));
            case 3 -> NODES.booleanNode(chance.nextBoolean());
            case 4 -> NODES.arrayNode().add(any(STRANGE_TEXTS)).addNull();
            default -> NODES.objectNode().put("a", any(STRANGE_TEXTS));
        };
    }

    String strangeText() {
        return any(chance.nextBoolean() ? STRANGE_TEXTS : STRANGE_NUMBERS);
    }

    private static JsonNode number(String written) {
        return written.matches("-?\\d+")
                ? NODES.numberNode(new BigInteger(written))
                : NODES.numberNode(new BigDecimal(written));
    }

    private <T> T any(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private boolean one(int in) {
        return chance.nextInt(in) == 0;
    }
}
