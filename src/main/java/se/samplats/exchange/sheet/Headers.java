package se.samplats.exchange.sheet;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows a sheet by its headers, in any order, whatever the file is called. */
@Singleton
class Headers {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0_-]+");

    private static final Map<SheetKind, Set<String>> REQUIRED = Arrays.stream(SheetKind.values())
            .collect(Collectors.toMap(kind -> kind, kind -> kind.columns().stream()
                    .filter(SheetKind.Column::required)
                    .map(SheetKind.Column::name)
                    .collect(Collectors.toUnmodifiableSet())));

    private final Map<SheetKind, Map<String, String>> names;

    Headers(IntakeConfig config) {
        this.names = Arrays.stream(SheetKind.values())
                .collect(Collectors.toMap(
                        kind -> kind, kind -> names(kind, config.headers().getOrDefault(kind.code(), Map.of()))));
    }

    /** The kind that most of whose columns are there; none where fewer than half of any kind's are, as in a row of one cell. */
    Optional<SheetKind> kindOf(Collection<String> header) {
        if (header.size() < 2) {
            return Optional.empty();
        }
        Set<String> written = header.stream().map(Headers::folded).collect(Collectors.toSet());
        return Arrays.stream(SheetKind.values())
                .filter(kind -> share(kind, written) >= 0.5)
                .max(Comparator.comparingDouble(kind -> share(kind, written)));
    }

    /** Where each column is; what is missing or there twice is a mistake in the row of headers. */
    Map<String, Integer> columns(
            SheetKind kind, SortedMap<Integer, String> header, String file, int row, Faults faults) {
        Map<String, Integer> columns = new HashMap<>();
        header.forEach((column, written) -> {
            String name = known(kind).get(folded(written));
            if (name != null && columns.putIfAbsent(name, column) != null) {
                faults.add(file, row, name, "column-twice");
            }
        });
        kind.columns().stream()
                .filter(column -> column.required() && !columns.containsKey(column.name()))
                .forEach(column -> faults.add(file, row, column.name(), "column-missing", kind.code()));
        return columns;
    }

    /** Of the columns that a kind must have: what may be left out says little of what a file is. */
    private double share(SheetKind kind, Set<String> written) {
        Map<String, String> names = known(kind);
        Set<String> required = REQUIRED.getOrDefault(kind, Set.of());
        long found = written.stream()
                .map(names::get)
                .filter(name -> name != null && required.contains(name))
                .distinct()
                .count();
        return (double) found / required.size();
    }

    private Map<String, String> known(SheetKind kind) {
        return names.getOrDefault(kind, Map.of());
    }

    private static Map<String, String> names(SheetKind kind, Map<String, List<String>> aliases) {
        Map<String, String> names = new HashMap<>();
        List<String> columns = new ArrayList<>();
        kind.columns().forEach(column -> {
            columns.add(column.name());
            names.put(folded(column.name()), column.name());
        });
        aliases.forEach((column, others) -> {
            if (!columns.contains(column)) {
                throw new IllegalArgumentException(
                        "samplats.intake.headers." + kind.code() + " has no column " + column + ": " + columns);
            }
            others.forEach(other -> names.put(folded(other), column));
        });
        return names;
    }

    private static String folded(String header) {
        String plain = Normalizer.normalize(header.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return SPACES.matcher(ACCENTS.matcher(plain).replaceAll("")).replaceAll("_");
    }
}
