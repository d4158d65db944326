package se.samplats.platform.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.samplats.platform.party.Role;

/** Words that surround every page. */
@MessageBundle("page")
interface PageTexts {

    String name();

    String claim();

    String skip();

    String menu();

    @Message
    String navigation(Destination destination);

    @Message
    String role(Role role);

    String signOut();

    String signingOut();

    String signingOutNext();

    String signedOut();

    String signIn();

    String sessionOver();

    String sessionKept();

    String sessionSignIn();

    String sessionContinue();

    String sessionContinueHelp();

    String sessionLost();

    String sessionSign();

    String sessionBack();

    String sessionBackHelp();

    String sessionWaits();

    String find();

    String findHint();

    String findButton();

    String language();

    String otherLanguage();

    String about();

    String accessibility();

    String keyboard();

    String today();

    String yesterday();

    String stay(String first, String last, String departure);

    String stayOpen(String first);

    String never();

    String daysAgo(long days);

    String back();

    String close();

    String errorReference();

    String errorNext();

    String errorFields();

    String keepBoth();

    String saved();

    String day();

    String perDay();

    String aboutLead();

    String aboutWhat();

    String aboutPrivacy();

    String aboutSource();

    String aboutMap();

    String aboutSystems();

    String accessibilityLead();

    String accessibilityHow();

    String accessibilityKnown();

    String accessibilityReport();

    String accessibilitySupervision();

    String previous();

    String next();

    String leaf(int number);

    String leaves();

    String asFile();

    String csv();

    String xlsx();
}
