package se.samplats.steering.dashboard;

import java.util.List;

/** The answer before everything else: the share and its change, the main reason, the saving and the next step. */
record Summary(Sentence share, Sentence reason, Sentence next) {

    /** @param href where it is shown in full */
    record Sentence(String text, String href) {}

    public List<Sentence> sentences() {
        return List.of(share, reason, next);
    }
}
