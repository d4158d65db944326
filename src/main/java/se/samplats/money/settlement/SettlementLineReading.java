package se.samplats.money.settlement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Text;

/** The lines of a settlement as they are shown: each with its text, and those for protected persons in one sum. */
public final class SettlementLineReading {

    private SettlementLineReading() {}

    /** A line's text, for the parties and for the books. */
    public static List<SettlementLine> of(List<SettlementLine> lines, YearMonth month) {
        List<SettlementLine> shown = new ArrayList<>(
                lines.stream().filter(line -> !line.isProtected()).toList());
        List<SettlementLine> hidden =
                lines.stream().filter(SettlementLine::isProtected).toList();
        if (!hidden.isEmpty()) {
            long ore = hidden.stream()
                    .mapToLong(line -> line.charge().amount().ore())
                    .sum();
            shown.add(new SettlementLine(
                    null,
                    hidden.get(0).homeId(),
                    null,
                    true,
                    Charge.ofSum(
                            ChargeKind.PROTECTED,
                            month.atDay(1),
                            month.plusMonths(1).atDay(1),
                            new Money(ore))));
        }
        return shown;
    }

    static SettlementView.SettlementLineView view(SettlementLine line, YearMonth month, Language language) {
        Charge charge = line.charge();
        return new SettlementView.SettlementLineView(
                line.caseReference(),
                charge.from(),
                charge.to(),
                charge.days(),
                charge.unit(),
                charge.quantity(),
                charge.unitPrice().ore(),
                charge.percent(),
                charge.amount().ore(),
                charge.kind(),
                line.corrects(month),
                charge.preliminary(),
                text(line, month).in(language),
                charge.priceRow());
    }

    /** What the line is for, in words that an invoice can bear: nothing about the person. */
    public static Text text(SettlementLine line, YearMonth month) {
        Charge charge = line.charge();
        Text what =
                switch (charge.kind()) {
                    case ADD_ON ->
                        Text.of("settlement.line.ADD_ON", charge.addOn(), Text.of("pricing.unit." + charge.unit()));
                    case YEAR_END ->
                        Text.of("settlement.line.YEAR_END", charge.from().getYear());
                    case PROMISE_FEE -> Text.of("settlement.line.PROMISE_FEE");
                    case PROTECTED -> Text.of("settlement.line.PROTECTED");
                    default ->
                        Text.of(
                                "settlement.line." + charge.kind(),
                                Text.of("pricing.level." + level(charge)),
                                charge.percent());
                };
        Text shown = charge.preliminary() ? Text.of("settlement.preliminary", what) : what;
        if (charge.amount().ore() < 0 && !isBesideStays(charge)) {
            return Text.of("settlement.takenBack", shown);
        }
        return line.corrects(month) && !isBesideStays(charge) ? Text.of("settlement.late", shown) : shown;
    }

    /** What is given back by itself takes nothing back, and is never late. */
    private static boolean isBesideStays(Charge charge) {
        return charge.kind() == ChargeKind.YEAR_END || charge.kind() == ChargeKind.PROMISE_FEE;
    }

    private static String level(Charge charge) {
        return charge.level() == null ? "BASE" : charge.level().name();
    }
}
