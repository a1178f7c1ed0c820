package fi.luotsi.negotiation.note;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.acting.UserId;
import fi.luotsi.audit.ActionLog;
import fi.luotsi.audit.LogEntry;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TableNews;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.notice.Fact;
import fi.luotsi.notice.bell.Addressees;
import fi.luotsi.notice.bell.Call;
import fi.luotsi.notice.bell.Occasion;

/**
 * Remarks on terms. A shared comment is written to the log and told to both sides' open pages; an internal note leaves nothing that
 * anybody but the own side's negotiators, and the experts they ask about the section, could come across.
 */
@Service
@Transactional
public class Notes {

    /** Characters of one note. */
    public static final int LONGEST = 4000;

    private final TableReading reading;
    private final NoteRows rows;
    private final ActionLog log;
    private final TableNews news;
    private final Tenancy tenancy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notes(TableReading reading, NoteRows rows, ActionLog log, TableNews news, Tenancy tenancy, ApplicationEventPublisher events, Clock clock) {
        this.reading = reading;
        this.rows = rows;
        this.log = log;
        this.news = news;
        this.tenancy = tenancy;
        this.events = events;
        this.clock = clock;
    }

    /** The conversations on a term that the person hears, in the order they were begun: auditors hear the shared ones. */
    public List<Conversation> on(Acting.Person acting, NegotiationPackage table, TermId term) {
        tenancy.enter(acting);
        return rows.on(table.head().id(), term);
    }

    /** The own side's notes on all terms, oldest first; empty for whoever does not negotiate here. */
    public List<InternalNote> internal(Acting.Person acting, NegotiationPackage table) {
        if (!OwnSide.negotiates(acting)) {
            return List.of();
        }
        tenancy.enter(acting);
        return rows.internal(table.head().id(), Party.of(acting));
    }

    public OpenNotes open(Acting.Person acting, NegotiationPackage table) {
        tenancy.enter(acting);
        return new OpenNotes(rows.open(table.head().id()));
    }

    /** Whom the acting negotiator can mention, the own side first. */
    public List<Colleague> people(Acting.Person acting, NegotiationPackage table) {
        tenancy.enter(acting);
        var own = Party.of(acting);
        return rows.people(table.head()).stream().filter(person -> !person.user().equals(acting.user()))
                .sorted(Comparator.comparing(person -> person.party() != own)).toList();
    }

    /**
     * Begins a conversation.
     *
     * @param shared true for both parties, false for the own one
     * @param mentioned those chosen; names after an @ in the text are found besides
     * @throws NoteRefused naming the rule
     */
    public NoteId begin(Acting.Person acting, NegotiationId id, TermId term, boolean shared, String body, Set<UserId> mentioned) {
        var table = table(acting, id);
        var state = require(table, term);
        if (shared && state.introduced() == null) {
            throw new NoteRefused(NoteRule.SHARED_NOTE_IS_ON_A_SENT_TERM);
        }
        var note = NoteId.random();
        write(acting, table, term, note, note, shared, body, mentioned);
        return note;
    }

    /** Answers in a conversation; who reads it is as the conversation was begun. */
    public void answer(Acting.Person acting, NegotiationId id, TermId term, NoteId thread, String body, Set<UserId> mentioned) {
        var table = table(acting, id);
        var conversation = conversation(table, term, thread);
        var heard = conversation.isShared() ? Set.<UserId>of() : rows.writers(thread);
        write(acting, table, term, NoteId.random(), thread, conversation.isShared(), body, mentioned);
        if (!conversation.isShared()) {
            events.publishEvent(new NoteAnswered(acting, table.head(), require(table, term), heard));
        }
    }

    /** Marks a conversation as resolved, or opens it again. */
    public void resolve(Acting.Person acting, NegotiationId id, TermId term, NoteId thread, boolean resolved) {
        var table = table(acting, id);
        var conversation = conversation(table, term, thread);
        if (conversation.isResolved() == resolved) {
            return;
        }
        rows.resolve(acting, table.head(), term, conversation, resolved, clock.instant());
        if (conversation.isShared()) {
            say(acting, table.head(), resolved ? "COMMENT_RESOLVED" : "COMMENT_REOPENED", term, Map.of("thread", thread.toString()));
        }
    }

    private void write(Acting.Person acting, NegotiationPackage table, TermId term, NoteId note, NoteId thread, boolean shared, String body, Set<UserId> chosen) {
        var text = checked(body);
        var mentioned = new Mentions(rows.people(table.head()), Party.of(acting), shared).in(text, chosen);
        rows.add(acting, Party.of(acting), table.head(), term, note, thread, shared, text, mentioned, clock.instant());
        news.ring(table.head(), Call.of(Occasion.MENTIONED, new Addressees.These(mentioned.stream().map(Colleague::user).collect(Collectors.toSet())),
                TableNews.path(table.head().id(), "/terms/" + term + "/notes"), TableNews.title(table.head()), new Fact.Text(acting.name()),
                new Fact.Named(require(table, term).term().title())));
        if (shared) {
            say(acting, table.head(), "COMMENTED", term, Map.of("thread", thread.toString(), "text", text));
        }
    }

    /** The text to be kept. */
    static String checked(String body) {
        var text = body.strip();
        if (text.isEmpty()) {
            throw new NoteRefused(NoteRule.NOTE_SAYS_SOMETHING);
        }
        if (text.length() > LONGEST) {
            throw new NoteRefused(NoteRule.NOTE_IS_NO_BOOK);
        }
        return text;
    }

    private void say(Acting.Person acting, NegotiationHead head, String what, TermId term, Map<String, Object> facts) {
        var subject = new ActionLog.Subject(head.id().value(), head.organizer().value(), head.provider().value());
        long sequence = log.append(acting, subject, LogEntry.Channel.MOVE, List.of(new ActionLog.Act(what, term.value(), null, facts)));
        rows.tell(head.id(), sequence);
    }

    private NegotiationPackage table(Acting.Person acting, NegotiationId id) {
        OwnSide.require(acting);
        return reading.tablePackage(acting, id);
    }

    private Conversation conversation(NegotiationPackage table, TermId term, NoteId thread) {
        require(table, term);
        return rows.on(table.head().id(), term).stream().filter(conversation -> conversation.id().equals(thread)).findFirst()
                .orElseThrow(() -> new NotFound(thread));
    }

    private static TermState require(NegotiationPackage table, TermId term) {
        return table.term(term).orElseThrow(() -> new NotFound(term));
    }
}
