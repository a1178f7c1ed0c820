package fi.luotsi.web.database;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The embedded database of this program, which starts while the program goes on with what needs no database yet. */
final class OwnDatabase implements OpenDatabase {

    private final DatabaseAccess access;
    private final HomeLock lock;
    private final FutureTask<Cluster> cluster;

    private OwnDatabase(DatabaseAccess access, HomeLock lock, Callable<Cluster> start) {
        this.access = access;
        this.lock = lock;
        this.cluster = new FutureTask<>(start);
    }

    static OwnDatabase starting(DatabaseAccess access, HomeLock lock, Callable<Cluster> start) {
        var database = new OwnDatabase(access, lock, start);
        Thread.ofPlatform().name("luotsi-database").start(database.cluster);
        return database;
    }

    @Override
    public DatabaseAccess access() {
        return access;
    }

    @Override
    public void awaitReady() {
        try {
            started();
        } catch (RuntimeException refused) {
            lock.close();
            throw refused;
        }
    }

    /** One that is still starting is stopped as soon as it has started. */
    @Override
    public void close() {
        try {
            started().close();
        } catch (RuntimeException _) {
            // It never ran: whoever waited for it was told why.
        }
        lock.close();
    }

    private Cluster started() {
        try {
            return cluster.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the database was starting", stopped);
        }
    }
}
