package fi.luotsi.negotiation.expert;

import java.time.Clock;
import java.util.stream.Collectors;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import fi.luotsi.invitation.ExpertInvitations;
import fi.luotsi.negotiation.TableNews;
import fi.luotsi.negotiation.note.NoteAnswered;
import fi.luotsi.notice.Fact;
import fi.luotsi.period.Today;

/**
 * Tells an expert that the side it advises has answered its note. An expert has no bell, so a letter goes where its invitation went, as
 * long as it still reads the section.
 */
@Component
class AnsweredExperts {

    private final ExpertBook book;
    private final ExpertInvitations invitations;
    private final Today today;

    AnsweredExperts(ExpertBook book, ExpertInvitations invitations, Clock clock) {
        this.book = book;
        this.invitations = invitations;
        this.today = new Today(clock);
    }

    @EventListener
    void answered(NoteAnswered answer) {
        var term = answer.term().term();
        var reading = book.standing(answer.head().id()).stream().filter(expert -> expert.on(today.day()) == Expert.Standing.AT_WORK)
                .filter(expert -> expert.assignment().sections().contains(term.place().section())).map(Expert::invitation).collect(Collectors.toSet());
        invitations.tellAnswered(reading, answer.heard(), "/expert/" + answer.head().id() + "/terms/" + term.id(), TableNews.title(answer.head()),
                new Fact.Text(answer.acting().name()), new Fact.Named(term.title()));
    }
}
