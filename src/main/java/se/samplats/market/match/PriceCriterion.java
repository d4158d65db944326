package se.samplats.market.match;

import java.util.Optional;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Text;

/** The day price, at the level that the person needs there, is no higher than the buyer wants. */
final class PriceCriterion implements Criterion {

    @Override
    public String code() {
        return "PRICE";
    }

    @Override
    public Optional<Finding> judge(Need need, Option option, Circumstances circumstances) {
        Money price =
                RisksCriterion.isAtRaisedLevel(need, option, circumstances) ? option.raisedPrice() : option.price();
        if (price == null) {
            return FindingTexts.asks(this, Text.of("match.price.unknown"), FindingTexts.home());
        }
        Money most = need.maxDayPrice();
        if (most != null && price.compareTo(most) > 0) {
            Money more = price.minus(most);
            return FindingTexts.lacks(
                    this, Text.of("match.price.lacks", price, most), FindingTexts.buyer(), Cure.higherPrice(more));
        }
        return FindingTexts.meets(this, Text.of("match.price.meets", price), FindingTexts.home());
    }

    @Override
    public boolean isWaivable() {
        return true;
    }
}
