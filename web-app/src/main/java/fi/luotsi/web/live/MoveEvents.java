package fi.luotsi.web.live;

import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.SentRound;
import fi.luotsi.negotiation.TableReading;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The address at which a page of either side listens for moves. An event says that a round was sent and its sequence, nothing of
 * what it contains.
 *
 * <p>The page may say which move it shows, by {@code ?seen=} on the first request and by {@code Last-Event-ID} afterwards; if
 * there has been a later one it is told at once.
 */
@Controller
class MoveEvents {

    private final TableReading table;
    private final OpenStreams streams;
    private final Sessions sessions;

    MoveEvents(TableReading table, OpenStreams streams, Sessions sessions) {
        this.table = table;
        this.streams = streams;
        this.sessions = sessions;
    }

    @GetMapping(path = "/negotiations/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> ofOrganizer(Acting.OrganizerStaff staff, @PathVariable UUID id, @RequestParam(required = false) @Nullable Long seen,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last, HttpServletRequest request) {
        return follow(staff, new NegotiationId(id), seenBy(last, seen), request);
    }

    @GetMapping(path = "/portal/negotiations/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> ofProvider(Acting.ProviderStaff staff, @PathVariable UUID id, @RequestParam(required = false) @Nullable Long seen,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last, HttpServletRequest request) {
        return follow(staff, new NegotiationId(id), seenBy(last, seen), request);
    }

    /**
     * Reading the table answers 404 where the negotiation is not theirs. It is read twice: what is sent between the first reading
     * and the moment from which the stream hears of moves is found by the second.
     */
    private ResponseEntity<SseEmitter> follow(Acting.Person acting, NegotiationId id, @Nullable Long seen, HttpServletRequest request) {
        long now = SentRound.lastSequence(table.rounds(acting, id));
        var reader = new SseEmitter(sessions.outliving(request).toMillis());
        BooleanSupplier stillSignedIn = sessions.stillThere(request);
        var stream = new MoveStream(acting.user(), id, seen == null ? now : Math.min(seen, now), reader, stillSignedIn, MoveStream.HEARTBEAT);
        if (!streams.add(stream)) {
            // An answer without content tells a browser's event source not to ask again by itself.
            return ResponseEntity.noContent().build();
        }
        try {
            stream.tell(SentRound.lastSequence(table.rounds(acting, id)));
        } catch (RuntimeException failed) {
            streams.remove(stream);
            throw failed;
        }
        Thread.ofVirtual().name("move-stream").start(() -> run(stream));
        return ResponseEntity.ok().header("X-Accel-Buffering", "no").contentType(MediaType.TEXT_EVENT_STREAM).body(reader);
    }

    private void run(MoveStream stream) {
        try {
            stream.run();
        } finally {
            streams.remove(stream);
        }
    }

    private static @Nullable Long seenBy(@Nullable String lastEventId, @Nullable Long seen) {
        return lastEventId != null && lastEventId.matches("[0-9]{1,18}") ? Long.valueOf(lastEventId) : seen;
    }
}
