package se.samplats.market.casework;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.samplats.market.placement.PlacementFact;
import se.samplats.market.placement.PlacementStatus;

/** Words of the placements. */
@MessageBundle("placements")
interface PlacementTexts {

    String confirmation();

    String title();

    String show();

    String all();

    String filter();

    String sort();

    String sortLatest();

    String sortOldest();

    String none();

    String fromTo(String buyer, String seller);

    String openEnd();

    String overdue(String day);

    String takenBack();

    String corrected();

    String recordedBy(String who, String time);

    String standsNoMore();

    String correctFact();

    String rightDay();

    String neverHappened();

    String correctionWhy();

    String saveCorrection();

    String bedNotLeft();

    String home();

    String place(String label);

    String between();

    String period();

    String days(long number);

    String caseReference();

    String request();

    String admitted();

    String afterwards();

    String afterwardsBy(String who, String why);

    String admittedBy(String name, String day);

    String notAdmitted();

    String absences();

    String record();

    String whoDecides();

    String day();

    String decidedBy();

    String decidedByHint();

    String suitability();

    String arrive();

    String saveArrival();

    String admit();

    String saveAdmission();

    String absent();

    String awayFrom();

    String awayTo();

    String awayToHint();

    String saveAbsence();

    String comeBack();

    String saveReturn();

    String extend();

    String newEnd();

    String depart();

    String correct();

    String departedOn();

    String departedHint();

    String saveDeparture();

    String cancel();

    String cancelWhy();

    String cancelHint();

    String cancelWaits();

    String noLongerNeeded();

    String saveCancellation();

    String noShow();

    String saveNoShow();

    String history();

    String until(String day);

    String decided(String name);

    String recorded(String time);

    String imported();

    String price();

    String noPrice();

    String byAgreement(String agreement, Integer version);

    String ownHome();

    String noAgreement();

    String from();

    String to();

    String quantity();

    String unitPrice();

    String amount();

    String why();

    String priceRow(String from, String to);

    String priceRowGone();

    String total();

    String totalUntil(String day);

    String worst();

    String worstHint();

    String done(String word);

    @Message
    String status(PlacementStatus status);

    @Message
    String fact(PlacementFact.Kind kind);

    String notice();

    String noticeOn();

    String noticeHint();

    String saveNotice();

    String level();

    String levelNew();

    String levelBase();

    String levelRaised();

    String levelFrom();

    String levelHint();

    String saveLevel();

    String addOn();

    String addOnCode();

    String addOnQuantity();

    String addOnHint();

    String saveAddOn();
}
