package se.samplats.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An earlier version of the service, packaged from a checkout of its own below target/benchmark. */
final class EarlierVersion {

    private static final Path DIRECTORY = Path.of("target", "benchmark");

    private EarlierVersion() {}

    /** The jar of a commit; packaged once, and found there the next time. */
    static Path packaged(String commit) throws IOException, InterruptedException {
        Path checkout = DIRECTORY.resolve(commit).toAbsolutePath();
        Path jar = checkout.resolve(PackagedService.JAR);
        if (!Files.exists(jar)) {
            Files.createDirectories(DIRECTORY);
            if (!Files.exists(checkout)) {
                run(
                        new File("."),
                        List.of(
                                "git",
                                "clone",
                                "--quiet",
                                Path.of("").toAbsolutePath().toString(),
                                checkout.toString()));
                run(checkout.toFile(), List.of("git", "checkout", "--quiet", commit));
            }
            run(checkout.toFile(), List.of("./mvnw", "-B", "-ntp", "-q", "package", "-DskipTests", "-Dspotbugs.skip"));
        }
        return jar;
    }

    private static void run(File in, List<String> command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).directory(in).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed in " + in);
        }
    }
}
