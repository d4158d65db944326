package se.samplats.county.agreement;

import java.util.List;
import se.samplats.platform.kernel.Period;

/**
 * What a version of an agreement says.
 *
 * @param parties the municipalities that take part, by code
 * @param noticeMonths how many months ahead a party must say that it leaves
 */
record VersionFacts(Period validity, int noticeMonths, Terms terms, List<String> parties, List<Mandate> mandates) {}
