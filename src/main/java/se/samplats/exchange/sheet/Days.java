package se.samplats.exchange.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people in Sweden write it: 2026-12-01, 20261201, 1/12 2026, 1.12.2026, 1 december 2026, 1 dec 2026. */
public final class Days {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 9999;

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<y>\\d{4})-?(?<m>\\d{2})-?(?<d>\\d{2})(?:[ T]00:00(?:|:00|:00\\.0{1,9}))?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<d>\\d{1,2})(?:/(?<m>\\d{1,2}) +|\\.(?<n>\\d{1,2})\\.| +(?<w>\\p{L}+)\\.? +)(?<y>\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final List<String> LONG_MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");

    private static final Pattern OPEN = Pattern.compile(
            "-|–|—|(?:gäller )?(?:tills? ?vidare|t\\.? ?v\\.?|tills? ?v\\.?|löpande|pågår|pågående|öppet|öppen|utan slut(?:datum)?"
                    + "|inget slut(?:datum)?|obegränsat|obestämd tid|until further notice|ongoing)\\.?");

    /** What a spreadsheet makes of "5-1" and its like: a day and a month by name, or a moment. */
    private static final Pattern MADE_DAY =
            Pattern.compile("""
            \\d{1,2}[- ]?MONTH\\.?|\\d{1,2}[- ]?MONTH\\.?[- ]?\\d{2,4}|MONTH[- ]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}[ t]\\d{2}:\\d{2}\
            |\\d{4}-\\d{2}-\\d{2}[ t]\\d{2}:\\d{2}:\\d{2}|\\d{4}-\\d{2}-\\d{2}[ t]\\d{2}:\\d{2}:\\d{2}\\.\\d{1,9}""".replace("MONTH", "(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)"));

    private Days() {}

    /** Whether an end says that there is none yet (<i>tills vidare</i>); systems write a day of the year 9999. */
    static boolean isOpenEnd(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return OPEN.matcher(plain).matches()
                || of(text).filter(day -> day.getYear() == LAST_YEAR).isPresent();
    }

    /** Whether an id looks like what a spreadsheet made of it. */
    static boolean isMadeOfAnId(String text) {
        return MADE_DAY.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    static Optional<LocalDate> of(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group("y"), Integer.parseInt(yearFirst.group("m")), yearFirst.group("d"));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches() ? day(dayFirst.group("y"), month(dayFirst), dayFirst.group("d")) : Optional.empty();
    }

    private static int month(Matcher written) {
        String number = written.group("m") == null ? written.group("n") : written.group("m");
        if (number != null) {
            return Integer.parseInt(number);
        }
        String word = written.group("w").toLowerCase(Locale.ROOT);
        return (word.length() <= 3
                        ? MONTHS.indexOf(word)
                        : LONG_MONTHS.indexOf(word.equals("sept") ? "september" : word))
                + 1;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            LocalDate read = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            boolean sane = read.getYear() >= FIRST_YEAR && read.getYear() <= LAST_YEAR;
            return sane ? Optional.of(read) : Optional.empty();
        } catch (DateTimeException nosuchDay) {
            return Optional.empty();
        }
    }
}
