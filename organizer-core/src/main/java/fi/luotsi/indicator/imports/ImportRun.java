package fi.luotsi.indicator.imports;

import fi.luotsi.acting.Acting;
import fi.luotsi.delimited.DelimitedFormat;
import fi.luotsi.delimited.DelimitedText;
import fi.luotsi.indicator.reading.Findings;
import fi.luotsi.indicator.reading.Intake;
import fi.luotsi.indicator.reading.JsonList;
import fi.luotsi.indicator.reading.OwnCsvReading;
import fi.luotsi.indicator.reading.RegionReading;
import fi.luotsi.indicator.reading.SotkanetCsvReading;
import fi.luotsi.indicator.reading.SotkanetRows;
import fi.luotsi.indicator.staging.KnownKeys;
import fi.luotsi.indicator.staging.Staging;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** One import from its first byte to its outcome, within a transaction that somebody else ends. */
final class ImportRun {

    /** What every import needs. */
    record Tools(DataSource dataSource, ImportBatches batches, Clock clock) {}

    private static final DelimitedFormat SEMICOLONS = new DelimitedFormat(';', StandardCharsets.UTF_8);

    private final Tools tools;
    private final JdbcClient jdbc;
    private final Acting acting;
    private final String fileName;
    private final ImportForm form;
    private final ImportProgress progress;

    ImportRun(Tools tools, Acting acting, String fileName, ImportForm form, ImportProgress progress) {
        this.tools = tools;
        jdbc = JdbcClient.create(tools.dataSource());
        this.acting = acting;
        this.fileName = fileName;
        this.form = form;
        this.progress = progress;
    }

    ImportOutcome run(HashedFile file, boolean dryRun) throws IOException {
        progress.at(ImportPhase.READING, 0);
        return switch (form) {
            case ImportForm.SotkanetRegions _ -> regions(file, dryRun);
            case ImportForm.OwnCsv _, ImportForm.SotkanetCsv _, ImportForm.SotkanetJson _ -> observations(file, dryRun);
        };
    }

    private ImportOutcome observations(HashedFile file, boolean dryRun) throws IOException {
        var connection = DataSourceUtils.getConnection(tools.dataSource());
        var known = KnownKeys.in(jdbc);
        try {
            var staging = new Staging(connection);
            var intake = new Intake(known, staging, progress);
            try {
                read(file, intake);
            } catch (RuntimeException | IOException broken) {
                staging.cancel();
                throw broken;
            }
            if (intake.findings().isEmpty() && intake.staged() + intake.missing() == 0) {
                intake.findings().add(ImportError.ofFile(ImportProblem.NO_OBSERVATIONS));
            }
            if (!intake.findings().isEmpty()) {
                staging.cancel();
                return intake.findings().refused();
            }
            return checked(file, staging, intake, dryRun);
        } catch (SQLException broken) {
            throw new UncategorizedSQLException("Import", null, broken);
        } finally {
            DataSourceUtils.releaseConnection(connection, tools.dataSource());
        }
    }

    private void read(HashedFile file, Intake intake) throws IOException {
        var contents = file.contents();
        switch (form) {
            case ImportForm.OwnCsv own ->
                DelimitedText.read(contents, own.mapping().format(), columns -> OwnCsvReading.open(own, columns, intake));
            case ImportForm.SotkanetCsv sotkanet ->
                DelimitedText.read(contents, SEMICOLONS, columns -> SotkanetCsvReading.open(sotkanet, columns, intake));
            case ImportForm.SotkanetJson(var provenance) -> {
                var rows = new SotkanetRows(intake, provenance);
                JsonList.read(contents, (place, members) -> {
                    rows.take(place, SotkanetRows.Row.of(members));
                    return intake.endRow();
                }).ifPresent(intake.findings()::add);
            }
            case ImportForm.SotkanetRegions _ -> throw new IllegalStateException("Regions are no observations");
        }
    }

    private ImportOutcome checked(HashedFile file, Staging staging, Intake intake, boolean dryRun) throws SQLException, IOException {
        staging.complete();
        progress.at(ImportPhase.CHECKING, intake.rows());
        for (var duplicate : staging.duplicates(ObservationImport.MOST_ERRORS)) {
            intake.findings().add(ImportProblem.DUPLICATE_OBSERVATION, duplicate.row(), null, Long.toString(duplicate.firstRow()));
        }
        if (!intake.findings().isEmpty()) {
            return intake.findings().refused();
        }
        var comparison = staging.compare(intake.provenances());
        var counts = new ImportCounts(intake.staged() + intake.missing(), comparison.added(), comparison.changed(), comparison.unchanged(),
                intake.missing());
        if (dryRun || comparison.isNothingNew()) {
            return dryRun ? new ImportOutcome.Checked(counts) : new ImportOutcome.Unchanged(counts);
        }
        progress.at(ImportPhase.SAVING, intake.rows());
        var batch = record(file, counts);
        staging.merge(comparison, batch.value());
        return new ImportOutcome.Committed(batch, counts);
    }

    private ImportOutcome regions(HashedFile file, boolean dryRun) throws IOException {
        var findings = new Findings();
        var reading = new RegionReading(jdbc, findings);
        JsonList.read(file.contents(), reading::take).ifPresent(findings::add);
        var counts = reading.counts();
        if (findings.isEmpty() && counts.read() == 0) {
            findings.add(ImportError.ofFile(ImportProblem.NO_OBSERVATIONS));
        }
        if (!findings.isEmpty()) {
            return findings.refused();
        }
        if (dryRun || counts.added() + counts.changed() == 0) {
            return dryRun ? new ImportOutcome.Checked(counts) : new ImportOutcome.Unchanged(counts);
        }
        return new ImportOutcome.Committed(record(file, counts), counts);
    }

    private BatchId record(HashedFile file, ImportCounts counts) throws IOException {
        var as = switch (acting) {
            case Acting.Person person -> person.name();
            case Acting.Installation _ -> "INSTALLATION";
            case Acting.Calendar _, Acting.Post _, Acting.Public _ -> throw new IllegalStateException("Only people and the installation import");
        };
        var id = BatchId.random();
        tools.batches().record(new ImportBatch(id, fileName, file.sha256(), form.word(), tools.clock().instant(), as, counts), acting);
        return id;
    }
}
