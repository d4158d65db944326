package se.samplats.platform.kernel;

/** Patterns of SQL's {@code like}, made of what somebody has typed. */
public final class Like {

    private Like() {}

    /** Whatever begins so, with {@code escape '!'}: what is typed means itself. */
    public static String beginning(String typed) {
        return typed.replaceAll("([!%_])", "!$1") + "%";
    }
}
