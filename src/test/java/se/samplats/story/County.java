package se.samplats.story;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/**
 * The demo county counted out of its spreadsheets by other lines than the product's: what fits a request, and all that is
 * true of a home that does not.
 */
final class County {

    private static final CSVFormat SWEDISH = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    final List<Map<String, String>> homes = rows("boenden");
    final List<Map<String, String>> requests = rows("forfragningar");
    private final Map<String, List<Map<String, String>>> places =
            rows("platser").stream().collect(Collectors.groupingBy(place -> place.get("boende_id")));
    private final Map<String, List<Map<String, String>>> ledger =
            rows("belaggning").stream().collect(Collectors.groupingBy(row -> row.get("plats_id")));

    /** All reasons for which the home cannot be meant; none for a candidate. Distances are told by the caller. */
    Set<String> reasons(Map<String, String> request, Map<String, String> home, double km) {
        Set<String> reasons = new TreeSet<>();
        int age = Integer.parseInt(request.get("alder"));
        String form = home.get("boendeform");
        boolean elsewhere = !home.get("kommunkod").equals(request.get("kommunkod"));
        add(reasons, "FORM", !form.equals(request.get("boendeform")));
        add(
                reasons,
                "AGE",
                age < Integer.parseInt(home.get("alder_fran")) || age > Integer.parseInt(home.get("alder_till")));
        add(reasons, "SEX", !home.get("kon").equals("alla") && !home.get("kon").equals(request.get("kon")));
        add(reasons, "NEEDS", !words(home.get("inriktning")).containsAll(words(request.get("behov"))));
        add(
                reasons,
                "RISKS",
                words(home.get("tar_inte_emot")).stream().anyMatch(words(request.get("risker"))::contains));
        List<Map<String, String>> meant = places.get(home.get("boende_id")).stream()
                .filter(place -> !request.get("rullstol").equals("ja")
                        || place.get("rullstolsanpassad").equals("ja"))
                .toList();
        add(reasons, "WHEELCHAIR", meant.isEmpty());
        add(reasons, "PERIOD", meant.stream().noneMatch(place -> isFree(place, request)));
        String most = request.get("max_avstand_km");
        add(reasons, "DISTANCE", !most.isEmpty() && km > Integer.parseInt(most));
        add(
                reasons,
                "SPECIAL_REASONS",
                (form.startsWith("LSS_9") && elsewhere) || (form.equals("STODBOENDE") && age < 18));
        return reasons;
    }

    private boolean isFree(Map<String, String> place, Map<String, String> request) {
        LocalDate start = start(request);
        String days = request.get("dagar");
        LocalDate end = days.isEmpty() ? LocalDate.MAX : start.plusDays(Long.parseLong(days));
        return ledger.getOrDefault(place.get("plats_id"), List.of()).stream()
                .noneMatch(row -> LocalDate.parse(row.get("fran")).isBefore(end)
                        && (row.get("till").isEmpty()
                                || LocalDate.parse(row.get("till")).isAfter(start)));
    }

    /** Nobody moves in yesterday: a wanted day that has passed is today. */
    static LocalDate start(Map<String, String> request) {
        LocalDate wanted = LocalDate.parse(request.get("onskad_start"));
        return wanted.isBefore(TODAY) ? TODAY : wanted;
    }

    private static void add(Set<String> reasons, String reason, boolean isTrue) {
        if (isTrue) {
            reasons.add(reason);
        }
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<Map<String, String>> rows(String file) {
        String path = "/demo/dalarna/" + file + ".csv";
        try (Reader reader = new InputStreamReader(
                java.util.Objects.requireNonNull(County.class.getResourceAsStream(path)), StandardCharsets.UTF_8)) {
            if (reader.read() != '\uFEFF') {
                throw new IllegalStateException(path + " has no byte order mark");
            }
            return SWEDISH.parse(reader).stream().map(row -> row.toMap()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
