package fi.luotsi.agreement;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.life.Body;
import fi.luotsi.agreement.life.LifeCommand;
import fi.luotsi.agreement.life.LifeEvent;
import fi.luotsi.agreement.life.LifeEvent.Decision;
import fi.luotsi.agreement.life.LifeEvent.Outcome;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.notice.bell.Occasion;

/** What the competent bodies decide, written down by those who act for them: the organizer's decision makers, the provider's managers. */
@Service
@Transactional
public class Decisions {

    private static final int LINE = 100;

    private final AgreementRoom room;
    private final AgreementRows rows;
    private final Signers signers;

    Decisions(AgreementRoom room, AgreementRows rows, Signers signers) {
        this.room = room;
        this.rows = rows;
        this.signers = signers;
    }

    /**
     * Writes down what a body decided.
     *
     * @param seen what the page was shown with: {@link AgreementVersion#sequence}
     * @throws AgreementRefused naming the rules
     * @throws AgreementChangedMeanwhile where something happened since
     */
    public AgreementVersion decide(Acting.Person acting, NegotiationId id, int seen, Body body, Decision decision) {
        var own = principal(acting);
        var entered = room.enter(acting, id, seen);
        AgreementRefused.unless(body.party() == own, AgreementRule.BODY_OF_THE_OWN_PARTY);
        AgreementRefused.unless(entered.version().conflicts().stream().noneMatch(conflict -> conflict.user().equals(acting.user())), AgreementRule.NO_CONFLICT_OF_INTEREST);
        var life = entered.version().life();
        AgreementRefused.unless(life.allows(LifeCommand.DECIDE, room.today()) && life.mayDecide(body), AgreementRule.BODY_IS_NEXT);
        AgreementRefused.unless(broken(decision));
        var decided = room.take(acting, entered, new LifeEvent.Decided(body, decision, room.hand(acting)), decision.text());
        room.ring(entered.head(), occasion(decision.outcome()));
        signers.call(entered.head(), decided);
        return decided;
    }

    /** Says that the person may not take part in deciding; from then on nothing can be decided by it in this matter. */
    public void declareConflict(Acting.Person acting, NegotiationId id, String reason) {
        principal(acting);
        var head = room.enter(acting, id);
        var version = room.version(id).orElseThrow(() -> new NotFound(id));
        AgreementRefused.unless(!reason.isBlank(), AgreementRule.CONFLICT_CARRIES_A_REASON);
        AgreementRefused.unless(reason.length() <= Proposals.LONGEST / 4, AgreementRule.TEXTS_ARE_NOT_ENDLESS);
        rows.insert(acting, version, head, reason.strip(), room.now());
        room.say(acting, head, version, "AGREEMENT_CONFLICT", reason.strip());
    }

    /** Whether the person decides for a body of its party at all. */
    public static boolean decides(Acting.Person acting) {
        return AgreementRoom.principalOf(acting).isPresent();
    }

    /** Whether the person decides for this body, now. */
    public boolean mayDecide(Acting.Person acting, AgreementVersion version, Body body) {
        return AgreementRoom.principalOf(acting).filter(own -> own == body.party()).isPresent() && version.life().mayDecide(body)
                && version.life().allows(LifeCommand.DECIDE, room.today())
                && version.conflicts().stream().noneMatch(conflict -> conflict.user().equals(acting.user()));
    }

    private List<AgreementRule> broken(Decision decision) {
        var broken = new ArrayList<AgreementRule>();
        refuse(broken, decision.section().isBlank(), AgreementRule.DECISION_HAS_A_SECTION);
        refuse(broken, decision.caseNumber().isBlank(), AgreementRule.DECISION_HAS_A_CASE_NUMBER);
        refuse(broken, decision.day().isAfter(room.today()), AgreementRule.DECISION_HAS_A_DAY);
        refuse(broken, decision.reasons().isBlank(), AgreementRule.DECISION_CARRIES_REASONS);
        refuse(broken, decision.text().isBlank(), AgreementRule.DECISION_HAS_A_TEXT);
        refuse(broken, decision.outcome() == Outcome.APPROVED && (decision.finalFrom() == null || decision.finalFrom().isBefore(decision.day())), AgreementRule.APPROVAL_BECOMES_FINAL);
        refuse(broken, decision.reasons().length() > Proposals.LONGEST || decision.text().length() > Proposals.LONGEST || decision.section().length() > LINE
                || decision.caseNumber().length() > LINE || decision.dissent() != null && decision.dissent().length() > Proposals.LONGEST, AgreementRule.TEXTS_ARE_NOT_ENDLESS);
        return broken;
    }

    private static Party principal(Acting.Person acting) {
        return AgreementRoom.principalOf(acting).orElseThrow(() -> new NotFound(acting.role()));
    }

    private static Occasion occasion(Outcome outcome) {
        return switch (outcome) {
            case APPROVED -> Occasion.AGREEMENT_APPROVED;
            case RETURNED -> Occasion.AGREEMENT_RETURNED;
            case TABLED -> Occasion.AGREEMENT_TABLED;
        };
    }

    private static void refuse(List<AgreementRule> broken, boolean wrong, AgreementRule rule) {
        if (wrong) {
            broken.add(rule);
        }
    }
}
