package fi.luotsi.web.live;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import fi.luotsi.web.testing.Visitor;

/** A page that listens, for tests elsewhere that have to know what was told to it. */
public final class ListeningPage implements AutoCloseable {

    private final LivePage page;

    public ListeningPage(Visitor visitor, String path) throws IOException, InterruptedException {
        this.page = new LivePage(visitor, path);
    }

    /** The lines of the next event; null when none comes in time. */
    public List<String> event(Duration within) throws InterruptedException {
        return page.event(within);
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
