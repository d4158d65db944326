package se.samplats.platform.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Invalid;

/** Values in a query that cannot be read are the caller's mistake (400, with the field's name), not a page not found. */
@Provider
class QueryValues implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            LocalDate.class, QueryValues::day,
            YearMonth.class, YearMonth::parse,
            Integer.class, Integer::valueOf,
            Long.class, Long::valueOf,
            Boolean.class, QueryValues::truth,
            UUID.class, UUID::fromString);

    @Override
    @SuppressWarnings({"unchecked", "NullAway"})
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, ?> reader = READERS.get(type);
        if (type.isEnum()) {
            reader = value -> constant(type, value);
        }
        String field = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(a -> ((QueryParam) a).value())
                .findFirst()
                .orElse(null);
        return reader == null || field == null ? null : new Value<>(field, (Function<String, T>) reader);
    }

    private record Value<T>(String field, Function<String, T> reader) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("NullAway")
        public @Nullable T fromString(@Nullable String value) {
            if (value == null || value.isBlank()) {
                return null;
            }
            T read;
            try {
                read = reader.apply(value.strip());
            } catch (RuntimeException unreadable) {
                throw Invalid.field(field, "unreadable-value");
            }
            DayBounds bounds = read instanceof LocalDate ? DayBounds.running() : null;
            if (bounds != null) {
                bounds.fault("query", field, (LocalDate) read).ifPresent(fault -> {
                    throw new Invalid(List.of(new Invalid.Field(field, fault)));
                });
            }
            return read;
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }

    private static LocalDate day(String value) {
        LocalDate day = LocalDate.parse(value);
        if (day.getYear() < 1900 || day.getYear() > 9999) {
            throw new IllegalArgumentException("a year that no calendar of ours reaches");
        }
        return day;
    }

    private static Boolean truth(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static Object constant(Class<?> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> c.toString().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such constant"));
    }
}
