package fi.luotsi.web.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import fi.luotsi.web.testing.Visitor;

/** A page that listens over HTTP, event by event. */
class LivePage implements AutoCloseable {

    private static final List<String> END = List.of();

    private final HttpResponse<InputStream> answer;
    private final BlockingQueue<List<String>> events = new LinkedBlockingQueue<>();

    LivePage(Visitor visitor, String path) throws IOException, InterruptedException {
        answer = visitor.follow(path);
        Thread.ofVirtual().start(this::read);
    }

    int status() {
        return answer.statusCode();
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** The lines of the next event; null when none comes in time. */
    List<String> event(Duration within) throws InterruptedException {
        return events.poll(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean ends(Duration within) throws InterruptedException {
        return END.equals(event(within));
    }

    @Override
    public void close() throws IOException {
        answer.body().close();
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            var event = new ArrayList<String>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    events.add(List.copyOf(event));
                    event.clear();
                } else {
                    event.add(line);
                }
            }
        } catch (IOException hungUp) {
            // What matters is that no more comes.
        }
        events.add(END);
    }
}
