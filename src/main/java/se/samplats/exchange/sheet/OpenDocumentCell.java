package se.samplats.exchange.sheet;

import java.math.BigDecimal;
import javax.xml.stream.XMLStreamReader;

/**
 * A cell of an OpenDocument sheet by its attributes.
 *
 * @param type of its value, as the file says; empty where it says none
 * @param value as it is stored: numbers with a point, days as 2026-12-01
 */
record OpenDocumentCell(String type, String value, boolean hasFormula) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int LENGTH_OF_A_DAY = 10;

    static OpenDocumentCell of(XMLStreamReader xml) {
        String type = attribute(xml, "value-type", "");
        String name =
                switch (type) {
                    case "date" -> "date-value";
                    case "boolean" -> "boolean-value";
                    case "string" -> "string-value";
                    default -> "value";
                };
        boolean hasFormula = !attribute(xml, "formula", "").isEmpty();
        return new OpenDocumentCell(type, attribute(xml, name, ""), hasFormula);
    }

    /** An attribute by its local name, whatever the prefix: no two of a cell's are called the same but the types of errors. */
    static String attribute(XMLStreamReader xml, String name, String otherwise) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return otherwise;
    }

    /**
     * As a person sees it written; of a formula without a value the formula itself.
     *
     * @param words what the cell shows
     */
    String text(String words) {
        return switch (type) {
            case "float", "currency" -> number(words, BigDecimal.ONE, "");
            case "percentage" -> number(words, HUNDRED, " %");
            case "date" -> value.length() >= LENGTH_OF_A_DAY ? value.substring(0, LENGTH_OF_A_DAY) : words;
            case "boolean" -> value.equals("true") ? "ja" : "nej";
            case "string" -> words.isEmpty() ? value : words;
            default -> hasFormula && words.isEmpty() ? "=" : words;
        };
    }

    private String number(String words, BigDecimal times, String unit) {
        try {
            return CellTexts.plain(CellTexts.kept(value).multiply(times)) + unit;
        } catch (NumberFormatException none) {
            return words;
        }
    }
}
