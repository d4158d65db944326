package se.samplats.steering.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;

/** What can be said of the effect, in a few sentences: for pages that have no room for more. */
@ApplicationScoped
public class EffectWords {

    private final EffectReading effectReading;

    EffectWords(EffectReading effectReading) {
        this.effectReading = effectReading;
    }

    /** @param form the code of a housing form; null for all */
    public String of(Layout layout, Actor actor, @Nullable String form) {
        EffectTexts texts = layout.texts(EffectTexts.class);
        EffectMeasure effect = effectReading.effect(actor, form);
        StringBuilder words = new StringBuilder(texts.verdict(effect.verdict())).append(". ");
        if (effect.why() != null) {
            words.append(texts.why(effect.why())).append(' ');
        }
        if (effect.change() != null) {
            words.append(texts.headline(signed(layout, effect.change())));
            if (effect.low() != null && effect.high() != null) {
                words.append(' ').append(texts.interval(signed(layout, effect.low()), signed(layout, effect.high())));
            }
        }
        return words.toString().strip();
    }

    /** A change with its sign, for a fall and a rise look alike without. */
    static String signed(Layout layout, BigDecimal points) {
        return (points.signum() > 0 ? "+" : "") + layout.write().number(points);
    }
}
