package se.samplats.platform.http;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.ManagementPort;
import se.samplats.PageRoutes;
import se.samplats.SignedIn;
import se.samplats.platform.http.Operations.Called;
import se.samplats.platform.kernel.PersonalNumbers;

/**
 * Canaries are sent through every input, then looked for everywhere: a personal number is stored nowhere and told nowhere, and what
 * people are called and where they live leaves no trace in logs, figures, mails, notices, the journal or addresses.
 */
@FeatureTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway") // what a map of ours holds is known
class CanaryTest {

    /** Texts of forms that stand where somebody could write about a person. */
    private static final Set<String> WORDS = Set.of(
            ("reason text decidedBy caseReference specialReasons reasonText failedCriterion legalName street city email peppolId"
                            + " buyerReference othersReason source approvedBy code label ground reference done then back cursor"
                            + " actor operation thing person needs risks otherParties party name room add linkedTo")
                    .split(" "));

    private static final Map<String, String> PLAUSIBLE = Map.ofEntries(
            Map.entry("on", "2026-11-20"),
            Map.entry("from", "2026-11-20"),
            Map.entry("to", "2026-11-30"),
            Map.entry("end", "2026-12-30"),
            Map.entry("start", "2026-12-01"),
            Map.entry("wantedStart", "2026-12-01"),
            Map.entry("decisionDate", "2026-11-01"),
            Map.entry("age", "19"),
            Map.entry("sex", "MALE"),
            Map.entry("form", "HVB"),
            Map.entry("urgency", "PLANNED"),
            Map.entry("providerKind", "COMPANY"),
            Map.entry("dayPrice", "4500"),
            Map.entry("kind", "CLOSURE"),
            Map.entry("quantity", "1"),
            Map.entry("month", "2026-10"),
            Map.entry("municipality", "2062"),
            Map.entry("suitabilityChecked", "true"),
            Map.entry("version", "0"),
            Map.entry("paymentDays", "30"),
            Map.entry("organisationNumber", "212000-2239"),
            Map.entry("validFrom", "2027-01-01"),
            Map.entry("year", "2025"));

    private final Usual usual = new Usual();
    private final Map<String, String> answers = new HashMap<>();
    private final OverheardLog log = new OverheardLog();

    @Inject
    MockMailbox mailbox;

    @Inject
    AgroalDataSource source;

    @BeforeAll
    void listen() {
        log.listen();
    }

    @AfterAll
    void listenNoMore() {
        log.listenNoMore();
    }

    @Test
    @Order(1)
    void every_way_of_writing_a_personal_number_is_known() {
        Canaries.NUMBERS.forEach(number -> assertTrue(PersonalNumbers.isIn(number), number));
        assertTrue(Canaries.NUMBERS.stream().allMatch(Canaries::hasNumber));
    }

    @Test
    @Order(2)
    void no_operation_takes_one_in_any_text() {
        for (Called called : Operations.all()) {
            if (called.takesJson()) {
                ObjectNode whole = usual.body(called);
                for (String field : called.fields().keySet()) {
                    Canaries.SOME.forEach(
                            number -> send(called, whole.deepCopy().put(field, number)));
                    String number = Canaries.NUMBERS.get(0);
                    ObjectNode many = whole.deepCopy();
                    many.putArray(field).add(number);
                    send(called, many);
                    ObjectNode within = whole.deepCopy();
                    within.putObject(field).put(number, number);
                    send(called, within);
                }
            }
            for (String parameter : called.queryParameters()) {
                for (String number : Canaries.SOME) {
                    keep(
                            called + "?" + parameter,
                            usual.user(called)
                                    .queryParam(parameter, number)
                                    .request(called.method(), usual.path(called)));
                }
            }
            for (String number : Canaries.SOME.subList(0, 1)) {
                keep(
                        called + " headers",
                        usual.user(called)
                                .header("Idempotency-Key", number)
                                .header("X-Request-ID", number)
                                .header("User-Agent", number)
                                .request(called.method(), usual.path(called)));
            }
        }
    }

    @Test
    @Order(3)
    void what_somebody_is_called_is_told_to_nobody_else() {
        for (Called called : Operations.all()) {
            if (called.takesJson()) {
                ObjectNode whole = usual.body(called);
                called.fields().forEach((field, schema) -> {
                    send(called, whole.deepCopy().put(field, Canaries.NAME));
                    send(called, whole.deepCopy().put(field, Canaries.ADDRESS));
                });
            }
        }
    }

    @Test
    @Order(4)
    void no_form_takes_one() {
        for (String reader : Usual.USERS) {
            SignedIn one = SignedIn.as(reader);
            one.get("/about");
            for (String route : PageRoutes.of(POST.class, method -> !method.isAnnotatedWith(Consumes.class))) {
                if (!route.equals("/sign-out")) {
                    for (String canary : List.of(Canaries.SOME.get(0), Canaries.SOME.get(3), Canaries.NAME)) {
                        Map<String, String> fields = new HashMap<>(PLAUSIBLE);
                        WORDS.forEach(name -> fields.put(name, canary));
                        String path = filled(route);
                        SignedIn.Shown shown = posted(one, reader, path, fields);
                        answers.put(reader + " " + path + " led to " + canary, shown.path());
                    }
                }
            }
        }
    }

