package fi.luotsi.benchmarks;

import fi.luotsi.acting.Acting;
import fi.luotsi.catalogue.Words;
import fi.luotsi.indicator.Indicator;
import fi.luotsi.indicator.Indicator.Direction;
import fi.luotsi.indicator.Indicator.Topic;
import fi.luotsi.indicator.IndicatorId;
import fi.luotsi.indicator.IndicatorUnit;
import fi.luotsi.indicator.Indicators;
import fi.luotsi.indicator.imports.ImportForm;
import fi.luotsi.indicator.imports.ImportOutcome;
import fi.luotsi.indicator.imports.ImportPhase;
import fi.luotsi.indicator.imports.ImportProgress;
import fi.luotsi.indicator.imports.ImportSource;
import fi.luotsi.indicator.imports.ObservationImport;
import fi.luotsi.organizer.Municipality;
import fi.luotsi.organizer.Organizers;
import fi.luotsi.reference.ReferenceData;
import fi.luotsi.testing.CoreOnPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/**
 * A million generated observations: bare COPY of the same rows into a table without keys, and the import with all its checks,
 * three times each in turn in one run. Then the same file again, which changes nothing. The best of three counts.
 */
public final class ImportBenchmark {

    private static final int INDICATORS = 100;
    private static final int YEARS = 33;
    private static final int ROWS = 1_000_000;
    private static final int ROUNDS = 3;
    private static final Acting ACTING = new Acting.Installation();
    private static final Map<String, String> SETTINGS = Map.of("region.column", "region", "region.level", "KUNTA", "indicator.column", "indicator",
            "year.column", "year", "value.column", "value", "source", "Generated", "licence", "CC0", "retrieved", "2026-01-01");

    private ImportBenchmark() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        var file = Files.createTempFile("observations", ".csv");
        try (var core = new CoreOnPostgres()) {
            core.the(ReferenceData.class).load();
            core.the(Indicators.class).keep(ACTING, IntStream.range(0, INDICATORS).mapToObj(ImportBenchmark::indicator).toList());
            generate(file, core.the(Organizers.class).municipalities().stream().map(Municipality::code).toList());
            System.out.printf("%,d rows, %,d bytes, largest heap %,d MB%n", ROWS, Files.size(file), Runtime.getRuntime().maxMemory() >> 20);
            var cpu = CpuTime.with(core.database().asOwner());
            var copy = Best.NONE;
            var imported = Best.NONE;
            for (int round = 1; round <= ROUNDS; round++) {
                copy = copy.or(report("bare COPY", cpu, () -> copy(core, file)));
                empty(core);
                imported = imported.or(report("import", cpu, () -> importing(core, file, ImportOutcome.Committed.class)));
            }
            var again = report("same file again", cpu, () -> importing(core, file, ImportOutcome.Unchanged.class));
            System.out.printf("clock: bare COPY %,.0f rows/s; import %,.0f rows/s, ratio 1 : %.1f; same file again %,.0f rows/s%n", ROWS / copy.clock(),
                    ROWS / imported.clock(), imported.clock() / copy.clock(), ROWS / again.clock());
            System.out.printf("processor: bare COPY %.2f s; import %.2f s, ratio 1 : %.1f; same file again %.2f s; heap used at most %,d MB%n", copy.cpu(),
                    imported.cpu(), imported.cpu() / copy.cpu(), again.cpu(), peak() >> 20);
        } finally {
            Files.delete(file);
        }
    }

    private interface Work {
        void run() throws IOException, SQLException;
    }

    /** Seconds for all rows, by the clock and of processor time of both programs. */
    private record Best(double clock, double cpu) {
        static final Best NONE = new Best(Double.MAX_VALUE, Double.MAX_VALUE);

        Best or(Best other) {
            return new Best(Math.min(clock, other.clock), Math.min(cpu, other.cpu));
        }
    }

    private static Best report(String name, CpuTime cpu, Work work) throws IOException, SQLException {
        double cpuBefore = cpu.seconds();
        long start = System.nanoTime();
        work.run();
        double clock = (System.nanoTime() - start) / 1e9;
        double used = cpu.seconds() - cpuBefore;
        System.out.printf("%-16s %6.2f s %,12.0f rows/s %6.2f s of processor time%n", name, clock, ROWS / clock, used);
        return new Best(clock, used);
    }

    private static void generate(Path file, List<String> municipalities) throws IOException {
        try (var text = Files.newBufferedWriter(file)) {
            text.write("indicator,region,year,value\n");
            int row = 0;
            for (int indicator = 0; row < ROWS; indicator++) {
                for (String municipality : municipalities) {
                    for (int year = 0; year < YEARS && row < ROWS; year++, row++) {
                        text.write((900_000 + indicator) + "," + municipality + "," + (1990 + year) + "," + row % 1000 + "." + row % 10 + "\n");
                    }
                }
            }
        }
    }

    private static void copy(CoreOnPostgres core, Path file) throws IOException, SQLException {
        try (var connection = core.database().asOwner().getConnection(); var statement = connection.createStatement(); var in = Files.newInputStream(file)) {
            statement.execute("drop table if exists bare; create table bare (indicator integer, region text, year smallint, value numeric)");
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy bare from stdin (format csv, header)", in, 1 << 16);
        }
    }

    private static void empty(CoreOnPostgres core) throws SQLException {
        try (var connection = core.database().asOwner().getConnection(); var statement = connection.createStatement()) {
            statement.execute("truncate indicator_observation");
        }
    }

    private static void importing(CoreOnPostgres core, Path file, Class<? extends ImportOutcome> expected) {
        var outcome = core.the(ObservationImport.class).run(ACTING, ImportSource.of(file), ImportForm.of(SETTINGS), false, phases());
        if (!expected.isInstance(outcome)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    /** Says when each phase began, in seconds from the start. */
    private static ImportProgress phases() {
        long start = System.nanoTime();
        var last = new ImportPhase[1];
        return (phase, rows) -> {
            if (phase != last[0]) {
                last[0] = phase;
                System.out.printf("    %-9s from %5.2f s%n", phase, (System.nanoTime() - start) / 1e9);
            }
        };
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static Indicator indicator(int number) {
        return new Indicator(new IndicatorId(900_000 + number), "generated_" + number, new Words("Mittari " + number, null, "Indicator " + number),
                IndicatorUnit.PERCENT, Topic.POPULATION_AND_NEED, Direction.UNKNOWN, true, "Generated");
    }
}
