package fi.luotsi.web.live;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A page at the other end of a stream that notes what it is sent, line by line joined with bars. */
class ReadingPage extends SseEmitter {

    final CountDownLatch completed = new CountDownLatch(1);
    private final BlockingQueue<String> sent = new LinkedBlockingQueue<>();
    private volatile boolean gone;

    String reads() throws InterruptedException {
        return sent.poll(10, TimeUnit.SECONDS);
    }

    boolean hasMoreToRead() {
        return !sent.isEmpty();
    }

    boolean ends() throws InterruptedException {
        return completed.await(10, TimeUnit.SECONDS);
    }

    void goesAway() {
        gone = true;
    }

    @Override
    public void send(SseEventBuilder event) throws IOException {
        if (gone) {
            throw new IOException("Broken pipe");
        }
        sent.add(event.build().stream().map(part -> part.getData().toString()).collect(Collectors.joining()).strip().replace('\n', '|'));
    }

    @Override
    public void complete() {
        completed.countDown();
    }
}
