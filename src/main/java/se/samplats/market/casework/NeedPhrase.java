package se.samplats.market.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Names;
import se.samplats.county.home.HomeTexts;
import se.samplats.market.offer.OfferView;
import se.samplats.platform.page.Layout;

/** A need as the home that is asked reads it, in a few words: sex, age, needs, risks. */
@ApplicationScoped
class NeedPhrase {

    private static final int GROWN_UP = 18;

    private final Names names;

    NeedPhrase(Names names) {
        this.names = names;
    }

    String of(Layout layout, OfferView.NeedView need) {
        HomeTexts texts = layout.texts(HomeTexts.class);
        List<String> words = new ArrayList<>();
        boolean child = need.age() != null && need.age() < GROWN_UP;
        add(words, need.sex() == null ? null : child ? texts.child(need.sex()) : texts.sex(need.sex()));
        add(words, need.age() == null ? null : texts.years(need.age()));
        need.needs().forEach(code -> words.add(names.word(code, layout.language())));
        need.risks().forEach(code -> words.add(texts.risk(names.word(code, layout.language()))));
        add(words, need.wheelchair() ? texts.wheelchair() : null);
        return String.join(", ", words);
    }

    private static void add(List<String> words, @Nullable String word) {
        if (word != null) {
            words.add(word);
        }
    }
}
