package se.samplats.simulation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The county of one seed, with the marketplace or as it would have been without it. */
final class SimulatedCounty {

    /** The seed of the spreadsheets that the demo loads. */
    static final long SEED = 20_210_101;

    static final Path FOLDER = Path.of("src/main/resources/demo/simulerat");

    final Simulation simulation;

    SimulatedCounty(long seed, boolean marketplace) {
        CountyRegister register = new CountyRegister();
        this.simulation = new Simulation(
                register, new Caseload(register, seed).draw(Simulation.WARM_UP, Simulation.TODAY), marketplace);
        simulation.run();
        this.sheets = new CountySheets(register, simulation);
    }

    final CountySheets sheets;

    /** Writes the spreadsheets anew, after something of the simulation was changed. */
    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, String> file :
                new SimulatedCounty(SEED, true).sheets.all().entrySet()) {
            Files.write(FOLDER.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }
}
