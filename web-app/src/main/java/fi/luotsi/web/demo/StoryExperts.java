package fi.luotsi.web.demo;

import java.time.Clock;
import java.util.List;

import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.stereotype.Component;

import fi.luotsi.access.Language;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.invitation.Joining;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.expert.Advising;
import fi.luotsi.negotiation.expert.Assignment;
import fi.luotsi.negotiation.expert.Experts;
import fi.luotsi.period.Today;
import fi.luotsi.web.security.DemoAccount;

/**
 * In the story, Uusimaa asks a lawyer about two sections of the agreement that is three rounds deep, for half a year from the day the
 * story is told.
 */
@Component
class StoryExperts {

    private static final String CASE = "UMKno-2019-0876";
    private static final int MONTHS = 6;
    /** Deviations and what follows from them, and changing the agreement. */
    private static final List<Integer> SECTIONS = List.of(12, 16);

    private final Experts experts;
    private final Advising advising;
    private final Joining joining;
    private final TableReading reading;
    private final Today today;

    StoryExperts(Experts experts, Advising advising, Joining joining, TableReading reading, Clock clock) {
        this.experts = experts;
        this.advising = advising;
        this.joining = joining;
        this.reading = reading;
        this.today = new Today(clock);
    }

    void ask(Acting.OrganizerStaff negotiator) {
        reading.all(negotiator).stream().filter(head -> head.caseNumber().equals(CASE)).map(NegotiationHead::id).findFirst()
                .ifPresent(id -> DemoAccount.ALL.stream().filter(account -> account.role() == Role.EXPERT).forEach(account -> ask(negotiator, id, account)));
    }

    private void ask(Acting.OrganizerStaff negotiator, NegotiationId id, DemoAccount account) {
        var link = experts.ask(negotiator, id, new Experts.Person(account.username() + "@luotsi.invalid", Language.FI, account.task()),
                new Assignment(SECTIONS, true, today.day().plusMonths(MONTHS))).orElseThrow();
        var hash = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(DemoAccount.PASSWORD);
        var expert = new Acting.Expert(joining.join(link, account.username(), account.task(), hash), account.task());
        var first = advising.table(expert, id).sections().terms().stream().findFirst();
        first.ifPresent(state -> advising.write(expert, id, state.term().id(), null,
                "Velvoite ja sen seuraamus kannattaa kirjoittaa samaan kohtaan. Nyt niiden suhde jää tulkinnan varaan."));
    }
}
