package se.samplats.platform.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.json.runtime.JsonFormatter;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.formatters.StructuredFormatter;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Whatever is put into a line in production, nothing comes out that a person wrote. */
class DiscreetLogTest {

    private static final String CANARY = "Kanariefågel 19121212-1212";

    /** Every field that a line of the log can have. */
    private static final Set<String> FIELDS =
            Set.of("timestamp", "loggerName", "level", "message", "threadName", "mdc", "stackTrace");

    private final DiscreetLog log = new DiscreetLog();
    private final ExtLogRecord line = new ExtLogRecord(
            Level.WARN, "something is wrong", ExtLogRecord.FormatStyle.PRINTF, DiscreetLogTest.class.getName());

    @Test
    void whatIsSaidAroundALineGoesOutByNameOnly() throws Exception {
        line.setLoggerName("se.samplats.market.offer.LapseJob");
        line.setMdc(Map.of("traceId", "0af7651916cd43dd", "name", CANARY, "userId", CANARY));
        line.setNdc(CANARY);
        JsonNode written = written();
        assertEquals("0af7651916cd43dd", written.at("/mdc/traceId").asText());
        assertEquals("something is wrong", written.path("message").asText());
    }

    @Test
    void ofAFaultItsClassesItsStateAndItsPlaceAreTold() throws Exception {
        line.setLoggerName("se.samplats.platform.http.ProblemMappers");
        line.setThrown(new IllegalStateException(
                CANARY,
                new PSQLException(
                        new ServerErrorMessage("SERROR\0C23505\0Mduplicate key\0DKey (name)=(" + CANARY + ")\0"))));
        String trace = written().path("stackTrace").asText();
        assertTrue(trace.contains("java.lang.IllegalStateException"), trace);
        assertTrue(trace.contains("org.postgresql.util.PSQLException 23505"), trace);
        assertTrue(trace.contains("DiscreetLogTest.java"), trace);
    }

    @Test
    void ofWhatALibraryWarnsTheWordsAreTold() throws Exception {
        line.setLoggerName("org.hibernate.engine");
        line.setMessage("could not write %s after %d tries", ExtLogRecord.FormatStyle.PRINTF);
        line.setParameters(new Object[] {CANARY, 3});
        assertEquals(
                "could not write … after 3 tries", written().path("message").asText());
    }

    @Test
    void whatALibraryQuotesIsLeftOut() throws Exception {
        line.setLoggerName("com.fasterxml.jackson");
        line.setMessage(
                "Cannot read \"" + CANARY + "\" nor '" + CANARY + "': Key (name)=(" + CANARY + ")\n  Detail: " + CANARY,
                ExtLogRecord.FormatStyle.NO_FORMAT);
        written();
    }

    @Test
    void aFaultAmongTheParametersIsCutToo() throws Exception {
        line.setLoggerName("se.samplats.exchange.notice.Delivering");
        line.setMessage("failed: %s", ExtLogRecord.FormatStyle.PRINTF);
        line.setParameters(new Object[] {new IllegalArgumentException(CANARY)});
        assertEquals(
                "failed: java.lang.IllegalArgumentException",
                written().path("message").asText());
    }

    @Test
    void aStartThatFailsSaysWhy() throws Exception {
        line.setLoggerName("io.quarkus.runtime.Application");
        line.setMessage("Failed to start application");
        line.setThrown(new IllegalStateException(
                "Unable to obtain connection from jdbc:postgresql://db:5432/samplats?password="
                        + CANARY.replace(' ', '-'),
                new PSQLException(new ServerErrorMessage(
                        "SFATAL\0C28P01\0Mpassword authentication failed for user \"samplats\"\0DKey (name)=(" + CANARY
                                + ")\0"))));
        String trace = written().path("stackTrace").asText();
        assertTrue(trace.contains("jdbc:postgresql://db:5432/samplats?password="), trace);
        assertTrue(trace.contains("28P01: FATAL: password authentication failed for user \"samplats\""), trace);
    }

    @Test
    void anIssuerThatDoesNotAnswerIsNamedWithItsReason() throws Exception {
        line.setLoggerName("io.quarkus.oidc.runtime.TenantContextFactory");
        line.setMessage("Tenant '%s': '%s'. OIDC server is not available yet", ExtLogRecord.FormatStyle.PRINTF);
        line.setParameters(new Object[] {"Default", "Connection refused: id.example.org/192.0.2.10:443"});
        assertEquals(
                "Tenant 'Default': 'Connection refused: id.example.org/192.0.2.10:443'. OIDC server is not available yet",
                written().path("message").asText());
    }

    /** Through the filter and the formatter that production has. */
    private JsonNode written() throws Exception {
        assertTrue(log.isLoggable(line));
        JsonFormatter formatter = new JsonFormatter();
        Properties settings = new Properties();
        try (var in = DiscreetLogTest.class.getResourceAsStream("/application.properties")) {
            settings.load(in);
        }
        formatter.setExcludedKeys(Set.of(
                settings.getProperty("quarkus.log.console.json.excluded-keys").split(",")));
        assertEquals("formatted", settings.getProperty("quarkus.log.console.json.exception-output-type"));
        assertEquals("discreet", settings.getProperty("%prod.quarkus.log.console.filter"));
        formatter.setExceptionOutputType(StructuredFormatter.ExceptionOutputType.FORMATTED);
        String text = formatter.format(line);
        assertFalse(text.contains("Kanarie") || text.contains("1212"), text);
        JsonNode written = new ObjectMapper().readTree(text);
        Set<String> names = new TreeSet<>();
        written.fieldNames().forEachRemaining(names::add);
        names.removeAll(FIELDS);
        assertEquals(Set.of(), names);
        Set<String> around = new TreeSet<>();
        written.path("mdc").fieldNames().forEachRemaining(around::add);
        assertTrue(DiscreetLog.FIELDS.containsAll(around), around.toString());
        return written;
    }
}
