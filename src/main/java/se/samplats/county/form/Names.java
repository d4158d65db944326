package se.samplats.county.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Municipality;

/** Codes by their names. */
@ApplicationScoped
public class Names {

    private final Municipalities municipalities;
    private final Forms forms;

    Names(Municipalities municipalities, Forms forms) {
        this.municipalities = municipalities;
        this.forms = forms;
    }

    public String municipality(String code) {
        return municipalities.byCode(code).map(Municipality::name).orElse(code);
    }

    public String form(String code, Language language) {
        return forms.byCode(code).map(form -> form.name(language)).orElse(code);
    }

    /** A need or a risk: a word of the forms' lists has an English name, a home's own word is what it is. */
    public String word(String code, Language language) {
        return language == Language.SV
                ? code
                : forms.inOrder().stream()
                        .flatMap(form -> form.attributes().stream())
                        .filter(attribute -> attribute.code().equals(code))
                        .map(FormAttribute::nameEn)
                        .findFirst()
                        .orElse(code);
    }

    /** The municipalities of a county by their names: Å, Ä and Ö after Z. */
    public List<Municipality> county(String own) {
        Set<String> county = municipalities.sameCounty(own);
        return municipalities.inOrder().stream()
                .filter(one -> county.contains(one.code()))
                .sorted(Comparator.comparing(Municipality::name, Collator.getInstance(Language.SV.locale())))
                .toList();
    }
}
