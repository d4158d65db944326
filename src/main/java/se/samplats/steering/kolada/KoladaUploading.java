package se.samplats.steering.kolada;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.page.TableReader;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Municipality;
import se.samplats.platform.party.Right;

/** Takes Kolada's figures in from a file, all or nothing. */
@ApplicationScoped
@Transactional
public class KoladaUploading {

    private static final int MOST_ROWS = 50_000;

    private final TableReader tables;
    private final KoladaValues values;
    private final Municipalities municipalities;
    private final Today today;

    KoladaUploading(TableReader tables, KoladaValues values, Municipalities municipalities, Today today) {
        this.tables = tables;
        this.values = values;
        this.municipalities = municipalities;
        this.today = today;
    }

    /**
     * @param taken how many values are stored now
     * @param skipped how many rows were left out: other indicators, and those without a value
     */
    record Uploaded(int taken, int skipped) {}

    Uploaded take(Actor actor, byte[] content) {
        actor.must(Right.IMPORT);
        Set<String> codes =
                municipalities.inOrder().stream().map(Municipality::code).collect(Collectors.toSet());
        KoladaRows.Read read = KoladaRows.read(rows(content), codes::contains);
        values.put(read.values(), today.now(), actor.name());
        return new Uploaded(read.values().size(), read.skipped());
    }

    private List<List<String>> rows(byte[] content) {
        try {
            return tables.rows(content, MOST_ROWS);
        } catch (IOException unreadable) {
            throw Invalid.field("file", "kolada-unreadable", MOST_ROWS);
        }
    }
}
