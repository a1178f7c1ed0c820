package fi.luotsi.indicator.jobs;

import fi.luotsi.acting.Acting;
import fi.luotsi.indicator.imports.ImportCounts;
import fi.luotsi.indicator.imports.ImportForm;
import fi.luotsi.indicator.imports.ImportOutcome;
import fi.luotsi.indicator.imports.ImportPhase;
import fi.luotsi.indicator.imports.ImportProgress;
import fi.luotsi.indicator.imports.ObservationImport;
import fi.luotsi.indicator.jobs.ImportJob.Findings;
import fi.luotsi.indicator.jobs.ImportJob.State;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Takes files in, checks them and imports them when the administrator says so. {@link #perform} takes as long as the file does
 * and is to be called on a thread of its own; everybody else reads how far it has come.
 */
@Service
public class ImportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final ImportCounts NOTHING = new ImportCounts(0, 0, 0, 0, 0);

    private final ImportJobRows rows;
    private final ObservationImport observations;

    ImportJobs(ImportJobRows rows, ObservationImport observations) {
        this.rows = rows;
        this.observations = observations;
    }

    /**
     * Keeps the file until it has been imported or refused. Then call {@link #perform}.
     *
     * @param settings of {@link ImportForm#of}
     * @throws IOException if the file cannot be read to its end
     */
    public UUID handIn(Acting.OrganizerStaff acting, String fileName, Map<String, String> settings, InputStream file) throws IOException {
        ImportForm.of(settings);
        var id = UUID.randomUUID();
        rows.add(acting, id, fileName, settings);
        rows.store(acting, id, file);
        return id;
    }

    /** Of the administrator's own organizer, newest first. */
    public List<ImportJob> latest(Acting.OrganizerStaff acting, int most) {
        return rows.latest(acting, most);
    }

    public Optional<ImportJob> byId(Acting.OrganizerStaff acting, UUID id) {
        return rows.byId(acting, id);
    }

    /** Says that a checked file is to be imported; call {@link #perform} if this answers true, somebody else did so if not. */
    public boolean release(Acting.OrganizerStaff acting, UUID id) {
        return rows.move(acting, id, State.CHECKED, State.IMPORTING);
    }

    /** Checks or imports, whichever the file's state says. Never throws: a fault ends in {@link State#FAILED}. */
    public void perform(Acting.OrganizerStaff acting, UUID id) {
        var job = rows.byId(acting, id).filter(found -> found.state().isRunning());
        if (job.isEmpty()) {
            return;
        }
        boolean dryRun = job.get().state() == State.CHECKING;
        try {
            var outcome = observations.run(acting, rows.source(acting, job.get()), ImportForm.of(job.get().settings()), dryRun,
                    new Throttled((phase, read) -> rows.progress(acting, id, phase, read)));
            switch (outcome) {
                case ImportOutcome.Checked(var counts) -> end(acting, id, State.CHECKED, new Findings(counts, List.of(), false));
                case ImportOutcome.Committed(_, var counts) -> end(acting, id, State.IMPORTED, new Findings(counts, List.of(), false));
                case ImportOutcome.Unchanged(var counts) -> end(acting, id, State.IMPORTED, new Findings(counts, List.of(), false));
                case ImportOutcome.Refused(var errors, boolean more) -> end(acting, id, State.REFUSED, new Findings(NOTHING, errors, more));
            }
        } catch (RuntimeException fault) {
            LOG.error("Import {} failed", id, fault);
            end(acting, id, State.FAILED, new Findings(NOTHING, List.of(), false));
        }
    }

    private void end(Acting.OrganizerStaff acting, UUID id, State state, Findings findings) {
        rows.end(acting, id, state, findings);
        if (state != State.CHECKED) {
            rows.forget(acting, id);
        }
    }

    /** Passes on a change of phase at once, and rows only every hundred thousand: each word is a transaction. */
    private static final class Throttled implements ImportProgress {

        private static final long ROWS = 100_000;

        private final ImportProgress then;
        private long next;
        private ImportPhase last = ImportPhase.READING;

        Throttled(ImportProgress then) {
            this.then = then;
        }

        @Override
        public void at(ImportPhase phase, long rows) {
            if (phase != last || rows >= next) {
                last = phase;
                next = rows + ROWS;
                then.at(phase, rows);
            }
        }
    }
}
