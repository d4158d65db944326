package se.samplats.steering.savings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the savings by tier and of what each municipality gains. */
@MessageBundle("tiers")
interface TierTexts {

    String title();

    String back();

    String lead();

    @Message
    String tier(Tier tier);

    String basis();

    String stays();

    String days();

    String full();

    String marginal();

    String few();

    String interest();

    String interestLead();

    String municipality();

    String gave();

    String got();

    String income();

    String paid();

    String saved();

    String refused();

    String net();

    String own();

    String nothing();

    String how();

    String howTiers();

    String howNet();

    String range(String first, String last);
}
