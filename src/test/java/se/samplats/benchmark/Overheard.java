package se.samplats.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Listens to what the service says to the database while it answers a call, so that pgbench can say the very same: each
 * statement in its order, with the values written into it, and the transactions as they were.
 */
final class Overheard {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern EXECUTED = Pattern.compile("(?:execute [^:]+|statement): (.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']++|'')*+')");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$(\\d+)");

    /** One call to the service. */
    interface Call {
        void send() throws IOException;
    }

    private final DurableServer server;
    private final Connection database;
    private final int listener;

    Overheard(DurableServer server, Connection database) throws SQLException {
        this.server = server;
        this.database = database;
        this.listener = Integer.parseInt(DurableServer.string(database, "select pg_backend_pid()"));
    }

    /** The statements of each call, as one script a call. */
    List<String> scripts(List<Call> calls) throws IOException, SQLException {
        List<String> scripts = new ArrayList<>();
        listen("all");
        for (Call call : calls) {
            int from = mark();
            call.send();
            mark();
            scripts.add(script(from));
        }
        listen("none");
        return scripts;
    }

    private void listen(String to) throws SQLException {
        run("alter system set log_statement = '" + to + "'");
        run("select pg_reload_conf()");
        while (!DurableServer.string(database, "show log_statement").equals(to)) {
            Thread.onSpinWait();
        }
    }

    /** Says something unmistakable and waits until the log has it; gives how many lines there are then. */
    private int mark() throws IOException, SQLException {
        String marker = UUID.randomUUID().toString();
        run("select '" + marker + "'");
        while (true) {
            List<String> lines = Files.readAllLines(server.log());
            for (int i = lines.size() - 1; i >= 0; i--) {
                if (lines.get(i).contains(marker)) {
                    return i + 1;
                }
            }
        }
    }

    private String script(int from) throws IOException {
        StringBuilder script = new StringBuilder();
        for (String line : Files.readAllLines(server.log())
                .subList(from, Files.readAllLines(server.log()).size())) {
            JsonNode said = JSON.readTree(line);
            Matcher executed = EXECUTED.matcher(said.path("message").asText());
            if (executed.matches() && said.path("pid").asInt() != listener) {
                script.append(written(executed.group(1), said.path("detail").asText()))
                        .append(";\n");
            }
        }
        return script.toString();
    }

    private static String written(String statement, String detail) {
        Map<String, String> values = new HashMap<>();
        Matcher value = VALUE.matcher(detail);
        while (value.find()) {
            values.put(value.group(1), value.group(2));
        }
        return PLACEHOLDER
                .matcher(statement)
                .replaceAll(m -> Matcher.quoteReplacement(values.getOrDefault(m.group(1), m.group())));
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
