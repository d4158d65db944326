package se.samplats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** SQL is an arrow too: each table has one owning feature, and who else reads or writes it is declared here. */
class TablesTest {

    private static final Path CODE = Path.of("src/main/java/se/samplats");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** The tables and views of each feature. */
    private static final Map<String, List<String>> OWNED = Map.ofEntries(
            Map.entry("platform.party", List.of("municipality", "contact", "reference_key", "ended_session")),
            Map.entry("platform.http", List.of("stored_answer")),
            Map.entry("record.journal", List.of("journal_entry", "journal_head", "journal_seal", "journal_unsealed")),
            Map.entry("record.retention", List.of("retention_rule", "retention_hold", "retention_certificate")),
            Map.entry("county.form", List.of("housing_form", "form_attribute", "form_rule")),
            Map.entry(
                    "county.home",
                    List.of(
                            "home",
                            "place",
                            "occupancy",
                            "vacancy",
                            "offered_vacancy",
                            "home_closure",
                            "occupancy_version")),
            Map.entry(
                    "county.agreement",
                    List.of(
                            "agreement",
                            "agreement_version",
                            "agreement_party",
                            "agreement_mandate",
                            "agreement_start",
                            "letter_of_intent",
                            "membership",
                            "cooperation_start")),
            Map.entry("county.pricing", List.of("price_row")),
            Map.entry("county.supply", List.of("supply_version", "supply_change", "supply_changing")),
            Map.entry("market.request", List.of("purchase_request", "request_draft")),
            Map.entry("market.link", List.of("link_proposal")),
            Map.entry("market.framework", List.of("framework_offer")),
            Map.entry("market.offer", List.of("offer", "decline_reason")),
            Map.entry("market.message", List.of("offer_message")),
            Map.entry("market.watch", List.of("watch")),
            Map.entry(
                    "market.placement",
                    List.of("placement", "placement_fact", "standing_fact", "absence", "saving", "quoted_price")),
            Map.entry("market.booking", List.of("arrival_advice", "calendar_feed")),
            Map.entry("market.change", List.of("placement_extension", "placement_move")),
            Map.entry("market.external", List.of("external_purchase", "purchase_reason", "purchase_judgement")),
            Map.entry("money.pricesetting", List.of("price_proposal", "index_value")),
            Map.entry("money.settlement", List.of("settlement", "settlement_line", "month_to_draft")),
            Map.entry("money.invoice", List.of("billing_profile")),
            Map.entry("money.yearend", List.of("year_end", "year_end_share")),
            Map.entry("steering.kolada", List.of("kolada_value")),
            Map.entry("exchange.intake", List.of("import_file", "import_run")),
            Map.entry("exchange.notice", List.of("notice", "confirm_link")),
            Map.entry("exchange.push", List.of("push_device")),
            Map.entry("exchange.oncall", List.of("on_call", "alert")),
            Map.entry("exchange.webhook", List.of("webhook")));

    /** Who reads tables of others, and of whom. */
    private static final Map<String, List<String>> READS = Map.ofEntries(
            Map.entry("record.retention", List.of("market.request", "market.offer", "market.placement")),
            Map.entry("county.supply", List.of("county.home", "county.agreement", "county.pricing")),
            Map.entry("market.request", List.of("county.home")),
            Map.entry("market.reminder", List.of("platform.party", "county.form", "county.home", "market.request")),
            Map.entry("market.offer", List.of("county.home", "market.request")),
            Map.entry("market.placement", List.of("market.offer")),
            Map.entry("market.change", List.of("market.placement")),
            Map.entry("market.external", List.of("county.home", "market.offer")),
            Map.entry("money.settlement", List.of("county.home", "county.pricing", "market.placement")),
            Map.entry("money.yearend", List.of("county.home", "money.settlement")),
            Map.entry("money.invoice", List.of("money.settlement")),
            Map.entry("steering.waitingreport", List.of("market.request")),
            Map.entry(
                    "steering.statistics",
                    List.of(
                            "platform.party",
                            "county.form",
                            "county.home",
                            "county.agreement",
                            "county.pricing",
                            "market.request",
                            "market.offer",
                            "market.placement",
                            "market.external")),
            Map.entry(
                    "steering.savings",
                    List.of(
                            "county.form",
                            "county.home",
                            "county.agreement",
                            "county.pricing",
                            "market.request",
                            "market.offer",
                            "market.placement",
                            "market.external")),
            Map.entry(
                    "steering.effect",
                    List.of(
                            "county.home",
                            "county.agreement",
                            "market.request",
                            "market.placement",
                            "market.external")),
            Map.entry(
                    "exchange.row",
                    List.of(
                            "county.form",
                            "county.home",
                            "county.pricing",
                            "market.request",
                            "market.framework",
                            "market.placement",
                            "market.change",
                            "market.external")),
            Map.entry(
                    "exchange.webhook",
                    List.of("county.home", "market.request", "market.offer", "market.placement", "market.change")),
            Map.entry(
                    "exchange.notice",
                    List.of(
                            "platform.party",
                            "county.home",
                            "market.request",
                            "market.offer",
                            "market.placement",
                            "market.change",
                            "exchange.oncall",
                            "exchange.webhook")),
            Map.entry("demo", List.of("platform.party", "county.home", "county.agreement")));

