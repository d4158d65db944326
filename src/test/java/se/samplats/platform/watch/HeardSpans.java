package se.samplats.platform.watch;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Where traces go in the tests: the last of them are kept to be looked at. */
@Singleton
class HeardSpans implements SpanExporter {

    private static final int KEPT = 500;

    private final ConcurrentLinkedDeque<SpanData> last = new ConcurrentLinkedDeque<>();

    List<SpanData> last() {
        return List.copyOf(last);
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        last.addAll(spans);
        while (last.size() > KEPT) {
            last.pollFirst();
        }
        return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode flush() {
        return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
        return CompletableResultCode.ofSuccess();
    }
}
