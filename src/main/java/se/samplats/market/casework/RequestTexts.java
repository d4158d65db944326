package se.samplats.market.casework;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.samplats.market.offer.OfferStatus;
import se.samplats.market.request.RequestStatus;
import se.samplats.market.request.Urgency;

/** Words of the requests. */
@MessageBundle("requests")
interface RequestTexts {

    String messageSent();

    String title();

    String begin();

    String purchaseWithout();

    String filter();

    String sort();

    String sortDeadline();

    String sortNewest();

    String all();

    @Message
    String status(RequestStatus status);

    @Message
    String is(RequestStatus status);

    String drafts();

    String continueDraft();

    String discardDraft();

    String draftSaved(String time);

    String emptyOpen();

    String emptyOther();

    String search();

    String nextPage();

    String age(int age);

    String waited(long days);

    String left(long days);

    String over(long days);

    String deadline(String day);

    @Message
    String urgency(Urgency urgency);

    String waitsSubmission();

    String waitsFirst();

    String waitsNext();

    String waitsAnswer(String homes, String time);

    String waitsDecision(String homes, String time);

    String waitsNothing(String day);

    String nextStep();

    String actSubmission();

    String actFirst();

    String actNext();

    String actPurchase();

    String actPurchaseNear();

    String lacking(String criterion, int homes);

    String others(int homes);

    String changeLimits();

    String limitsChanged();

    String bought();

    String actAnswer(String homes, String time);

    String actDecision(String homes, String time);

    String since(String time);

    String submit();

    String sent();

    String asked();

    String withdrawnDone();

    String offerWithdrawn();

    String purchased();

    String discarded();

    String need();

    String form();

    String person();

    String sexOf(String sex, boolean child);

    String needs();

    String risks();

    String wheelchair();

    String yes();

    String when();

    String period(String day, int days);

    String periodOpen(String day);

    String decided();

    String limits();

    String maxKm(int km);

    String maxPrice(String price);

    String avoid(String municipalities);

    String reasons();

    String caseReference();

    String handler();

    String protectedIdentity();

    String protectedHelp();

    String linkedTogether();

    String linkedApart();

    String placed();

    String acuteTitle();

    String acuteHelp();

    String timeline();

    @Message
    String event(RequestPage.What what);

    String offers();

    String noOffers();

    @Message
    String offerIs(OfferStatus status);

    String place(String label);

    String answerUntil(String time);

    String acceptUntil(String time);

    String held();

    String notHeld();

    String accept();

    String withdrawOffer();

    String withdrawOfferAsk();

    String withdrawOfferMeans();

    String discardAsk();

    String already();

    String alreadyHelp();

    String alreadySince();

    String alreadyWhy();

    String raisedLevel();

    String recordedAfterwards(String who, String why);

    String said(String text);

    String total(String amount);

    String totalYear(String amount);

    String worst(String amount);

    String privately(String amount);

    String cheaper(String amount);

    String dearer(String amount);

    String noQuote();

    String candidates(int homes);

    String noCandidates();

    String noCandidatesNear();

    String askThese();

    String askThis();

    String askAnyway();

    String askFrom(String day);

    String choose();

    String alreadyAsked();

    String hold();

    String holdYes();

    String holdNo();

    String holdHelp();

    String oneAtATime();

    String askedOf(String home);

    String notAsked(String home, String why);

    String notDone();

    String near();

    String nearHelp();

    String excluded(int homes);

    String otherForms(int homes);

    String withdraw();

    String withdrawWhy();

    String withdrawHelp();

    String buyOutside();

    String print();

    String basis();

    String printed(String day);

    String back();
}
