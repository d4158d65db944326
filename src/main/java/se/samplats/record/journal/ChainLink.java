package se.samplats.record.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A link of the hash chain: an entry's number, and the SHA-256 of the hash before it followed by the entry's canonical content.
 */
record ChainLink(long number, byte[] hash) {

    static final int BYTES = 32;

    /** Before the first entry. */
    static final ChainLink START = new ChainLink(0, new byte[BYTES]);

    /** Of {@code number:hash}, as {@link #toString} writes it; throws an {@code IllegalArgumentException} when it is none. */
    static ChainLink parse(String text) {
        int colon = text.indexOf(':');
        byte[] hash = HexFormat.of().parseHex(text.substring(colon + 1));
        long number = Long.parseLong(text.substring(0, Math.max(colon, 0)));
        if (number < 0 || hash.length != BYTES) {
            throw new IllegalArgumentException("no link");
        }
        return new ChainLink(number, hash);
    }

    /** The link that follows, for this entry. */
    ChainLink next(JournalEntry entry) {
        MessageDigest digest = sha256();
        digest.update(hash);
        digest.update(entry.canonical(number + 1));
        return new ChainLink(number + 1, digest.digest());
    }

    String hex() {
        return HexFormat.of().formatHex(hash);
    }

    boolean isSame(ChainLink other) {
        return number == other.number && MessageDigest.isEqual(hash, other.hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChainLink link && isSame(link);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number) * 31 + Arrays.hashCode(hash);
    }

    @Override
    public String toString() {
        return number + ":" + hex();
    }
}
