package fi.luotsi.indicator.imports;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.delimited.DelimitedRefused;
import fi.luotsi.indicator.Indicators;
import fi.luotsi.indicator.reading.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports observations from a file, all or nothing. The file is read once, row by row, into a temporary table by COPY; there it is
 * checked against itself and against what is known, and only what is new or different is written. Memory does not grow with the
 * file. A value that is missing in the file stays as it was.
 */
@Service
public class ObservationImport {

    /** Reading stops at this many errors. */
    public static final int MOST_ERRORS = 100;

    private final ImportRun.Tools tools;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;

    ObservationImport(DataSource dataSource, Tenancy tenancy, ImportBatches batches, PlatformTransactionManager transactions, Clock clock) {
        this.tenancy = tenancy;
        tools = new ImportRun.Tools(dataSource, batches, clock);
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Reads, checks and, unless this is a dry run, writes the file in one transaction of its own.
     *
     * @param dryRun only say what an import would do
     * @throws ImportNotAllowed      unless an administrator or the installation acts
     * @throws UncheckedIOException  if the file cannot be read from where it is
     */
    public ImportOutcome run(Acting acting, ImportSource source, ImportForm form, boolean dryRun, ImportProgress progress) {
        if (!Indicators.mayKeep(acting)) {
            throw new ImportNotAllowed();
        }
        try (var file = HashedFile.of(source.open())) {
            var outcome = transaction.execute(status -> {
                tenancy.enter(acting);
                var reached = refusable(() -> new ImportRun(tools, acting, source.name(), form, progress).run(file, dryRun));
                if (!(reached instanceof ImportOutcome.Committed)) {
                    status.setRollbackOnly();
                }
                return reached;
            });
            return Objects.requireNonNull(outcome);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ImportOutcome refusable(Reading reading) {
        try {
            return reading.outcome();
        } catch (DelimitedRefused refused) {
            var findings = new Findings();
            findings.add(ImportProblem.valueOf(refused.problem().name()), refused.row(), null);
            return findings.refused();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a reading does that may stop at the file. */
    private interface Reading {
        ImportOutcome outcome() throws IOException;
    }
}
