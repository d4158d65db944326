package se.samplats.platform.page;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where to report a vulnerability (RFC 9116), as configured by the site. Without configuration there is no such page: better none
 * than an address that nobody reads.
 */
@ApplicationScoped
class SecurityText {

    private static final String PATH = "/.well-known/security.txt";

    private final Optional<String> contact;
    private final Optional<LocalDate> expires;
    private final String address;

    SecurityText(
            @ConfigProperty(name = "samplats.security.contact") Optional<String> contact,
            @ConfigProperty(name = "samplats.security.expires") Optional<LocalDate> expires,
            @ConfigProperty(name = "samplats.pages.address") String address) {
        this.contact = contact;
        this.expires = expires;
        this.address = address;
    }

    void open(@Observes Router router) {
        if (contact.isPresent() && expires.isPresent()) {
            String text = text(contact.get(), expires.get(), address);
            router.get(PATH).handler(call -> call.response()
                    .putHeader("Content-Type", "text/plain; charset=utf-8")
                    .end(text));
        }
    }

    static String text(String contact, LocalDate expires, String address) {
        return """
                Contact: %s
                Expires: %sT00:00:00Z
                Preferred-Languages: sv, en
                Canonical: %s%s
                """.formatted(contact, expires, address, PATH);
    }
}
