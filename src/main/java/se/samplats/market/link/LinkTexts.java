package se.samplats.market.link;

import io.quarkus.qute.i18n.MessageBundle;

/** Words about links between requests, and about an identity that is protected later. */
@MessageBundle("links")
interface LinkTexts {

    String linksWaiting();

    String linkProposedTogether(String handler, String one, String other);

    String linkProposedApart(String handler, String one, String other);

    String linkAccept();

    String linkDecline();

    String linkWithdraw();

    String linkWaits(String handler);

    String propose();

    String proposeHelp();

    String proposeTo();

    String proposeTogether();

    String proposeApart();

    String proposeSend();

    String protect();

    String protectHelp();

    String protectKeep();

    String protectNone();

    String endProtection();

    String endProtectionHelp();

    String linkDone(String word);

    String proposeHow();
}
