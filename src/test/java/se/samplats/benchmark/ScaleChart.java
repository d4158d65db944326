package se.samplats.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a call costs against how many places there are, both as powers of ten: a picture for each kind, a line for each contender. */
final class ScaleChart {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int MARGIN = 50;
    private static final List<String> COLOURS = List.of("#005ea5", "#b35a00", "#2a7f3f", "#6b3fa0", "#444444");

    private final List<Outcome> outcomes;

    ScaleChart(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    String page() {
        Set<String> kinds = outcomes.stream().map(Outcome::kind).collect(Collectors.toCollection(LinkedHashSet::new));
        return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Cost against scale</title><body>"
                + kinds.stream().map(this::picture).collect(Collectors.joining())
                + "</body></html>\n";
    }

    private String picture(String kind) {
        List<Outcome> own =
                outcomes.stream().filter(one -> one.kind().equals(kind)).toList();
        List<String> contenders = List.copyOf(own.get(0).rounds().keySet());
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<h2>%s: microseconds of the machine for a call, against places</h2><svg role=\"img\" width=\"%d\" height=\"%d\">",
                kind,
                WIDTH,
                HEIGHT));
        for (int power = 2; power <= 6; power++) {
            svg.append(text(x(Math.pow(10, power)), HEIGHT - 15, "10^" + power, "#444444"));
        }
        for (int power = 1; power <= 5; power++) {
            svg.append(text(5, y(Math.pow(10, power)), "10^" + power, "#444444"));
        }
        for (int i = 0; i < contenders.size(); i++) {
            svg.append(line(own, contenders.get(i), COLOURS.get(i % COLOURS.size()), i));
        }
        return svg.append("</svg>").toString();
    }

    private static String line(List<Outcome> own, String contender, String colour, int place) {
        List<String> points = new ArrayList<>();
        for (Outcome one : own) {
            double micros = 1e6 / one.median(contender).perSecond();
            points.add(String.format(Locale.ROOT, "%.0f,%.0f", x((double) one.places()), y(micros)));
        }
        String dots = points.stream()
                .map(point -> point.split(","))
                .map(at -> "<circle cx=\"" + at[0] + "\" cy=\"" + at[1] + "\" r=\"4\" fill=\"" + colour + "\"/>")
                .collect(Collectors.joining());
        return "<polyline fill=\"none\" stroke=\"" + colour + "\" points=\"" + String.join(" ", points) + "\"/>" + dots
                + text(WIDTH - 150, 20 + 18 * place, contender, colour);
    }

    private static String text(double x, double y, String text, String colour) {
        return String.format(Locale.ROOT, "<text x=\"%.0f\" y=\"%.0f\" fill=\"%s\">%s</text>", x, y, colour, text);
    }

    private static double x(double places) {
        return MARGIN + (Math.log10(places) - 2) / 4 * (WIDTH - 2 * MARGIN);
    }

    private static double y(double micros) {
        return HEIGHT - MARGIN - (Math.log10(micros) - 1) / 4 * (HEIGHT - 2 * MARGIN);
    }
}
