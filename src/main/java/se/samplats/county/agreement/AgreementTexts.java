package se.samplats.county.agreement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the agreements. */
@MessageBundle("agreements")
interface AgreementTexts {

    String title();

    String lead();

    String none();

    @Message
    String area(Area area);

    String inForce();

    String notInForce();

    String ours();

    String areaLabel();

    String host();

    String validity();

    String from(String day);

    String fromTo(String first, String last);

    String notice();

    String months(int number);

    String parties();

    String partyCount(int number);

    String terms();

    String chargedLabel();

    @Message
    String charged(ChargedDays days);

    String bandLabel();

    String band(int percent);

    String quoteLabel();

    String quote(int days);

    String extensionLabel();

    String extension(int days);

    String promiseLabel();

    String promiseNone();

    String promise();

    String promiseRefusals(String reasons);

    String promiseNoRefusal();

    String promiseFee(String amount);

    String promiseNoFee();

    String promised();

    String agreedRefusals();

    @Message
    String agreedRefusal(AgreedRefusal reason);

    String reservationLabel();

    String reservation(int percent, int day);

    String reservationNone();

    String absenceLabel();

    String absence(int days, int percent);

    String absenceWhole();

    String noticeDaysLabel();

    String noticeOf(String form, int days);

    String noticeByHome();

    String noticeOthers();

    String roundingLabel();

    @Message
    String rounded(Rounding rounding);

    String indexLabel();

    String index(int wages, int prices);

    String joined(String names);

    String left(String names);

    String pricesElsewhere();

    String begin();

    String beginLead();

    String chooseHost();

    String nameHint();

    String saveFirst();

    String renew();

    String renewed();

    String startsTitle();

    String startsLead();

    String startsNone();

    String startsForm();

    String startsForms();

    String startsOn();

    String saveStarts();

    String introduced();

    String changed();

    String historyOne();

    String historyLead();

    String term();

    String inForceNow();

    String newVersion(int number);

    String newVersionLead(String day);

    String field(String name);

    String whole();

    String indexAndBand();

    String partiesAndMandates();

    String fromHint();

    String untilHint();

    String noticeDaysHint();

    String mandateHint();

    String otherPartiesHint();

    String yearly(String name);

    String save();

    String mandates();

    String mandatesNone();

    String mandate(String amount);

    String versions();

    String version(int number);

    String recorded(String time);

    String letters();

    String lettersLead();

    String lettersNone();

    String municipality();

    String sent();

    String answer();

    @Message
    String answered(LetterOfIntent.Answer answer);

    String unanswered();

    String lettersSum(int yes, int all);

    String back();
}
