package se.samplats.county.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.agreement.AgreementView.AgreementVersionView;
import se.samplats.county.form.Names;
import se.samplats.platform.page.Layout;

/** What the versions of an agreement say, term by term, in the reader's words. */
final class AgreementWords {

    private static final int WHOLE = 100;

    private final Layout layout;
    private final AgreementTexts texts;
    private final Names names;

    AgreementWords(Layout layout, Names names) {
        this.layout = layout;
        this.texts = layout.texts(AgreementTexts.class);
        this.names = names;
    }

    /** A row for each term, with a cell for each version; what differs from the version before is marked. */
    List<AgreementPage.Term> side(List<AgreementVersionView> versions) {
        Map<String, List<AgreementPage.Said>> rows = new LinkedHashMap<>();
        for (int i = 0; i < versions.size(); i++) {
            AgreementVersionView before = i == 0 ? null : versions.get(i - 1);
            Map<String, String> earlier = before == null ? Map.of() : said(before);
            said(versions.get(i)).forEach((name, words) -> {
                // that it holds on other days than the one before goes without saying
                boolean changed = before != null && !name.equals(texts.validity()) && !words.equals(earlier.get(name));
                rows.computeIfAbsent(name, n -> new ArrayList<>())
                        .add(new AgreementPage.Said(words, changed, List.of()));
            });
            parties(rows, versions.get(i), before);
        }
        return rows.entrySet().stream()
                .map(row -> new AgreementPage.Term(row.getKey(), row.getValue()))
                .toList();
    }

    /** The terms of one version in words, by their names. */
    Map<String, String> said(AgreementVersionView version) {
        Terms terms = version.terms();
        Map<String, String> said = new LinkedHashMap<>();
        said.put(
                texts.validity(),
                version.validUntil() == null
                        ? texts.from(layout.write().day(version.validFrom()))
                        : texts.fromTo(
                                layout.write().day(version.validFrom()),
                                layout.write().day(version.validUntil())));
        said.put(texts.chargedLabel(), texts.charged(terms.chargedDays()));
        said.put(texts.reservationLabel(), reservation(terms.reservation()));
        said.put(texts.absenceLabel(), absence(terms.absence()));
        said.put(texts.noticeDaysLabel(), noticeDays(terms));
        said.put(texts.roundingLabel(), texts.rounded(terms.rounding()));
        said.put(
                texts.indexLabel(),
                texts.index(terms.index().wagePercent(), WHOLE - terms.index().wagePercent()));
        said.put(texts.bandLabel(), texts.band(terms.yearEndBandPercent()));
        said.put(texts.quoteLabel(), texts.quote(terms.quoteValidDays()));
        said.put(texts.extensionLabel(), texts.extension(terms.extensionAgreedDays()));
        said.put(texts.promiseLabel(), promise(terms.promise()));
        said.put(texts.notice(), texts.months(version.noticeMonths()));
        said.put(texts.mandates(), mandates(version.mandates()));
        return said;
    }

    private void parties(
            Map<String, List<AgreementPage.Said>> rows,
            AgreementVersionView version,
            @Nullable AgreementVersionView before) {
        List<String> details = new ArrayList<>();
        boolean changed = before != null && !before.parties().equals(version.parties());
        if (before == null) {
            details.add(named(version.parties()));
        } else if (changed) {
            add(details, texts::joined, version.parties(), before.parties());
            add(details, texts::left, before.parties(), version.parties());
        }
        rows.computeIfAbsent(texts.parties(), name -> new ArrayList<>())
                .add(new AgreementPage.Said(texts.partyCount(version.parties().size()), changed, details));
    }

    private void add(List<String> details, UnaryOperator<String> sentence, List<String> those, List<String> without) {
        List<String> some =
                those.stream().filter(code -> !without.contains(code)).toList();
        if (!some.isEmpty()) {
            details.add(sentence.apply(named(some)));
        }
    }

    private String reservation(ReservationTerm term) {
        return term.percent() == 0 ? texts.reservationNone() : texts.reservation(term.percent(), term.fromDay());
    }

    private String absence(AbsenceTerm term) {
        return term.thenPercent() == WHOLE ? texts.absenceWhole() : texts.absence(term.fullDays(), term.thenPercent());
    }

    private String promise(@Nullable PromiseTerm term) {
        if (term == null) {
            return texts.promiseNone();
        }
        String refusals =
                term.agreedRefusals().stream().map(texts::agreedRefusal).collect(Collectors.joining(", "));
        return texts.promise()
                + " "
                + (refusals.isEmpty() ? texts.promiseNoRefusal() : texts.promiseRefusals(refusals))
                + " "
                + (term.feeOre() == 0
                        ? texts.promiseNoFee()
                        : texts.promiseFee(layout.write().money(term.feeOre())));
    }

    private String noticeDays(Terms terms) {
        String byForm = terms.noticeDays().entrySet().stream()
                .map(entry -> texts.noticeOf(names.form(entry.getKey(), layout.language()), entry.getValue()))
                .collect(Collectors.joining(". "));
        return byForm.isEmpty() ? texts.noticeByHome() : byForm + ". " + texts.noticeOthers();
    }

    private String mandates(List<Mandate> mandates) {
        Map<String, Long> limits = new HashMap<>();
        mandates.forEach(one -> limits.put(names.municipality(one.municipality()), one.yearlyLimitOre()));
        return limits.isEmpty()
                ? texts.mandatesNone()
                : new TreeSet<>(limits.keySet())
                        .stream()
                                .map(name -> name + " "
                                        + texts.mandate(layout.write().money(limits.get(name))))
                                .collect(Collectors.joining("; "));
    }

    private String named(List<String> codes) {
        return codes.stream().map(names::municipality).sorted().collect(Collectors.joining(", "));
    }
}
