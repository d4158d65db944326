package se.samplats.exchange.webhook;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands over what is signed: to the address that was judged, in bounded time; no redirect is followed and no answer read. */
@Singleton
public class Post {

    private static final int FIRST_GOOD = 200;
    private static final int AFTER_GOOD = 300;
    private static final int GONE = 410;

    private final HttpClient client;
    private final Addresses addresses;
    private final Duration patience;

    Post(Vertx vertx, Addresses addresses, @ConfigProperty(name = "samplats.webhooks.within") Duration patience) {
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(patience.toMillis()))
                .setVerifyHost(true)
                .setKeepAlive(false)
                .setMaxHeaderSize(8_192)
                .setDecompressionSupported(false));
        this.addresses = addresses;
        this.patience = patience;
    }

    /** The receiver wants nothing any more. */
    public static final class Gone extends IOException {

        private static final long serialVersionUID = 1;

        Gone() {
            super("410");
        }
    }

    /** The receiver did not take it; only the class of the fault is kept. */
    public static final class NotTaken extends IOException {

        private static final long serialVersionUID = 1;

        private final int status;

        NotTaken(int status) {
            super(Integer.toString(status));
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    public void hand(Posting.Signed letter) throws IOException {
        int status = send(letter);
        if (status == GONE) {
            throw new Gone();
        }
        if (status < FIRST_GOOD || status >= AFTER_GOOD) {
            throw new NotTaken(status);
        }
    }

    private int send(Posting.Signed letter) throws IOException {
        return hand(
                letter.address(),
                Map.of(
                        "Content-Type", Event.MEDIA_TYPE,
                        "webhook-id", letter.id().toString(),
                        "webhook-timestamp", Long.toString(letter.timestamp()),
                        "webhook-signature", letter.signature()),
                letter.body().getBytes(StandardCharsets.UTF_8));
    }

    /** Goes on only with an address that may be sent to; else it is invalid. */
    public void mustBeAddress(String typed) {
        addresses.read(typed);
    }

    /**
     * Hands over anything, with the same care.
     *
     * @return the status of the answer
     */
    public int hand(URI address, Map<String, String> headers, byte[] body) throws IOException {
        int port = Addresses.port(address);
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(
                        port, addresses.resolve(address).getHostAddress()))
                .setHost(address.getHost())
                .setPort(port)
                .setSsl("https".equals(address.getScheme()))
                .setURI(path(address))
                .setFollowRedirects(false)
                .setTimeout(patience.toMillis())
                .putHeader("User-Agent", "samplats");
        headers.forEach(options::putHeader);
        try {
            return client.request(options)
                    .compose(request -> request.send(Buffer.buffer(body)).map(answer -> {
                        int status = answer.statusCode();
                        leave(request);
                        return status;
                    }))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(2 * patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | CompletionException failed) {
            throw new IOException(failed.getCause());
        } catch (TimeoutException silent) {
            throw new IOException(silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    /** Whatever else it says, and however much: the connection ends here. */
    private static void leave(HttpClientRequest request) {
        request.connection().close();
    }

    private static String path(URI address) {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }
}
