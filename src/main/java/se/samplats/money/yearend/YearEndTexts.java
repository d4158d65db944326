package se.samplats.money.yearend;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the year-end settlement. */
@MessageBundle("yearend")
interface YearEndTexts {

    String title();

    String lead();

    String none();

    String noneOf();

    String begin();

    String titleOf(String home);

    String titleOfYear(String home, int year);

    String draft();

    String agreed(String day, String who);

    String drafted(String when, String who);

    String doneDrafted();

    String doneAgreed();

    String year();

    String actual();

    String actualHint();

    String budget();

    String budgetHint();

    String places();

    String occupancy();

    String compute();

    String computeAgain();

    String computeHint();

    String agree();

    String agreeHint();

    String notOver();

    String budgetLine(String cost, int places, String occupancy, String price);

    String revenue();

    String revenueLine(int days, String price, String amount);

    String result(boolean surplus);

    String kept();

    String keptLine(int percent);

    String usual();

    String shared();

    String chart();

    String chartDesc();

    String table();

    String municipality();

    String days();

    String amount();

    String own();

    String total();

    String invoiced(String amount);

    String version(int number);

    String perDay(String amount);
}
