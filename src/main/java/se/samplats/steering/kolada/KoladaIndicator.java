package se.samplats.steering.kolada;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The indicators that are read, in the order in which they are shown. */
enum KoladaIndicator {
    N33023(Group.CHILDREN, Part.ALL),
    N33024(Group.CHILDREN, Part.COMPANIES),
    N33025(Group.CHILDREN, Part.ASSOCIATIONS),
    N33026(Group.CHILDREN, Part.MUNICIPALITIES),
    N35030(Group.MISUSE, Part.ALL),
    N35031(Group.MISUSE, Part.COMPANIES),
    N35032(Group.MISUSE, Part.ASSOCIATIONS),
    N35033(Group.MISUSE, Part.MUNICIPALITIES),
    N30020(Group.OTHER_ADULTS, Part.ALL),
    N30021(Group.OTHER_ADULTS, Part.COMPANIES),
    N30022(Group.OTHER_ADULTS, Part.ASSOCIATIONS),
    N30023(Group.OTHER_ADULTS, Part.MUNICIPALITIES),
    N28027(Group.LSS, Part.COMPANIES),
    N28028(Group.LSS, Part.ASSOCIATIONS),
    N28029(Group.LSS, Part.MUNICIPALITIES),
    U23401(Group.OLDER, Part.WAITING);

    /** Whose care it is, and the county's forms that stand beside it. */
    enum Group {
        CHILDREN(List.of("HVB", "STODBOENDE")),
        MISUSE(List.of("HVB_VUXEN")),
        OTHER_ADULTS(List.of("HVB_FAMILJ", "BOSTAD_SARSKILT_STOD", "SKYDDAT_BOENDE")),
        LSS(List.of("LSS_9_8", "LSS_9_9_GRUPP", "LSS_9_9_SERVICE", "KORTTID_LSS")),
        OLDER(List.of("SABO"));

        private final List<String> forms;

        Group(List<String> forms) {
            this.forms = forms;
        }

        List<String> forms() {
            return forms;
        }
    }

    /** Of whom it is bought; or for how long somebody waits. */
    enum Part {
        ALL,
        COMPANIES,
        ASSOCIATIONS,
        MUNICIPALITIES,
        WAITING
    }

    private final Group group;
    private final Part part;

    KoladaIndicator(Group group, Part part) {
        this.group = group;
        this.part = part;
    }

    Group group() {
        return group;
    }

    Part part() {
        return part;
    }

    static Optional<KoladaIndicator> called(String id) {
        String code = id.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(one -> one.name().equals(code)).findFirst();
    }
}
