package se.samplats.platform.watch;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Limits a trace to the method, the address without its query, the status, and the statements without their values. Who called,
 * from where and with what program is removed as the span begins; messages of faults are never written ({@code
 * quarkus.otel.span.event.count.limit=0}).
 */
@Singleton
class DiscreetSpans implements SpanProcessor {

    private static final String BLOT = "…";

    private static final Pattern TOLD = Pattern.compile(
            "http\\.(request\\.method|route|response\\.status_code|method|status_code)|url\\.(path|scheme)|code\\..*|db\\..*"
                    + "|error\\.type|server\\.(address|port)|network\\.protocol\\..*|thread\\..*|http\\.(request|response)\\.body\\.size");

    /** The secret of a link in a mail, or of a calendar, is part of its address. */
    private static final Pattern SECRET = Pattern.compile("^(/confirm/|/calendar/).+");

    private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        span.getAttributes().forEach((key, value) -> {
            if (!TOLD.matcher(key.getKey()).matches() && value instanceof String) {
                span.setAttribute(key.getKey(), BLOT);
            }
        });
        String path = span.getAttribute(PATH);
        Matcher secret = SECRET.matcher(path == null ? "" : path);
        if (secret.matches()) {
            span.setAttribute(PATH, secret.group(1) + BLOT);
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // nothing can be changed any more
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
