package se.samplats.platform.page;

/**
 * A thing to choose, with how many places remain if it is.
 *
 * @param count negative where that is not known
 */
public record Choice(String value, String label, boolean chosen, int count) {

    public boolean counted() {
        return count >= 0;
    }
}
