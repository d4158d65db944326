package se.samplats.platform.kernel;

/** What something is called in each of the two languages. */
public record Name(String sv, String en) {

    public String in(Language language) {
        return language == Language.SV ? sv : en;
    }
}
