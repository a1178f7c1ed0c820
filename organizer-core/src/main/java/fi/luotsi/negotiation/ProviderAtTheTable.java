package fi.luotsi.negotiation;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;

/** What a provider may do in its own negotiations. Every method names the provider's manager who acts. */
@Service
@Transactional
public class ProviderAtTheTable {

    private final Desk desk;
    private final Tenancy tenancy;

    ProviderAtTheTable(Desk desk, Tenancy tenancy) {
        this.desk = desk;
        this.tenancy = tenancy;
    }

    /**
     * Lays answers and counter-offers into the provider's draft: all of them or none.
     *
     * @throws RulesBroken naming every rule and term
     * @throws DraftChangedMeanwhile if a colleague saved one of the terms since it was read
     */
    public void draft(Acting.ProviderStaff acting, NegotiationId id, List<DraftEntry> entries) {
        tenancy.enter(acting);
        desk.draft(acting, id, entries);
    }

    /** Adds a clause to the package as the last of its section; it is the own draft until the round is sent. */
    public TermId addClause(Acting.ProviderStaff acting, NegotiationId id, int section, Words title, TermValue.Clause text, @Nullable String reason) {
        tenancy.enter(acting);
        return desk.addClause(acting, id, section, title, text, reason);
    }

    /**
     * Takes a clause out of the package that the other side has not seen yet.
     *
     * @throws NegotiationNotFound for any other term
     */
    public void dropClause(Acting.ProviderStaff acting, NegotiationId id, TermId term) {
        tenancy.enter(acting);
        desk.dropClause(acting, id, term);
    }

    /**
     * What {@link #draft} would refuse: every rule and term. Nothing is saved.
     *
     * @throws RulesBroken if nothing may be drafted now
     */
    public List<RulesBroken.Violation> tryOut(Acting.ProviderStaff acting, NegotiationId id, List<DraftEntry> entries) {
        tenancy.enter(acting);
        return desk.tryOut(acting, id, entries);
    }

    /** Accepts, in the draft, everything offered that the draft does not speak of; returns how many terms that were. */
    public int acceptTheRest(Acting.ProviderStaff acting, NegotiationId id) {
        tenancy.enter(acting);
        return desk.acceptTheRest(acting, id);
    }

    public void discard(Acting.ProviderStaff acting, NegotiationId id, TermId term) {
        tenancy.enter(acting);
        desk.discard(acting, id, term);
    }

    /**
     * Sends the provider's round in one transaction: answers, counter-offers, log and the turn.
     *
     * @param key made when the person was shown the page; the same key twice is one move
     * @return the number of the round that was sent
     */
    public int send(Acting.ProviderStaff acting, NegotiationId id, UUID key) {
        tenancy.enter(acting);
        return desk.send(acting, id, key);
    }
}
