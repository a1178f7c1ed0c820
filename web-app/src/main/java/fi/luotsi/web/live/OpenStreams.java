package fi.luotsi.web.live;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.luotsi.acting.UserId;
import fi.luotsi.negotiation.NegotiationId;

/** The streams open at this node, by what they follow and by who holds them. */
final class OpenStreams {

    /** Pages one user may have listening at a node; further ones show moves after a reload. */
    static final int FOR_EACH_USER = 20;

    private final Map<NegotiationId, Set<MoveStream>> streams = new HashMap<>();
    private final Map<UserId, Integer> held = new HashMap<>();
    private boolean admitting = true;

    /** Takes the stream in; false when the user holds too many already or the program is stopping. */
    synchronized boolean add(MoveStream stream) {
        int already = held.getOrDefault(stream.holder(), 0);
        if (!admitting || already >= FOR_EACH_USER) {
            return false;
        }
        held.put(stream.holder(), already + 1);
        streams.computeIfAbsent(stream.negotiation(), _ -> new HashSet<>()).add(stream);
        return true;
    }

    synchronized void remove(MoveStream stream) {
        var others = streams.get(stream.negotiation());
        if (others == null || !others.remove(stream)) {
            return;
        }
        if (others.isEmpty()) {
            streams.remove(stream.negotiation());
        }
        held.computeIfPresent(stream.holder(), (_, count) -> count == 1 ? null : count - 1);
    }

    void tell(HeardMove move) {
        following(move.negotiation()).forEach(stream -> stream.tell(move.sequence()));
    }

    void endAll() {
        all().forEach(MoveStream::end);
    }

    synchronized void admit() {
        admitting = true;
    }

    /** Ends all and admits no more. */
    void close() {
        synchronized (this) {
            admitting = false;
        }
        endAll();
    }

    int count() {
        return all().size();
    }

    private synchronized List<MoveStream> following(NegotiationId negotiation) {
        return List.copyOf(streams.getOrDefault(negotiation, Set.of()));
    }

    private synchronized List<MoveStream> all() {
        return streams.values().stream().flatMap(Set::stream).toList();
    }
}
