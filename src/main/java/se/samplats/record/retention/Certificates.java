package se.samplats.record.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samplats.platform.kernel.Bulk;
import se.samplats.platform.kernel.CanonicalJson;
import se.samplats.platform.kernel.Ids;

/** The register of certificates. */
@ApplicationScoped
class Certificates {

    private final Bulk bulk;

    Certificates(Bulk bulk) {
        this.bulk = bulk;
    }

    /**
     * What was erased on a day (<i>gallringsbevis</i>).
     *
     * @param content by RFC 8785: the id, the day, and of each rule its code, law, the day before which it had ended, and the rows
     * @param hash SHA-256 of the content in UTF-8, which the journal has too
     */
    record Certificate(UUID id, LocalDate day, String content, String hash, Instant madeAt) {

        static Certificate of(LocalDate day, Map<RetentionRule, Long> erased, Instant now) {
            UUID id = Ids.next();
            List<Map<String, Object>> rules = new ArrayList<>();
            erased.forEach((rule, rows) -> {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("rule", rule.erasure().name());
                one.put("law", rule.law());
                one.put("endedBefore", rule.before(day).toString());
                one.put("rows", rows);
                rules.add(one);
            });
            String content = CanonicalJson.of(Map.of("id", id.toString(), "day", day.toString(), "rules", rules));
            return new Certificate(id, day, content, HexFormat.of().formatHex(sha256(content)), now);
        }

        static byte[] sha256(String content) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("every Java platform has SHA-256", impossible);
            }
        }
    }

    void add(Certificate one) {
        bulk.write(
                "insert into retention_certificate (id, day, content, hash, made_at) values (?, ?, ?, ?, ?)",
                List.of(one),
                it -> List.of(it.id(), it.day(), it.content(), HexFormat.of().parseHex(it.hash()), it.madeAt()));
    }

    /** The latest first. */
    List<Certificate> latest(int most) {
        List<Certificate> found = new ArrayList<>();
        bulk.read(
                "select id, day, content, encode(hash, 'hex'), made_at from retention_certificate order by day desc, id desc limit ?",
                List.of(most),
                row -> found.add(new Certificate(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant())));
        return found;
    }
}
