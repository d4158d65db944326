package se.samplats.county.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplats.county.agreement.AgreementView.AgreementVersionView;
import se.samplats.county.form.Forms;
import se.samplats.county.form.HousingForm;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Name;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.Municipalities;

/** Fills the form of a new version from the version before, and reads it into the body of a call. */
@ApplicationScoped
class VersionInputs {

    private static final String NAME = "version";
    private static final int WHOLE = 100;
    private static final int YEAR = 366;
    private static final int MOST_NOTICE_DAYS = 3_650;
    private static final int MOST_MONTHS = 120;
    private static final int USUAL_MONTHS = 12;
    private static final int FEWEST_PARTIES = 2;
    private static final int LONGEST_LIST = 4_000;
    private static final long HIGHEST_KRONOR = 1_000_000_000_000L;

    private final Municipalities municipalities;
    private final Forms forms;

    VersionInputs(Municipalities municipalities, Forms forms) {
        this.municipalities = municipalities;
        this.forms = forms;
    }

    /** The submitted form: fields that exist once for each municipality or form come as two lists, the codes and the values. */
    static Typed typed(Map<String, List<String>> sent) {
        Map<String, List<String>> mandates = SubmittedForm.paired(sent, "mandateOf", "mandate");
        return new Typed(NAME, SubmittedForm.paired(mandates, "noticeForm", "noticeDays"));
    }

