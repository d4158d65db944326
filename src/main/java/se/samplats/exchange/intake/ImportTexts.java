package se.samplats.exchange.intake;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the spreadsheets that are taken in and handed out. */
@MessageBundle("imports")
interface ImportTexts {

    String title();

    String lead();

    String files();

    String filesHint();

    String tryOut();

    String columnsHint();

    String latest();

    String when();

    String who();

    String what();

    String outcome();

    String none();

    String kind(String code);

    String dry();

    String real();

    String running();

    String done();

    String refused();

    String mistakesCount(int number);

    String rows();

    String confirmedAs();

    String runTitle();

    String working();

    String workingHint(int done, int rows);

    String refresh();

    String okTitle();

    String okNothing();

    String changesCaption();

    String sheet();

    String inserted();

    String changed();

    String unchanged();

    String confirm();

    String confirmHint();

    String filesTried();

    String gone();

    String takenIn();

    String takenTitle();

    String errorTitle(int number);

    String twiceTitle(int number);

    String twiceLead();

    String keepBoth();

    String triedAgain();

    String errorLead();

    String notShown(int number);

    String file();

    String row();

    String column();

    String mistake();

    String value();

    String notesTitle();

    String notesLead();

    String note();

    String rowChangesTitle();

    String rowChangesLead();

    String was();

    String becomes();

    String nothing();

    String notToRead();

    String rowsNotShown(int number);

    String errorsCsv();

    String again();

    String exports();

    String exportsLead();

    String csv();

    String xlsx();

    String backToStart();

    String open();
}
