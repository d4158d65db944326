package se.samplats.market.booking;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the confirmation of a booking, of what to bring, and of the calendars. */
@MessageBundle("booking")
interface BookingTexts {

    String title(String reference);

    String lead();

    String back();

    String print();

    String toCalendar();

    String caseReference();

    String home();

    String place(String label);

    String arrival();

    String departure();

    String openEnd();

    String address();

    String addressWithheld();

    String addressUnknown();

    String homeContact();

    String noContact();

    String buyerContact();

    String bring();

    String askWhatToBring();

    String price();

    String perDay(String price);

    String inAll(String price, String until);

    String noPrice();

    String arrives(String reference, String home);

    String departs(String reference, String home);

    String adviceTitle();

    String adviceLead();

    String adviceWords();

    String save();

    String saved();

    String calendars();

    String calendarsLead();

    String own();

    String open();

    String openAnew();

    String closeIt();

    String opened();

    String closed();

    String onlyNow();

    String isOpen();
}