    /** A connection that was kept open may be closed just when it is used again: then once more, by a new one. */
    private static SignedIn.Shown posted(SignedIn one, String reader, String path, Map<String, String> fields) {
        try {
            return one.post(path, fields);
        } catch (IllegalStateException cutOff) {
            SignedIn again = SignedIn.fresh(reader);
            again.get("/about");
            return again.post(path, fields);
        }
    }

    @Test
    @Order(5)
    void no_file_brings_one() throws IOException {
        List<String> headers =
                List.of("arende", "kommun", "boendeform", "alder", "kon", "behov", "risker", "beslutsdatum");
        for (String number : Canaries.SOME) {
            String csv = "\uFEFF" + String.join(";", headers) + "\r\n" + (number + ";").repeat(headers.size()) + "\r\n";
            for (String name :
                    List.of("forfragningar.csv", "boenden.csv", "externa_kop.csv", "belaggning.csv", "platser.csv")) {
                upload(name, csv.getBytes(StandardCharsets.UTF_8));
            }
            upload("forfragningar.xlsx", workbook(headers, number));
            upload(number + ".csv", csv.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void upload(String name, byte[] content) {
        Response answer = Api.as("coordinator")
                .contentType("multipart/form-data")
                .multiPart("files", name, content)
                .post("/imports?dryRun=true");
        keep("upload " + name, answer);
        if (answer.statusCode() == 202) {
            String id = answer.path("id");
            Response run = await("the end of the run")
                    .atMost(30, SECONDS)
                    .pollInterval(50, MILLISECONDS)
                    .until(() -> Api.as("coordinator").get("/imports/" + id), now -> !now.path("status")
                            .equals("RUNNING"));
            answers.put("the faults of " + name, run.asString());
        }
    }

    private static byte[] workbook(List<String> headers, String number) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("forfragningar");
            for (int i = 0; i < headers.size(); i++) {
                sheet.value(0, i, headers.get(i));
                sheet.value(1, i, number);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    @Order(6)
    void no_table_holds_a_personal_number() throws SQLException {
        assertEquals(Set.of(), StoredTexts.columns(source, Canaries::hasNumber));
    }

    @Test
    @Order(7)
    void neither_notices_nor_the_journal_hold_a_name() throws SQLException {
        Set<String> found = StoredTexts.columns(source, Canaries::hasWord);
        Set<String> wrong = new TreeSet<>(found);
        wrong.removeIf(
                column -> !column.matches("(notice|journal_|retention_certificate|saving|settlement_line|contact).*"));
        assertEquals(Set.of(), wrong);
    }

    @Test
    @Order(8)
    void no_answer_and_no_address_tells_a_number() {
        Set<String> wrong = new TreeSet<>();
        answers.forEach((what, answer) -> {
            if (Canaries.hasNumber(answer)) {
                wrong.add(what.length() > 120 ? what.substring(0, 120) : what);
            }
        });
        assertEquals(Set.of(), wrong);
    }

    @Test
    @Order(9)
    void no_line_of_the_log_tells_one() {
        assertTrue(log.lines().size() > 1, "nothing was overheard");
        assertEquals(
                List.of(),
                log.lines().stream()
                        .filter(line -> Canaries.hasNumber(line) || Canaries.hasWord(line))
                        .map(line -> line.substring(0, Math.min(300, line.length())))
                        .limit(5)
                        .toList());
    }

    @Test
    @Order(10)
    void no_figure_and_no_mail_tells_one() {
        String figures = ManagementPort.call().get("/q/metrics").asString();
        assertTrue(figures.contains("samplats_journal"));
        assertTrue(!Canaries.hasNumber(figures) && !Canaries.hasWord(figures));
        for (Mail mail : mailbox.getTotalMessagesSent() == 0 ? List.<Mail>of() : sent()) {
            String whole = mail.getSubject() + mail.getText() + mail.getHtml();
            assertTrue(!Canaries.hasNumber(whole) && !Canaries.hasWord(whole), mail.getSubject());
        }
    }

    private List<Mail> sent() {
        return mailbox.getMailsSentTo("a@b.example");
    }

    @Test
    @Order(11)
    void no_handed_out_sheet_tells_one() {
        for (String sheet : List.of("boenden", "platser", "prislista", "belaggning", "forfragningar", "externa_kop")) {
            String csv = Api.as("coordinator").get("/exports/" + sheet + ".csv").asString();
            assertTrue(!Canaries.hasNumber(csv), sheet);
        }
    }

    private void send(Called called, ObjectNode body) {
        keep(
                called + " " + body,
                usual.user(called).body(body.toString()).request(called.method(), usual.path(called)));
    }

    private void keep(String call, Response answer) {
        assertTrue(answer.statusCode() < 500, () -> call + " answered " + answer.statusCode());
        answers.put(call + " -> " + answer.statusCode(), answer.asString() + answer.header("Location"));
    }

    private String filled(String route) {
        String path = route;
        for (Map.Entry<String, String> one : usual.known().entrySet()) {
            path = path.replaceAll("(/" + one.getKey() + ")/\\{[^}]*}", "$1/" + one.getValue());
        }
        return path.replaceAll("\\{[^}]*}", "00000000-0000-7000-8000-000000000000");
    }
}
