package se.samplats.exchange.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** A municipality's own system, which answers as it is told and remembers what it heard. */
final class Receiver implements AutoCloseable {

    private static final int SILENCE = 0;

    private final HttpServer server;
    private final ConcurrentLinkedQueue<Heard> heard = new ConcurrentLinkedQueue<>();
    private volatile int answer = 200;

    record Heard(Map<String, List<String>> headers, String body) {

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(one -> one.getKey().equalsIgnoreCase(name))
                    .map(one -> one.getValue().get(0))
                    .findFirst()
                    .orElseThrow();
        }
    }

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::hear);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/samplats?a=b";
    }

    void answers(int status) {
        answer = status;
    }

    /** Takes what is said and never says anything. */
    void isSilent() {
        answer = SILENCE;
    }

    List<Heard> heard() {
        return List.copyOf(heard);
    }

    private void hear(HttpExchange call) throws IOException {
        heard.add(new Heard(
                Map.copyOf(call.getRequestHeaders()),
                new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        if (answer != SILENCE) {
            call.getResponseHeaders().add("Location", "http://169.254.169.254/");
            call.sendResponseHeaders(answer, -1);
            call.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
