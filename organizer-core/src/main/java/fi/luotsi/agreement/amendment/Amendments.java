package fi.luotsi.agreement.amendment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementId;
import fi.luotsi.agreement.AgreementRefused;
import fi.luotsi.agreement.AgreementRule;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.agreement.amendment.AmendmentRequest.Answer;
import fi.luotsi.agreement.life.LifeCommand;
import fi.luotsi.agreement.life.LifeEvent.Hand;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Opening;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TableNews;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.notice.bell.Occasion;
import fi.luotsi.period.Today;

/** Opening a negotiation about changing an agreement. What it leads to is proposed, decided and signed as any other result. */
@Service
@Transactional
public class Amendments {

    private static final int LONGEST = 2000;

    private final AmendmentRows rows;
    private final Agreements agreements;
    private final OrganizerAtTheTable organizers;
    private final TableReading reading;
    private final CarriedIssues issues;
    private final AmendmentRequestRows requests;
    private final AmendmentNews news;
    private final Clock clock;

    Amendments(AmendmentRows rows, Agreements agreements, OrganizerAtTheTable organizers, TableReading reading, CarriedIssues issues, AmendmentRequestRows requests, AmendmentNews news,
            Clock clock) {
        this.rows = rows;
        this.agreements = agreements;
        this.organizers = organizers;
        this.reading = reading;
        this.issues = issues;
        this.requests = requests;
        this.news = news;
        this.clock = clock;
    }

    /** What the negotiation is to change; empty where it is about a new agreement. */
    @Transactional(readOnly = true)
    public Optional<Amendment> of(Acting.Person acting, NegotiationId id) {
        reading.head(acting, id);
        return rows.of(id);
    }

    /** The amendment of the agreement that is still on its way: neither signed by both nor given up. Empty for whoever may not read it. */
    @Transactional(readOnly = true)
    public Optional<Amendment> underWay(Acting.Person acting, AgreementVersion version) {
        reading.head(acting, version.negotiation());
        return underWay(acting, version.agreement());
    }

    private Optional<Amendment> underWay(Acting.Person acting, AgreementId agreement) {
        return rows.of(agreement).stream().filter(amendment -> amendment.givenUp() == null).filter(amendment -> agreements.of(acting, amendment.negotiation()).filter(result -> result.life().isSignedByBoth()).isEmpty()).findFirst();
    }

    /** Whether the term says what the agreement that the negotiation is to change says already, or said before it was touched. */
    @Transactional(readOnly = true)
    public boolean hasLaidOut(Acting.Person acting, NegotiationId id, TermId term) {
        reading.head(acting, id);
        return rows.laidOut(id).containsValue(term);
    }

    /**
     * Opens a negotiation from the terms of the version that the given negotiation led to. All of it is the organizer's draft.
     *
     * @param made chosen when the person was shown the page; the same id twice is one negotiation
     * @throws AgreementRefused naming the rules
     * @throws fi.luotsi.negotiation.RulesBroken if the organizer has used the case number before
     */
    public NegotiationId open(Acting.OrganizerStaff acting, NegotiationId of, NegotiationId made, AmendmentPlan plan) {
        return open(acting, of, made, plan, Optional.empty());
    }

