package fi.luotsi.funding.projection;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.ArrayList;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Numbered tasks on several threads. Which thread takes which task is left to chance, so a task writes only where no other does.
 *
 * @param threads at least 1; with 1 the caller's own
 */
public record Workers(int threads) {

    /** More would only wait for one another. */
    private static final int MOST = 64;

    public Workers {
        threads = Math.clamp(threads, 1, MOST);
    }

    public static Workers ofThisMachine() {
        return new Workers(Runtime.getRuntime().availableProcessors());
    }

    /** @param tools made once for each thread, for that thread alone */
    void run(int tasks, Supplier<IntConsumer> tools) {
        var next = new AtomicInteger();
        Runnable share = () -> {
            var tool = tools.get();
            for (int task = next.getAndIncrement(); task < tasks; task = next.getAndIncrement()) {
                tool.accept(task);
            }
        };
        if (threads == 1) {
            share.run();
            return;
        }
        try (var others = Executors.newFixedThreadPool(threads)) {
            var begun = new ArrayList<Future<?>>();
            for (int thread = 0; thread < threads; thread++) {
                begun.add(others.submit(share));
            }
            begun.forEach(Workers::end);
        }
    }

    private static void end(Future<?> begun) {
        try {
            begun.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while projecting", stopped);
        }
    }
}
