package fi.luotsi.web.imports;

import fi.luotsi.acting.Acting;
import fi.luotsi.indicator.jobs.ImportJobs;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Runs checks and imports beside the requests that asked for them: one at a time on each node, because each holds database
 * connections as long as its file is read. What a stop breaks off saves nothing.
 */
@Component
class ImportThreads implements DisposableBean {

    private final ImportJobs jobs;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("import").daemon().factory());

    ImportThreads(ImportJobs jobs) {
        this.jobs = jobs;
    }

    void begin(Acting.OrganizerStaff acting, UUID job) {
        thread.execute(() -> jobs.perform(acting, job));
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
