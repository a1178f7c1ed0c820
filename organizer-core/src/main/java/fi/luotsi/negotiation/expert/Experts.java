package fi.luotsi.negotiation.expert;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.Language;
import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.invitation.ExpertInvitations;
import fi.luotsi.invitation.InvitationId;
import fi.luotsi.invitation.Link;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.period.Today;

/**
 * A party's experts: its negotiators ask them, change what they are asked about, and end it. All of it is the party's own counsel:
 * written to no log and told to nobody else.
 */
@Service
@Transactional
public class Experts {

    private final TableReading reading;
    private final ExpertRows rows;
    private final ExpertBook book;
    private final ExpertInvitations invitations;
    private final Tenancy tenancy;
    private final Clock clock;
    private final Today today;

    Experts(TableReading reading, ExpertRows rows, ExpertBook book, ExpertInvitations invitations, Tenancy tenancy, Clock clock) {
        this.reading = reading;
        this.rows = rows;
        this.book = book;
        this.invitations = invitations;
        this.tenancy = tenancy;
        this.clock = clock;
        this.today = new Today(clock);
    }

    /** Whom a party wants to ask. */
    public record Person(String email, Language language, String task) {}

    /** As each stands now, the last asked first. */
    public List<Expert> of(Acting.Person acting, NegotiationId id) {
        own(acting, id);
        return book.standing(id).reversed();
    }

    /** Everything that was done about experts, oldest first; empty for whoever does not negotiate here. */
    public List<ExpertAct> acts(Acting.Person acting, NegotiationId id) {
        if (!OwnSide.negotiates(acting)) {
            return List.of();
        }
        own(acting, id);
        return book.acts(id);
    }

    /**
     * Asks somebody and mails a link; an expert of the own house who has come before is told where to look.
     *
     * @return the link, to be shown this once; empty for whoever is a user already
     * @throws ExpertRefused naming the rule
     */
    public Optional<Link> ask(Acting.Person acting, NegotiationId id, Person person, Assignment assignment) {
        var head = own(acting, id);
        check(assignment);
        refuseIf(book.standing(id).stream().anyMatch(expert -> expert.email().equalsIgnoreCase(person.email()) && runs(expert)), ExpertRule.EXPERT_IS_ASKED_ONCE);
        var asked = invitations.ask(acting, person.email(), person.language(), person.task());
        add(acting, head, ExpertId.random(), asked.id(), assignment, false);
        return asked.link();
    }

    /** From now on these sections until this day. */
    public void change(Acting.Person acting, NegotiationId id, ExpertId expert, Assignment assignment) {
        var head = own(acting, id);
        check(assignment);
        var before = running(id, expert);
        if (!before.assignment().equals(assignment)) {
            add(acting, head, expert, before.invitation(), assignment, false);
        }
    }

    /** Mails a new link; the old one, and the user who came by it, open nothing here any more. */
    public Optional<Link> askAgain(Acting.Person acting, NegotiationId id, ExpertId expert) {
        var head = own(acting, id);
        var before = running(id, expert);
        var asked = invitations.again(acting, before.invitation());
        add(acting, head, expert, asked.id(), before.assignment(), false);
        return asked.link();
    }

    /** From now on the expert reads nothing here. */
    public void end(Acting.Person acting, NegotiationId id, ExpertId expert) {
        var head = own(acting, id);
        var before = running(id, expert);
        add(acting, head, expert, before.invitation(), before.assignment(), true);
    }

    private NegotiationHead own(Acting.Person acting, NegotiationId id) {
        OwnSide.require(acting);
        tenancy.enter(acting);
        return reading.head(acting, id);
    }

    private void add(Acting.Person acting, NegotiationHead head, ExpertId expert, InvitationId invitation, Assignment assignment, boolean ended) {
        rows.add(acting, head, new ExpertRows.Kept(expert, invitation, assignment, ended, acting.name(), clock.instant()));
    }

    private Expert running(NegotiationId id, ExpertId expert) {
        return book.standing(id).stream().filter(one -> one.id().equals(expert) && !one.ended()).findFirst().orElseThrow(() -> new NotFound(expert));
    }

    private boolean runs(Expert expert) {
        var standing = expert.on(today.day());
        return standing != Expert.Standing.ENDED && standing != Expert.Standing.OVER;
    }

    private void check(Assignment assignment) {
        refuseIf(assignment.sections().isEmpty(), ExpertRule.EXPERT_HAS_SECTIONS);
        refuseIf(!assignment.runsOn(today.day()), ExpertRule.LAST_DAY_IS_TO_COME);
        refuseIf(assignment.lastDay().isAfter(today.day().plusYears(1)), ExpertRule.LAST_DAY_WITHIN_A_YEAR);
    }

    private static void refuseIf(boolean broken, ExpertRule rule) {
        if (broken) {
            throw new ExpertRefused(rule);
        }
    }
}
