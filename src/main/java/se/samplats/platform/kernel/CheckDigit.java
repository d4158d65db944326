package se.samplats.platform.kernel;

/** The last digit of organisation numbers and bankgiro numbers, by which a slip of the pen is found (Luhn's). */
public final class CheckDigit {

    private static final int TEN = 10;
    private static final int NINE = 9;

    private CheckDigit() {}

    /** What must follow these digits. */
    public static int after(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = Character.digit(digits.charAt(digits.length() - 1 - place), TEN);
            int weighed = place % 2 == 0 ? 2 * digit : digit;
            sum += weighed > NINE ? weighed - NINE : weighed;
        }
        return (TEN - sum % TEN) % TEN;
    }

    /** Whether the last of the digits follows from those before it. */
    public static boolean isRight(String digits) {
        int last = digits.length() - 1;
        return last > 0 && Character.digit(digits.charAt(last), TEN) == after(digits.substring(0, last));
    }
}
