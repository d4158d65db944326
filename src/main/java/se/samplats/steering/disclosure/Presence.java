package se.samplats.steering.disclosure;

import java.time.YearMonth;
import java.util.List;

/**
 * That somebody is counted in a leaf during some months.
 *
 * @param person tells persons apart, nothing else; the same person is one however many rows there are
 * @param leaf the finest part, by the attributes of its {@link Tables}
 * @param last the last month, which counts too
 */
public record Presence(String person, List<String> leaf, YearMonth first, YearMonth last) {}
