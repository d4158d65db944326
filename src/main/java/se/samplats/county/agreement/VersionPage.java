package se.samplats.county.agreement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/**
 * The form of a new version of an agreement, filled in with what the last one says.
 *
 * @param action where the form is sent
 * @param lastFrom the first day of the version before: the new one begins later; null where there is none
 * @param first what a new agreement is called, and whose; null for a later version
 */
@CheckedTemplate(basePath = "agreement", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record VersionPage(
        Layout layout,
        String name,
        String action,
        String back,
        int number,
        @Nullable LocalDate lastFrom,
        @Nullable First first,
        FilledForm form,
        List<Part> parties,
        List<Notice> notices,
        Choices choices)
        implements TemplateInstance {

    /** @param hosts to choose the host from, with the one that is chosen */
    record First(List<Area> areas, List<Host> hosts, boolean chosen) {}

    record Host(String code, String name, boolean chosen) {}

    /** @param mandate what it may book for in a year, as it is typed */
    record Part(
            String code,
            String name,
            boolean chosen,
            String mandate,
            @Nullable String fault) {}

    record Notice(
            String form, String name, String days, @Nullable String fault) {}

    /** The choices of a term that has few values. */
    record Choices(List<ChargedDays> charged, List<Rounding> roundings, List<AgreedRefusal> refusals) {

        static Choices all() {
            return new Choices(
                    List.of(ChargedDays.values()), List.of(Rounding.values()), List.of(AgreedRefusal.values()));
        }
    }
}