    /** The fields of a first version, filled in with the usual terms. */
    Typed asUsual(String host) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        put(fields, "host", host);
        put(fields, "party", host);
        put(fields, "noticeMonths", USUAL_MONTHS);
        terms(fields, Terms.USUAL);
        return new Typed(NAME, fields);
    }

    private static void terms(Map<String, List<String>> fields, Terms terms) {
        put(fields, "chargedDays", terms.chargedDays());
        put(fields, "reservationPercent", terms.reservation().percent());
        put(fields, "reservationFromDay", terms.reservation().fromDay());
        put(fields, "absenceFullDays", terms.absence().fullDays());
        put(fields, "absenceThenPercent", terms.absence().thenPercent());
        put(fields, "rounding", terms.rounding());
        put(fields, "wagePercent", terms.index().wagePercent());
        put(fields, "yearEndBandPercent", terms.yearEndBandPercent());
        put(fields, "quoteValidDays", terms.quoteValidDays());
        put(fields, "extensionAgreedDays", terms.extensionAgreedDays());
        terms.noticeDays().forEach((form, days) -> put(fields, "noticeDays-" + form, days));
        PromiseTerm promise = terms.promise();
        if (promise != null) {
            put(fields, "promised", "true");
            put(fields, "promiseFee", kronor(promise.feeOre()));
            fields.put(
                    "agreedRefusal",
                    promise.agreedRefusals().stream().map(AgreedRefusal::name).toList());
        }
    }

    /** The fields filled in with the last version; the new first day is left empty. */
    Typed asWas(AgreementVersionView last) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        put(fields, "noticeMonths", last.noticeMonths());
        terms(fields, last.terms());
        fields.put("party", last.parties());
        last.mandates().forEach(one -> put(fields, "mandate-" + one.municipality(), kronor(one.yearlyLimitOre())));
        return new Typed(NAME, fields);
    }

    /** Reads the form, or throws with all that is missing or invalid. */
    NewVersion read(Typed typed) {
        var from = typed.neededDay("validFrom");
        var until = typed.day("validUntil");
        if (until != null && !until.isAfter(from)) {
            typed.fault("validUntil", "end-not-after-start");
        }
        int months = whole(typed, "noticeMonths", 0, MOST_MONTHS);
        int valid = whole(typed, "quoteValidDays", 0, YEAR - 1);
        ChargedDays charged = typed.one("chargedDays", ChargedDays.class);
        typed.mustHave("chargedDays", charged);
        int reservation = whole(typed, "reservationPercent", 0, WHOLE);
        int fromDay = whole(typed, "reservationFromDay", 1, YEAR);
        int full = whole(typed, "absenceFullDays", 0, YEAR);
        int then = whole(typed, "absenceThenPercent", 0, WHOLE);
        Map<String, Integer> notice = noticeDays(typed);
        Rounding rounding = typed.one("rounding", Rounding.class);
        typed.mustHave("rounding", rounding);
        int wages = whole(typed, "wagePercent", 0, WHOLE);
        int band = whole(typed, "yearEndBandPercent", 0, WHOLE);
        Integer longer = typed.number("extensionAgreedDays", 0, MOST_NOTICE_DAYS);
        PromiseTerm promise = promise(typed);
        List<String> parties = parties(typed);
        List<NewVersion.NewMandate> mandates = mandates(typed, parties);
        typed.mustBeRight();
        return new NewVersion(
                parties,
                from,
                until,
                months,
                new NewVersion.NewTerms(
                        Objects.requireNonNull(charged),
                        new ReservationTerm(reservation, fromDay),
                        new AbsenceTerm(full, then),
                        notice,
                        Objects.requireNonNull(rounding),
                        new IndexTerm(wages),
                        band,
                        valid,
                        longer,
                        promise),
                mandates);
    }

    /** Null where it is not promised, whatever else is typed. */
    private static @Nullable PromiseTerm promise(Typed typed) {
        boolean promised = typed.is("promised");
        List<AgreedRefusal> refusals = new ArrayList<>();
        for (String code : typed.chosen("agreedRefusal")) {
            Arrays.stream(AgreedRefusal.values())
                    .filter(known -> known.name().equals(code))
                    .findFirst()
                    .ifPresentOrElse(
                            refusals::add,
                            () -> typed.fault(
                                    "agreedRefusal",
                                    "unknown-decline-reason",
                                    Arrays.toString(AgreedRefusal.values())));
        }
        Long fee = typed.ore("promiseFee", PromiseTerm.MOST_FEE_ORE / 100);
        return promised ? new PromiseTerm(refusals, fee == null ? 0 : fee) : null;
    }

    private static String kronor(long ore) {
        return BigDecimal.valueOf(ore, 2).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private Map<String, Integer> noticeDays(Typed typed) {
        Map<String, Integer> notice = new LinkedHashMap<>();
        for (HousingForm form : forms.inOrder()) {
            String field = "noticeDays-" + form.code();
            typed.belongs(field, form.name());
            Integer days = typed.number(field, 0, MOST_NOTICE_DAYS);
            if (days != null) {
                notice.put(form.code(), days);
            }
        }
        return notice;
    }

    private List<String> parties(Typed typed) {
        Set<String> parties = new LinkedHashSet<>(typed.chosen("party"));
        for (String code : typed.atMost("otherParties", LONGEST_LIST).split("[\\s,;]+")) {
            if (!code.isEmpty()) {
                parties.add(code);
            }
        }
        parties.stream()
                .filter(code -> municipalities.byCode(code).isEmpty())
                .findFirst()
                .ifPresent(code -> typed.fault("otherParties", "unknown-municipality", code));
        if (parties.size() < FEWEST_PARTIES) {
            typed.fault("party", "two-parties");
        }
        return List.copyOf(parties);
    }

    private List<NewVersion.NewMandate> mandates(Typed typed, List<String> parties) {
        List<NewVersion.NewMandate> mandates = new ArrayList<>();
        municipalities.inOrder().forEach(one -> {
            String field = "mandate-" + one.code();
            typed.belongs(field, new Name(one.name(), one.name()));
            Long ore = typed.ore(field, HIGHEST_KRONOR);
            if (ore != null && parties.contains(one.code())) {
                mandates.add(new NewVersion.NewMandate(one.code(), ore));
            } else if (ore != null) {
                typed.fault(field, "not-a-party", one.code());
            }
        });
        return mandates;
    }

    private static int whole(Typed typed, String field, int least, int most) {
        Integer number = typed.number(field, least, most);
        typed.mustHave(field, number);
        return number == null ? least : number;
    }

    private static void put(Map<String, List<String>> fields, String name, Object value) {
        fields.put(name, List.of(value.toString()));
    }
}
