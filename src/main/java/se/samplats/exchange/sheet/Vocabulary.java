package se.samplats.exchange.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.samplats.county.home.Occupancy;
import se.samplats.county.home.Sex;

/** The few Swedish words that a column may hold, and what each stands for. */
public final class Vocabulary<T> {

    public static final Vocabulary<List<Sex>> SEXES = new Vocabulary<List<Sex>>()
            .with("alla", List.of(Sex.MALE, Sex.FEMALE))
            .with("man", List.of(Sex.MALE))
            .with("kvinna", List.of(Sex.FEMALE));
    public static final Vocabulary<Sex> SEX =
            new Vocabulary<Sex>().with("man", Sex.MALE).with("kvinna", Sex.FEMALE);
    public static final Vocabulary<Occupancy.Kind> OCCUPANCY_KINDS = new Vocabulary<Occupancy.Kind>()
            .with("boende", Occupancy.Kind.RESIDENT)
            .with("placering", Occupancy.Kind.STAY)
            .with("stängd", Occupancy.Kind.CLOSURE);
    public static final Vocabulary<String> LEVELS = new Vocabulary<String>()
            .with("grund", "BASE")
            .with("förhöjd", "RAISED")
            .with("tillägg", "ADD_ON");
    public static final Vocabulary<String> UNITS = new Vocabulary<String>()
            .with("dygn", "DAY")
            .with("timme", "HOUR")
            .with("km", "KM")
            .with("gång", "TIME");
    public static final Vocabulary<String> URGENCIES = new Vocabulary<String>()
            .with("planerad", "PLANNED")
            .with("skyndsam", "URGENT")
            .with("akut", "ACUTE");
    public static final Vocabulary<String> PROVIDERS = new Vocabulary<String>()
            .with("privat bolag", "COMPANY")
            .with("ideell förening", "ASSOCIATION")
            .with("annan kommun utanför länet", "OTHER_MUNICIPALITY")
            .with("SiS", "STATE");
    public static final Vocabulary<String> LEGAL_GROUNDS =
            new Vocabulary<String>().with("ramavtal", "FRAMEWORK_CALL_OFF").with("direktupphandling", "DIRECT_AWARD");

    private final Map<String, T> meanings = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();

    private Vocabulary<T> with(String word, T meaning) {
        words.add(word);
        meanings.put(word.toLowerCase(Locale.ROOT), meaning);
        return this;
    }

    Optional<T> meaning(String text) {
        return Optional.ofNullable(meanings.get(text.toLowerCase(Locale.ROOT)));
    }

    /** The word for what is stored. */
    public String word(T meaning) {
        return words.stream()
                .filter(word -> meaning.equals(meanings.get(word.toLowerCase(Locale.ROOT))))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no word for " + meaning));
    }

    T any() {
        return meanings.values().iterator().next();
    }

    String list() {
        return String.join(", ", words);
    }
}
