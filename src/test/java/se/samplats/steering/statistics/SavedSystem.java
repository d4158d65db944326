package se.samplats.steering.statistics;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samplats.steering.disclosure.TableSystem;

/** Who is in which tier of the savings, by the demo county's spreadsheets: by buyer, form, tier and seller. */
@SuppressWarnings("NullAway") // maps out of spreadsheets have the keys that are asked for
final class SavedSystem {

    private SavedSystem() {}

    private record Bought(String municipality, String form, LocalDate from) {}

    static TableSystem of(YearMonth first, YearMonth last) throws IOException {
        TableSystem system = new TableSystem(List.of(0, 3));
        for (List<Integer> by : List.of(
                List.<Integer>of(),
                List.of(2),
                List.of(0),
                List.of(0, 2),
                List.of(1),
                List.of(1, 2),
                List.of(3),
                List.of(0, 1),
                List.of(0, 1, 2))) {
            system.table(by);
        }
        List<Bought> bought = CountyFiles.rows("externa_kop.csv").stream()
                .filter(row -> Set.of("privat bolag", "ideell förening").contains(row.get("utforare")))
                .map(row -> new Bought(row.get("kommunkod"), row.get("boendeform"), CountyFiles.day(row.get("fran"))))
                .toList();
        Map<String, Map<String, String>> homes = new HashMap<>();
        CountyFiles.rows("boenden.csv").forEach(home -> homes.put(home.get("boende_id"), home));
        for (Map<String, String> row : CountyFiles.rows("belaggning.csv")) {
            Map<String, String> home = homes.get(row.get("plats_id").substring(0, 7));
            String buyer = row.get("kommunkod");
            String seller = home.get("kommunkod");
            if (row.get("slag").equals("placering") && !buyer.equals(seller)) {
                LocalDate from = CountyFiles.day(row.get("fran"));
                LocalDate to = CountyFiles.dayOrNull(row.get("till"));
                String form = home.get("boendeform");
                for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                    if (from.isBefore(month.plusMonths(1).atDay(1)) && (to == null || to.isAfter(month.atDay(1)))) {
                        system.person(
                                buyer + " " + row.get("arendereferens"),
                                List.of(buyer, form, tier(bought, buyer, form, from), seller),
                                month);
                    }
                }
            }
        }
        return system;
    }

    private static String tier(List<Bought> bought, String buyer, String form, LocalDate began) {
        List<Bought> before = bought.stream()
                .filter(one -> one.form().equals(form)
                        && !one.from().isBefore(began.minusYears(1))
                        && one.from().isBefore(began))
                .toList();
        if (before.stream().anyMatch(one -> one.municipality().equals(buyer))) {
            return "OWN";
        }
        return before.size() >= 5
                        && before.stream().map(Bought::municipality).distinct().count() >= 3
                ? "COUNTY"
                : "NONE";
    }
}
