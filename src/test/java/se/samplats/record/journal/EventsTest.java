package se.samplats.record.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samplats.market.placement.PlacementEvent;
import se.samplats.market.placement.PlacementFact;
import se.samplats.platform.kernel.DomainEvent;
import se.samplats.platform.kernel.Language;

/** What can be written in the journal, read from the code: an event of tomorrow cannot bring a name or a word about somebody. */
class EventsTest {

    private static final List<Class<?>> EVENTS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("se.samplats").stream()
                    .filter(one -> one.isAssignableTo(DomainEvent.class) && !one.isInterface())
                    .<Class<?>>map(one -> one.reflect())
                    .toList();

    /** Texts that an event may hold: codes, and the user names of staff. */
    private static final Set<String> CODES =
            Set.of("protectedFor", "endpoint", "municipality", "host", "seller", "buyer", "person", "hash");

    @Test
    void an_event_is_a_record_of_references() {
        assertFalse(EVENTS.isEmpty());
        Set<String> others = new TreeSet<>();
        for (Class<?> event : EVENTS) {
            for (RecordComponent component : event.getRecordComponents()) {
                boolean reference = component.getType().isEnum() || EventFacts.REFERENCES.contains(component.getType());
                boolean words = component.getType() == String.class && !CODES.contains(component.getName());
                if (!reference || words) {
                    others.add(event.getName() + "." + component.getName());
                }
            }
        }
        assertEquals(Set.of(), others);
    }

    @Test
    void the_journal_says_every_event_in_both_languages_and_nothing_else() {
        Set<String> codes = codes();
        for (Language language : Language.values()) {
            ResourceBundle words = ResourceBundle.getBundle("texts.journal", language.locale());
            assertEquals(codes, new TreeSet<>(words.keySet()), language.name());
        }
    }

    private static Set<String> codes() {
        return EVENTS.stream()
                .flatMap(event -> event == PlacementEvent.Reported.class
                        ? Arrays.stream(PlacementFact.Kind.values()).map(PlacementEvent.Reported::code)
                        : Stream.of(DomainEvent.code(event)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
