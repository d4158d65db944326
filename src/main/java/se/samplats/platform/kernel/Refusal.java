package se.samplats.platform.kernel;

import java.util.List;

/**
 * A rule said no. The rule has a name that clients can rely on, a title and a sentence in both languages
 * ({@code texts/problem_*.properties}) and a line in {@code docs/problems.md}.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String rule;
    private final boolean conflict;
    private final transient List<Object> arguments;

    private Refusal(String rule, boolean conflict, List<Object> arguments) {
        super(rule, null, false, false);
        this.rule = rule;
        this.conflict = conflict;
        this.arguments = arguments;
    }

    /** A rule of the domain forbids it, independently of what others do: 422. */
    public static Refusal of(String rule, Object... arguments) {
        return new Refusal(rule, false, List.of(arguments));
    }

    /** It clashes with what others did, or with the current state of the thing: 409. */
    public static Refusal conflict(String rule, Object... arguments) {
        return new Refusal(rule, true, List.of(arguments));
    }

    public String rule() {
        return rule;
    }

    public boolean isConflict() {
        return conflict;
    }

    public Text title() {
        return Text.of("problem." + rule + ".title");
    }

    public Text detail() {
        return new Text("problem." + rule + ".detail", arguments);
    }
}