    /**
     * As {@link #open(Acting.OrganizerStaff, NegotiationId, NegotiationId, AmendmentPlan)}; what the provider asked for meanwhile is answered by it too.
     *
     * @param asked the request that the page was shown with: nothing is opened if somebody else has answered it
     */
    public NegotiationId open(Acting.OrganizerStaff acting, NegotiationId of, NegotiationId made, AmendmentPlan plan, Optional<UUID> asked) {
        OwnSide.require(acting);
        var head = reading.head(acting, of);
        var version = agreements.of(acting, of).orElseThrow(() -> new AgreementRefused(List.of(AgreementRule.AMENDED_WHILE_IT_HOLDS)));
        rows.lock(version.agreement());
        var open = underWay(acting, version.agreement());
        if (open.filter(amendment -> amendment.negotiation().equals(made)).isPresent()) {
            return made;
        }
        var waiting = requests.of(version.agreement()).stream().filter(AmendmentRequest::isOpen).findFirst();
        var broken = broken(version, open.isPresent(), plan);
        if (open.isEmpty() && asked.isPresent() && !asked.equals(waiting.map(AmendmentRequest::id))) {
            broken.add(AgreementRule.REQUEST_IS_ANSWERED);
        }
        AgreementRefused.unless(broken);
        var agreed = reading.tablePackage(acting, of);
        var laid = Laying.of(agreed, plan);
        organizers.open(acting, made, new Opening(head.provider(), plan.title(), plan.caseNumber(), plan.period(), plan.responseDays(), plan.due(), laid.terms()));
        var amendment = new Amendment(made, version.agreement(), version.version(), plan.reason().strip(), acting.name(), clock.instant().truncatedTo(ChronoUnit.MICROS), null);
        rows.insert(acting, head, amendment, laid.origins());
        issues.carry(acting, of, made);
        waiting.ifPresent(request -> requests.insert(acting, head, request, new Answer.Opened(made, new Hand(amendment.by(), amendment.at()))));
        news.answered(head);
        news.say(acting, head, version, "AGREEMENT_AMENDMENT_OPENED", amendment.reason());
        news.ring(head, Occasion.AMENDMENT_OPENED, TableNews.path(made, ""), Party.values());
        return made;
    }

    /**
     * Gives up changing the agreement; it holds as it did, and another amendment can be opened. What lies before the bodies lapses first.
     *
     * @param id the amendment's negotiation
     * @throws AgreementRefused naming the rules
     */
    public void giveUp(Acting.OrganizerStaff acting, NegotiationId id, String reason) {
        OwnSide.require(acting);
        var head = reading.head(acting, id);
        rows.lock(rows.of(id).orElseThrow(() -> new NotFound(id)).agreement());
        var amendment = rows.of(id).orElseThrow();
        var broken = new ArrayList<AgreementRule>();
        if (amendment.givenUp() != null || agreements.of(acting, id).filter(result -> !result.life().isWithdrawn()).isPresent()) {
            broken.add(AgreementRule.GIVEN_UP_BEFORE_IT_IS_PROPOSED);
        }
        if (reason.isBlank()) {
            broken.add(AgreementRule.LEAVING_CARRIES_A_REASON);
        }
        if (reason.length() > LONGEST) {
            broken.add(AgreementRule.TEXTS_ARE_NOT_ENDLESS);
        }
        AgreementRefused.unless(broken);
        rows.giveUp(acting, head, reason.strip(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        var version = agreements.version(acting, amendment.agreement(), amendment.version()).orElseThrow();
        news.say(acting, head, version, "AGREEMENT_AMENDMENT_GIVEN_UP", reason.strip());
        news.ring(head, Occasion.AMENDMENT_GIVEN_UP, TableNews.path(id, "/agreement"), Party.values());
    }

    private List<AgreementRule> broken(AgreementVersion version, boolean another, AmendmentPlan plan) {
        var broken = new ArrayList<AgreementRule>();
        var today = new Today(clock).day();
        if (!version.life().allows(LifeCommand.AMEND, today)) {
            broken.add(AgreementRule.AMENDED_WHILE_IT_HOLDS);
        }
        if (another) {
            broken.add(AgreementRule.AMENDED_ONE_AT_A_TIME);
        }
        if (plan.period().last().getValue() < today.getYear()) {
            broken.add(AgreementRule.AMENDMENT_LIES_AHEAD);
        }
        if (plan.reason().isBlank()) {
            broken.add(AgreementRule.AMENDMENT_CARRIES_A_REASON);
        }
        if (plan.reason().length() > LONGEST) {
            broken.add(AgreementRule.TEXTS_ARE_NOT_ENDLESS);
        }
        return broken;
    }
}
