package se.samplats.county.pricing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** SHA-256 over all that decides a price, written down in one fixed way. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Inquiry asked, boolean member, @Nullable Agreed agreed, List<QuoteLine> lines) {
        String text = Stream.concat(
                        Stream.of(
                                "1",
                                asked.buyer(),
                                asked.seller(),
                                asked.homeId(),
                                asked.period().start(),
                                String.valueOf(asked.period().end()),
                                asked.level(),
                                member,
                                agreed == null ? "" : agreed.agreementId() + " " + agreed.version(),
                                agreed == null ? "" : agreed.terms()),
                        lines.stream().map(Fingerprint::line))
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        return sha256(text);
    }

    /** The fingerprint of a quote that continues another. */
    static String of(String first, String added) {
        return sha256(first + "\n" + added);
    }

    private static String line(QuoteLine line) {
        return Stream.of(
                        line.from(),
                        line.to(),
                        line.days(),
                        line.unit(),
                        line.quantity().stripTrailingZeros().toPlainString(),
                        line.unitPrice().ore(),
                        line.amount().ore(),
                        line.kind(),
                        line.addOn(),
                        line.priceRow())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
