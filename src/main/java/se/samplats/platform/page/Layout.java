package se.samplats.platform.page;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;
import se.samplats.platform.party.Role;

/**
 * What surrounds a page: its reader, language, address, and how days and money are written.
 *
 * @param actor null on the pages that anyone may read
 * @param municipality the name of the municipality that the reader acts for; null for the county's roles
 * @param address the page's path and query, to come back to
 * @param formToken what every form must send back
 * @param done what a form has just done, as a word that the page knows; null when nothing was
 */
public record Layout(
        Language language,
        @Nullable Actor actor,
        @Nullable String municipality,
        String path,
        String address,
        String formToken,
        @Nullable String done,
        LocalDate today) {

    /** The language tag of the page. */
    public String tag() {
        return language.name().toLowerCase(Locale.ROOT);
    }

    public boolean isSwedish() {
        return language == Language.SV;
    }

    public Formats write() {
        return new Formats(language);
    }

    public List<Destination> destinations() {
        return actor == null ? List.of() : Destination.of(actor);
    }

    public boolean isHere(Destination destination) {
        return destination.holds(path);
    }

    /** Whether the reader may say where systems listen. */
    public boolean isSystemKeeper() {
        return actor != null && actor.may(Right.TEND_WEBHOOKS);
    }

    public boolean isSignedIn() {
        return actor != null;
    }

    /** The roles in the order of their importance to the desk; a page names the first. */
    public @Nullable Role role() {
        return actor == null
                ? null
                : actor.roles().stream().sorted().findFirst().orElse(null);
    }

    public boolean may(Right right) {
        return actor != null && actor.may(right);
    }

    /** Whether the reader has a search box for requests, placements and homes. */
    public boolean isFinds() {
        return may(Right.READ_REGISTER);
    }

    public boolean mayAsk() {
        return may(Right.ASK);
    }

    public boolean mayAgree() {
        return may(Right.CHANGE_AGREEMENTS);
    }

    public boolean mayProposePrices() {
        return may(Right.PROPOSE_PRICES);
    }

    public boolean mayRecordIndices() {
        return may(Right.RECORD_INDICES);
    }

    public boolean mayImport() {
        return may(Right.IMPORT);
    }

    public boolean followsCalendar() {
        return may(Right.FOLLOW_CALENDAR);
    }

    public boolean manages() {
        return may(Right.CONFIRM_VACANCIES);
    }

    public boolean isDone(String what) {
        return what.equals(done);
    }

    /**
     * A stay in words: {@code 1 dec. 2026 t.o.m. 24 feb. 2027, avresa 25 feb.}
     *
     * @param departure the day from which the place is free; null until further notice
     */
    public String stay(LocalDate start, @Nullable LocalDate departure) {
        PageTexts texts = texts(PageTexts.class);
        return departure == null
                ? texts.stayOpen(write().day(start))
                : texts.stay(write().day(start), write().last(departure), write().shortDay(departure));
    }

    /** How long ago, in words: {@code i dag}, {@code i går}, {@code för 6 dygn sedan}. */
    public String ago(@Nullable Instant time) {
        if (time == null) {
            return texts(PageTexts.class).never();
        }
        long days = ChronoUnit.DAYS.between(time.atZone(Today.ZONE).toLocalDate(), today);
        return days <= 0
                ? texts(PageTexts.class).today()
                : days == 1
                        ? texts(PageTexts.class).yesterday()
                        : texts(PageTexts.class).daysAgo(days);
    }

    /** The page's words, for what is put together in code. */
    public <T> T texts(Class<T> bundle) {
        return isSwedish() ? MessageBundles.get(bundle) : MessageBundles.get(bundle, Localized.Literal.of(tag()));
    }

    /** The page in the reader's language. */
    public TemplateInstance show(TemplateInstance page) {
        return page.setLocale(Locale.forLanguageTag(tag()));
    }
}
