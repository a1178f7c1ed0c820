package fi.luotsi.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fi.luotsi.acting.UserId;
import fi.luotsi.negotiation.NegotiationId;

class MoveStreamTest {

    static final Duration QUIET = Duration.ofMinutes(10);
    static final NegotiationId UUSIMAA = NegotiationId.random();
    static final UserId NEGOTIATOR = UserId.random();

    final OpenStreams streams = new OpenStreams();
    final ReadingPage page = new ReadingPage();
    final AtomicBoolean signedIn = new AtomicBoolean(true);

    @AfterEach
    void endAll() {
        streams.close();
    }

    @Test
    void aStreamBeginsWithWhatThePageHasSeenAndTellsOnlyTheSequenceOfAMove() throws Exception {
        open(12, QUIET);
        assertThat(page.reads()).isEqualTo("id:12|retry:1000");
        streams.tell(new HeardMove(UUSIMAA, 18));
        assertThat(page.reads()).isEqualTo("id:18|event:move|data:{\"sequence\":18}");
    }

    @Test
    void aMoveThePageHasMissedIsToldAtOnce() throws Exception {
        var stream = stream(12, QUIET);
        stream.tell(18);
        Thread.ofVirtual().start(stream);
        assertThat(page.reads()).startsWith("id:12");
        assertThat(page.reads()).startsWith("id:18|event:move");
    }

    @Test
    void aMoveOfAnotherNegotiationIsNotTold() throws Exception {
        open(12, QUIET);
        page.reads();
        streams.tell(new HeardMove(NegotiationId.random(), 99));
        streams.tell(new HeardMove(UUSIMAA, 13));
        assertThat(page.reads()).startsWith("id:13");
    }

    @Test
    void aMoveAlreadySeenIsNotToldAgain() throws Exception {
        open(12, QUIET);
        page.reads();
        streams.tell(new HeardMove(UUSIMAA, 12));
        streams.tell(new HeardMove(UUSIMAA, 13));
        assertThat(page.reads()).startsWith("id:13");
    }

    @Test
    void silenceIsFilledWithComments() throws Exception {
        open(12, Duration.ofMillis(5));
        page.reads();
        assertThat(page.reads()).isEqualTo(":");
    }

    @Test
    void whoHasSignedOutIsToldNothingMore() throws Exception {
        open(12, QUIET);
        page.reads();
        signedIn.set(false);
        streams.tell(new HeardMove(UUSIMAA, 13));
        assertThat(page.ends()).isTrue();
        assertThat(page.hasMoreToRead()).isFalse();
    }

    @Test
    void aPageThatHasGoneIsLetGo() throws Exception {
        var thread = open(12, QUIET);
        page.reads();
        page.goesAway();
        streams.tell(new HeardMove(UUSIMAA, 13));
        thread.join(10_000);
        assertThat(thread.isAlive()).isFalse();
    }

    @Test
    void oneUserHoldsTwentyStreamsAtMostAndAnotherIsNotHinderedByThat() {
        for (int number = 0; number < OpenStreams.FOR_EACH_USER; number++) {
            assertThat(streams.add(stream(0, QUIET))).isTrue();
        }
        assertThat(streams.add(stream(0, QUIET))).isFalse();
        var anothers = new MoveStream(UserId.random(), UUSIMAA, 0, new ReadingPage(), () -> true, QUIET);
        assertThat(streams.add(anothers)).isTrue();
        assertThat(streams.count()).isEqualTo(OpenStreams.FOR_EACH_USER + 1);
        streams.remove(anothers);
        streams.remove(anothers);
        assertThat(streams.count()).isEqualTo(OpenStreams.FOR_EACH_USER);
    }

    @Test
    void aClosedStreamMakesRoomForAnother() {
        var first = stream(0, QUIET);
        streams.add(first);
        for (int number = 1; number < OpenStreams.FOR_EACH_USER; number++) {
            streams.add(stream(0, QUIET));
        }
        streams.remove(first);
        assertThat(streams.add(stream(0, QUIET))).isTrue();
    }

    @Test
    void aStoppingProgramEndsItsStreamsAndOpensNoMore() throws Exception {
        open(12, QUIET);
        streams.close();
        assertThat(page.ends()).isTrue();
        assertThat(streams.add(stream(12, QUIET))).isFalse();
    }

    private Thread open(long seen, Duration heartbeat) {
        var stream = stream(seen, heartbeat);
        streams.add(stream);
        return Thread.ofVirtual().start(stream);
    }

    private MoveStream stream(long seen, Duration heartbeat) {
        return new MoveStream(NEGOTIATOR, UUSIMAA, seen, page, signedIn::get, heartbeat);
    }
}
