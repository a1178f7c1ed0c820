package fi.luotsi.meeting;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.term.TermId;

/**
 * What minutes say.
 *
 * @param items numbered § 1, § 2 … in this order
 * @param keyMessage one paragraph published with the memo (ydinviesti)
 */
public record MinutesContent(List<Participant> participants, List<Item> items, List<Task> tasks, @Nullable String keyMessage) {

    public static final MinutesContent EMPTY = new MinutesContent(List.of(), List.of(), List.of(), null);

    public MinutesContent {
        participants = List.copyOf(participants);
        items = List.copyOf(items);
        tasks = List.copyOf(tasks);
    }

    /** Who was there, who was not, and who else: LÄSNÄ, POISSA, MUU. */
    public enum Attendance { PRESENT, ABSENT, OTHER }

    /** @param who name or task, and for whom, as it was typed */
    public record Participant(Attendance attendance, String who) {}

    /**
     * One § of the minutes.
     *
     * @param reasons perustelut
     * @param proposal päätösehdotus
     * @param handling käsittely
     * @param decision päätös; null where nothing was decided
     */
    public record Item(String title, List<TermId> terms, @Nullable String reasons, @Nullable String proposal, @Nullable String handling,
            @Nullable String decision) {

        public Item {
            terms = List.copyOf(terms);
        }

        static Item of(Invitation.AgendaItem agenda) {
            return new Item(agenda.title(), agenda.term() == null ? List.of() : List.of(agenda.term()), null, null, null, null);
        }
    }

    /** @param due by when; null where nobody said */
    public record Task(String what, String who, @Nullable LocalDate due) {}

    /** What the minutes of a meeting begin with: its agenda, nothing decided yet. */
    static MinutesContent beginning(Invitation invitation) {
        return new MinutesContent(List.of(), invitation.agenda().stream().map(Item::of).toList(), List.of(), null);
    }

    public List<Participant> participants(Attendance attendance) {
        return participants.stream().filter(participant -> participant.attendance() == attendance).toList();
    }
}
