package se.samplats.exchange.intake;

import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.GivenImports;

/** Ten thousand rows in one upload; how long it took is logged, for a machine's speed is no rule. */
@FeatureTest
class IntakeSpeedTest {

    private static final Logger LOG = Logger.getLogger(IntakeSpeedTest.class);

    private final GivenImports given = new GivenImports();

    @Test
    void tenThousandRowsAreTakenInAtOnce() {
        String mark = "S" + UUID.randomUUID().toString().substring(0, 6);
        List<String> homes = new ArrayList<>(List.of(
                "boende_id;namn;kommun;kommunkod;boendeform;lagrum;alder_fran;alder_till;kon;inriktning;tar_inte_emot;"
                        + "rullstolsanpassat;ivo_anmalda_platser;ivo_anmald;adress;lat;lon;epost;uppsagning_dagar"));
        List<String> places = new ArrayList<>(List.of("plats_id;boende_id;beteckning;rullstolsanpassad;rum"));
        List<String> ledger = new ArrayList<>(List.of("plats_id;fran;till;slag;kommunkod;arendereferens;orsak"));
        for (int home = 0; home < 50; home++) {
            homes.add(mark + home + ";Hem;;1480;SABO;;65;110;alla;;;nej;18;;;;;;14");
            for (int place = 0; place < 18; place++) {
                String id = mark + home + "-" + place;
                places.add(id + ";" + mark + home + ";" + place + ";nej;");
                LocalDate day = LocalDate.of(2015, 1, 1).plusDays(place);
                for (int stay = 0; stay < 10; stay++) {
                    String kind = stay % 3 == 0
                            ? "placering;1490;1490-" + home + "-" + place + "-" + stay + ";"
                            : "boende;1480;;";
                    ledger.add(id + ";" + day + ";" + day.plusDays(200) + ";" + kind);
                    day = day.plusDays(210);
                }
            }
        }
        Map<String, byte[]> files = Map.of(
                "boenden", csv(homes),
                "platser", csv(places),
                "belaggning", csv(ledger));
        for (String round : List.of("inserted", "unchanged")) {
            long start = System.nanoTime();
            given.imported(files)
                    .body("status", equalTo("DONE"))
                    .body("rows", equalTo(50 + 50 * 18 + 50 * 18 * 10))
                    .body("changes." + round + ".sum()", equalTo(50 + 50 * 18 + 50 * 18 * 10));
            LOG.infof("%d rows %s in %d ms", 50 + 900 + 9000, round, (System.nanoTime() - start) / 1_000_000);
        }
    }

    private static byte[] csv(List<String> rows) {
        return GivenImports.csv(rows.toArray(String[]::new));
    }
}
