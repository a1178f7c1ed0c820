package fi.luotsi.web.live;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import fi.luotsi.acting.UserId;
import fi.luotsi.negotiation.NegotiationId;

/**
 * One page listening. It has a thread of its own (a virtual one), so that a slow reader delays nobody else; moves that come
 * while it is still writing are told as one.
 */
final class MoveStream implements Runnable {

    /** After how much silence a comment is sent, so that proxies keep the line open and a gone reader is noticed. */
    static final Duration HEARTBEAT = Duration.ofSeconds(20);
    /** How soon a page asks again when its stream has ended, in milliseconds. */
    static final long ASK_AGAIN_AFTER = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(MoveStream.class);

    private final UserId holder;
    private final NegotiationId negotiation;
    private final SseEmitter reader;
    private final BooleanSupplier stillSignedIn;
    private final Duration heartbeat;
    private final AtomicLong latest;
    private final Semaphore news = new Semaphore(0);
    private long told;
    private volatile boolean ended;

    /**
     * @param seen the sequence of the last move the page knows of
     * @param stillSignedIn asked before anything is told; once it says no the stream ends
     */
    MoveStream(UserId holder, NegotiationId negotiation, long seen, SseEmitter reader, BooleanSupplier stillSignedIn, Duration heartbeat) {
        this.holder = holder;
        this.negotiation = negotiation;
        this.reader = reader;
        this.stillSignedIn = stillSignedIn;
        this.heartbeat = heartbeat;
        this.latest = new AtomicLong(seen);
        this.told = seen;
        reader.onCompletion(this::end);
        reader.onTimeout(this::end);
        reader.onError(_ -> end());
    }

    UserId holder() {
        return holder;
    }

    NegotiationId negotiation() {
        return negotiation;
    }

    /** There is a move with this sequence. Never blocks. */
    void tell(long sequence) {
        if (latest.getAndAccumulate(sequence, Math::max) < sequence) {
            news.release();
        }
    }

    /** Ends the stream; the page will ask again. Never blocks. */
    void end() {
        ended = true;
        news.release();
    }

    @Override
    public void run() {
        try {
            reader.send(SseEmitter.event().id(Long.toString(told)).reconnectTime(ASK_AGAIN_AFTER));
            while (!ended) {
                boolean silent = !news.tryAcquire(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
                news.drainPermits();
                if (ended || !stillSignedIn.getAsBoolean()) {
                    break;
                }
                tellLatest(silent);
            }
            reader.complete();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("A page stopped listening", gone);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException unforeseen) {
            LOG.warn("A stream of moves ended early", unforeseen);
            reader.complete();
        }
    }

    private void tellLatest(boolean silent) throws IOException {
        long now = latest.get();
        if (now > told) {
            reader.send(SseEmitter.event().id(Long.toString(now)).name("move").data("{\"sequence\":" + now + "}"));
            told = now;
        } else if (silent) {
            reader.send(SseEmitter.event().comment(""));
        }
    }
}
