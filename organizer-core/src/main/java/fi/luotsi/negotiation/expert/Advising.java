package fi.luotsi.negotiation.expert;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.SectionReading;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.note.Conversation;
import fi.luotsi.negotiation.note.ExpertNotes;
import fi.luotsi.negotiation.note.NoteId;
import fi.luotsi.negotiation.note.NoteRefused;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.period.Today;

/** What an expert does: reads the sections it is asked about, and notes to the party that asked what it thinks of them. Nothing else is there. */
@Service
@Transactional
public class Advising {

    private final Tenancy tenancy;
    private final ExpertRows rows;
    private final SectionReading reading;
    private final ExpertNotes notes;
    private final Today today;

    Advising(Tenancy tenancy, ExpertRows rows, SectionReading reading, ExpertNotes notes, Clock clock) {
        this.tenancy = tenancy;
        this.rows = rows;
        this.reading = reading;
        this.notes = notes;
        this.today = new Today(clock);
    }

    /** A negotiation about which the expert is asked. */
    public record Asked(NegotiationHead head, Party party, Assignment assignment) {}

    /** About which negotiations, what ends first first. */
    public List<Asked> asked(Acting.Expert expert) {
        enter(expert);
        return running().stream().flatMap(one -> reading.head(one.negotiation()).map(head -> new Asked(head, one.party(), one.assignment())).stream())
                .sorted(Comparator.comparing(one -> one.assignment().lastDay())).toList();
    }

    /** @throws NotFound where the expert is not, or no longer, asked about it */
    public AdvisedTable table(Acting.Expert expert, NegotiationId id) {
        enter(expert);
        var asked = running().stream().filter(one -> one.negotiation().equals(id)).findFirst().orElseThrow(() -> new NotFound(id));
        var assignment = asked.assignment();
        return reading.sections(id, asked.party(), assignment.sections(), assignment.drafts())
                .map(sections -> new AdvisedTable(asked.party(), assignment, sections)).orElseThrow(() -> new NotFound(id));
    }

    /** The own side's notes on a term and what both sides have said of it. */
    public List<Conversation> notes(Acting.Expert expert, NegotiationId id, TermId term) {
        var table = table(expert, id);
        require(table, term);
        return notes.on(id, term);
    }

    /** The terms on which a note of the expert's was answered. */
    public Set<TermId> answered(Acting.Expert expert, NegotiationId id) {
        table(expert, id);
        return notes.answered(expert, id);
    }

    /**
     * Notes something to the party that asked; the other side never reads it.
     *
     * @param thread the internal conversation that is answered; null where one is begun
     * @throws NoteRefused naming the rule
     */
    public NoteId write(Acting.Expert expert, NegotiationId id, TermId term, @Nullable NoteId thread, String body) {
        var table = table(expert, id);
        return notes.write(expert, table.sections().head(), table.party(), require(table, term), thread, body);
    }

    private static TermState require(AdvisedTable table, TermId term) {
        return table.sections().term(term).orElseThrow(() -> new NotFound(term));
    }

    private List<ExpertRows.Asked> running() {
        return rows.asked().stream().filter(one -> one.assignment().runsOn(today.day())).toList();
    }

    /** Policies for experts ask for the day too: a service that does not name it reads nothing as an expert. */
    private void enter(Acting.Expert expert) {
        tenancy.enter(expert);
        rows.today(today.day());
    }
}
