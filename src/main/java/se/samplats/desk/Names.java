package se.samplats.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import se.samplats.form.FormAttribute;
import se.samplats.form.Forms;
import se.samplats.kernel.Language;
import se.samplats.party.Municipalities;
import se.samplats.party.Municipality;

/** Codes by the names that people say. */
@ApplicationScoped
class Names {

    private final Municipalities municipalities;
    private final Forms forms;

    Names(Municipalities municipalities, Forms forms) {
        this.municipalities = municipalities;
        this.forms = forms;
    }

    String municipality(String code) {
        return municipalities.byCode(code).map(Municipality::name).orElse(code);
    }

    String form(String code, Language language) {
        return forms.byCode(code).map(form -> form.name(language)).orElse(code);
    }

    /** A need or a risk: a word of the forms' lists has an English name, a home's own word is what it is. */
    String word(String code, Language language) {
        return language == Language.SV
                ? code
                : forms.inOrder().stream()
                        .flatMap(form -> form.attributes().stream())
                        .filter(attribute -> attribute.code().equals(code))
                        .map(FormAttribute::nameEn)
                        .findFirst()
                        .orElse(code);
    }

    /** The main towns of a municipality's county, its own marked. */
    List<CountyMap.Located> towns(String own) {
        Set<String> county = municipalities.sameCounty(own);
        return municipalities.inOrder().stream()
                .filter(one -> county.contains(one.code()))
                .map(one -> new CountyMap.Located(
                        one.position(), one.name(), null, one.code().equals(own)))
                .toList();
    }

    /** The municipalities of a county by their names. */
    List<Municipality> county(String own) {
        Set<String> county = municipalities.sameCounty(own);
        return municipalities.inOrder().stream()
                .filter(one -> county.contains(one.code()))
                .toList();
    }
}
