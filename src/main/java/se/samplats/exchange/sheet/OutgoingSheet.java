package se.samplats.exchange.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet on its way out. */
public interface OutgoingSheet extends Closeable {

    void add(List<@Nullable Object> cells) throws IOException;
}
