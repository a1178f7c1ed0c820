package fi.luotsi.negotiation.note;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TableNews;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.notice.Fact;
import fi.luotsi.notice.bell.Call;
import fi.luotsi.notice.bell.Occasion;

/**
 * Notes as an expert reads and writes them: always internal to the party it advises. Takes part in the caller's transaction, in which
 * the expert acts.
 */
@Component
public class ExpertNotes {

    private final NoteRows rows;
    private final TableNews news;
    private final Clock clock;

    ExpertNotes(NoteRows rows, TableNews news, Clock clock) {
        this.rows = rows;
        this.news = news;
        this.clock = clock;
    }

    /** The conversations on a term, in the order they were begun. */
    public List<Conversation> on(NegotiationId id, TermId term) {
        return rows.on(id, term);
    }

    /** On which terms the advised party has answered last in a conversation in which the expert has written. */
    public Set<TermId> answered(Acting.Expert expert, NegotiationId id) {
        return rows.answered(id, expert.user());
    }

    /**
     * Begins an internal conversation or answers in one, and tells the party's negotiators.
     *
     * @throws NoteRefused naming the rule
     */
    public NoteId write(Acting.Expert expert, NegotiationHead head, Party party, TermState state, @Nullable NoteId thread, String body) {
        var term = state.term().id();
        var text = Notes.checked(body);
        if (thread != null) {
            rows.on(head.id(), term).stream().filter(talk -> talk.id().equals(thread) && !talk.isShared()).findFirst().orElseThrow(() -> new NotFound(thread));
        }
        var note = NoteId.random();
        rows.add(expert, party, head, term, note, thread == null ? note : thread, false, text, List.of(), clock.instant());
        news.ring(head, Call.of(Occasion.EXPERT_NOTED, TableNews.negotiators(party), TableNews.path(head.id(), "/terms/" + term + "/notes"), TableNews.title(head),
                new Fact.Text(expert.name()), new Fact.Named(state.term().title())));
        return note;
    }
}
