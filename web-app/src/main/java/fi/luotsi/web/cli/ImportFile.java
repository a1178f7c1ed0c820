package fi.luotsi.web.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

import fi.luotsi.acting.Acting;
import fi.luotsi.indicator.imports.ImportForm;
import fi.luotsi.indicator.imports.ImportFormInvalid;
import fi.luotsi.indicator.imports.ImportOutcome;
import fi.luotsi.indicator.imports.ImportSource;
import fi.luotsi.indicator.imports.ObservationImport;
import fi.luotsi.web.config.Refused;
import fi.luotsi.web.config.Settings;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code luotsi import}: observations from a file, all of it or nothing. */
@Command(name = "import")
final class ImportFile extends AtTheServer {

    @Option(names = "--file", required = true, paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--settings", paramLabel = "FILE")
    private @Nullable Path settings;

    @Option(names = "--form", paramLabel = "FORM")
    private @Nullable String form;

    @Option(names = "--source", paramLabel = "TEXT")
    private @Nullable String source;

    @Option(names = "--licence", paramLabel = "TEXT")
    private @Nullable String licence;

    @Option(names = "--retrieved", paramLabel = "DATE")
    private @Nullable String retrieved;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    void check(Settings installation) {
        source();
        form();
    }

    @Override
    int run(ApplicationContext services) {
        var words = new ImportWords(this);
        var outcome = services.getBean(ObservationImport.class).run(new Acting.Installation(), source(), form(), dryRun, words::progress);
        return switch (outcome) {
            case ImportOutcome.Committed(var _, var counts) -> words.done("import.committed", counts);
            case ImportOutcome.Unchanged(var counts) -> words.done("import.unchanged", counts);
            case ImportOutcome.Checked(var counts) -> words.done("import.checked", counts);
            case ImportOutcome.Refused(var errors, var more) -> words.refused(errors, more);
        };
    }

    private ImportSource source() {
        Path wanted = Objects.requireNonNull(file);
        try {
            return ImportSource.of(wanted);
        } catch (UncheckedIOException _) {
            throw new Refused("import.no-file", wanted);
        }
    }

    private ImportForm form() {
        try {
            return ImportForm.of(described());
        } catch (ImportFormInvalid invalid) {
            throw new Refused("import.form-" + invalid.problem(), invalid.setting());
        }
    }

    private Map<String, String> described() {
        Map<String, String> described = settings == null ? new HashMap<>() : read(settings);
        put(described, "form", form);
        put(described, "source", source);
        put(described, "licence", licence);
        put(described, "retrieved", retrieved);
        return described;
    }

    private static void put(Map<String, String> described, String name, @Nullable String value) {
        if (value != null) {
            described.put(name, value);
        }
    }

    private static Map<String, String> read(Path settings) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(settings)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException _) {
            throw new Refused("import.no-file", settings);
        }
        var read = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(name -> read.put(name, properties.getProperty(name)));
        return read;
    }
}
