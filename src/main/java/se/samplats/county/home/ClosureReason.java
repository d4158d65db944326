package se.samplats.county.home;

import java.util.Arrays;
import java.util.Optional;

/** The usual reasons why a place is closed, by the word that the ledger and the municipalities' spreadsheets have for it. */
enum ClosureReason {
    RENOVATION("renovering"),
    STAFFING("bemanning"),
    GROUP("gruppsammansättning"),
    INFECTION("smitta");

    private final String word;

    ClosureReason(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static Optional<ClosureReason> of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word.equalsIgnoreCase(word))
                .findFirst();
    }
}
