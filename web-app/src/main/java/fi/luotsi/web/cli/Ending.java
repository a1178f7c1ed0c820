package fi.luotsi.web.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

import org.slf4j.LoggerFactory;

/** Closes in the reverse order of opening when the program ends: pages before the database under them. */
final class Ending {

    private final Deque<Closeable> open = new ArrayDeque<>();

    private Ending() {}

    static Ending onExit() {
        var ending = new Ending();
        Runtime.getRuntime().addShutdownHook(new Thread(ending::closeAll, "luotsi-ending"));
        return ending;
    }

    synchronized <C extends Closeable> C closing(C opened) {
        open.push(opened);
        return opened;
    }

    private synchronized void closeAll() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (IOException | RuntimeException notClosed) {
                LoggerFactory.getLogger(Ending.class).warn("Something did not close at the end", notClosed);
            }
        }
    }
}