    /** Who writes tables of others: the rows of spreadsheets, and the demo, which invents what nobody can hand in. */
    private static final Map<String, List<String>> WRITES = Map.of(
            "exchange.row",
            List.of(
                    "county.home",
                    "county.pricing",
                    "market.request",
                    "market.framework",
                    "market.placement",
                    "market.external"),
            "demo",
            List.of("county.home", "county.agreement", "money.invoice"));

    private static final Pattern MADE =
            Pattern.compile("create (?:unlogged )?(?:table|(?:or replace )?view)(?: if not exists)? (\\w+)");
    private static final Pattern LITERAL = Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*+\"");
    private static final Pattern NAMED =
            Pattern.compile("(?i)\\b(delete from|from|join|into|update|truncate)\\s+(\\w+)");

    @Test
    void everyTableHasOneOwner() throws IOException {
        List<String> owned =
                OWNED.values().stream().flatMap(List::stream).sorted().toList();
        assertEquals(new TreeSet<>(made()).stream().toList(), owned);
    }

    @Test
    void whoReadsATableOfAnotherIsDeclared() throws IOException {
        assertEquals(declared(READS), used(false));
    }

    @Test
    void onlyRowsOfSpreadsheetsAndTheDemoWriteTablesOfOthers() throws IOException {
        assertEquals(declared(WRITES), used(true));
    }

    private static Set<String> made() throws IOException {
        Set<String> made = new TreeSet<>();
        for (Path migration : files(MIGRATIONS, ".sql")) {
            Matcher found = MADE.matcher(Files.readString(migration).toLowerCase(Locale.ROOT));
            while (found.find()) {
                made.add(found.group(1));
            }
        }
        assertFalse(made.isEmpty());
        return made;
    }

    private static Map<String, Set<String>> declared(Map<String, List<String>> map) {
        return map.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> new TreeSet<>(one.getValue()), (a, b) -> a, TreeMap::new));
    }

    /** By feature, the other features whose tables its SQL reads, or writes. */
    private static Map<String, Set<String>> used(boolean written) throws IOException {
        Map<String, String> owners = new TreeMap<>();
        OWNED.forEach((feature, tables) -> tables.forEach(table -> owners.put(table, feature)));
        Map<String, Set<String>> used = new TreeMap<>();
        for (Path file : files(CODE, ".java")) {
            String feature = CODE.relativize(file.getParent()).toString().replace('/', '.');
            Matcher literal = LITERAL.matcher(Files.readString(file));
            while (literal.find()) {
                Matcher named = NAMED.matcher(literal.group());
                while (named.find()) {
                    String word = named.group(1).toLowerCase(Locale.ROOT);
                    String owner = owners.get(named.group(2));
                    boolean writes = !word.equals("from") && !word.equals("join");
                    if (owner != null && !owner.equals(feature) && writes == written) {
                        used.computeIfAbsent(feature, one -> new TreeSet<>()).add(owner);
                    }
                }
            }
        }
        return used;
    }

    private static List<Path> files(Path below, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(one -> one.toString().endsWith(ending)).sorted().toList();
        }
    }
}
