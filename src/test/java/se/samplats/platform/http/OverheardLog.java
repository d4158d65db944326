package se.samplats.platform.http;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Everything that is logged while one listens, with its traces. */
final class OverheardLog extends Handler {

    private final SimpleFormatter words = new SimpleFormatter();
    private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();

    void listen() {
        Logger.getLogger("").addHandler(this);
    }

    void listenNoMore() {
        Logger.getLogger("").removeHandler(this);
    }

    Collection<String> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord line) {
        StringWriter whole = new StringWriter();
        whole.append(line.getLoggerName()).append(' ').append(words.formatMessage(line));
        if (line.getThrown() != null) {
            line.getThrown().printStackTrace(new PrintWriter(whole));
        }
        lines.add(whole.toString());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
