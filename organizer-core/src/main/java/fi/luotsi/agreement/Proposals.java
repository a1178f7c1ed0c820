package fi.luotsi.agreement;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.agreement.amendment.AmendedAgreements;
import fi.luotsi.agreement.life.LifeCommand;
import fi.luotsi.agreement.life.LifeEvent;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.notice.bell.Occasion;
import fi.luotsi.period.Today;

/** Putting a negotiated package before the bodies, answering what they ask, taking it back, and giving notice of what was signed. */
@Service
@Transactional
public class Proposals {

    static final int LONGEST = 8000;

    /** The languages an agreement is set in; the first is signed first. */
    static final List<Locale> LANGUAGES = List.of(Locale.of("fi"), Locale.of("sv"));

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int CODE = 12;

    private final AgreementRoom room;
    private final AgreementRows rows;
    private final DocumentRows documents;
    private final TableReading reading;
    private final Typesetting paper;
    private final Signers signers;
    private final AmendedAgreements amended;
    private final SecureRandom chance = new SecureRandom();

    Proposals(AgreementRoom room, AgreementRows rows, DocumentRows documents, TableReading reading, Typesetting paper, Signers signers, AmendedAgreements amended) {
        this.room = room;
        this.rows = rows;
        this.documents = documents;
        this.reading = reading;
        this.paper = paper;
        this.signers = signers;
        this.amended = amended;
    }

    /**
     * Proposes the package of a negotiation. The paper that the bodies decide on and that is signed is made here, once.
     *
     * @throws AgreementRefused naming the rules
     */
    public AgreementVersion propose(Acting.OrganizerStaff acting, NegotiationId id, Proposal proposal) {
        OwnSide.require(acting);
        var head = room.enter(acting, id);
        var before = room.version(id);
        var origin = amended.of(id);
        AgreementRefused.unless(origin.filter(amendment -> amendment.givenUp() != null).isEmpty(), AgreementRule.AMENDMENT_GOES_ON);
        var amended = origin.flatMap(amendment -> rows.of(amendment.agreement()).stream().filter(one -> one.version() == amendment.version()).findFirst());
        AgreementRefused.unless(broken(head.phase(), before, amended, proposal));
        var locked = reading.tablePackage(acting, id);
        var fingerprint = ((Phase.Negotiated) head.phase()).fingerprint();
        var at = room.now();
        var agreement = before.or(() -> amended).map(AgreementVersion::agreement).orElseGet(() -> {
            var made = AgreementId.random();
            rows.insert(made, head, rows.nextNumber(head.organizer(), head.period().first().getValue()), code(), at);
            return made;
        });
        rows.insert(acting, agreement, rows.of(agreement).size() + 1, head, fingerprint, proposal, at);
        var version = rows.of(id).orElseThrow();
        LANGUAGES.forEach(language -> documents.insert(version, head, language.getLanguage(), 0, 1, paper.pdf(acting, locked, mark(version), language), at));
        room.say(acting, head, version, "AGREEMENT_PROPOSED", null);
        room.ring(head, Occasion.AGREEMENT_PROPOSED);
        return rows.of(id).orElseThrow();
    }

    private List<AgreementRule> broken(Phase phase, Optional<AgreementVersion> before, Optional<AgreementVersion> amended, Proposal proposal) {
        var broken = new ArrayList<AgreementRule>();
        if (!(phase instanceof Phase.Negotiated)) {
            broken.add(AgreementRule.PACKAGE_IS_NEGOTIATED);
        }
        if (before.filter(last -> !last.life().isWithdrawn()).isPresent()) {
            broken.add(AgreementRule.PROPOSED_ONCE);
        }
        if (amended.filter(version -> !version.life().allows(LifeCommand.AMEND, room.today())).isPresent()) {
            broken.add(AgreementRule.AMENDED_WHILE_IT_HOLDS);
        }
        if (proposal.bodies().keySet().stream().map(body -> body.party()).distinct().count() < Party.values().length) {
            broken.add(AgreementRule.BODIES_OF_BOTH_PARTIES);
        }
        if (proposal.text().isBlank()) {
            broken.add(AgreementRule.PROPOSAL_SAYS_WHAT_IS_DECIDED);
        }
        if (proposal.text().length() > LONGEST) {
            broken.add(AgreementRule.TEXTS_ARE_NOT_ENDLESS);
        }
        return broken;
    }

    static Typesetting.Mark mark(AgreementVersion version) {
        return new Typesetting.Mark(version.number(), version.version(), version.code(), LocalDate.ofInstant(version.proposed().at(), Today.FINLAND));
    }

    /** Gives back what was returned, with an answer to what was asked. */
    public AgreementVersion answer(Acting.Person acting, NegotiationId id, int seen, String answer) {
        OwnSide.require(acting);
        var entered = room.enter(acting, id, seen);
        AgreementRefused.unless(entered.version().life().allows(LifeCommand.ANSWER, room.today()), AgreementRule.RETURNED_IS_ANSWERED);
        AgreementRefused.unless(!answer.isBlank(), AgreementRule.ANSWER_SAYS_SOMETHING);
        AgreementRefused.unless(answer.length() <= LONGEST, AgreementRule.TEXTS_ARE_NOT_ENDLESS);
        var answered = room.take(acting, entered, new LifeEvent.Answered(answer.strip(), room.hand(acting)), answer.strip());
        room.ring(entered.head(), Occasion.AGREEMENT_ANSWERED);
        signers.call(entered.head(), answered);
        return answered;
    }

    /** Lets the proposal lapse; another one can be made of the same package. */
    public AgreementVersion withdraw(Acting.Person acting, NegotiationId id, int seen, String reason) {
        if (acting.role() != Role.ORGANIZER_NEGOTIATOR) {
            throw new NotFound(acting.role());
        }
        var entered = room.enter(acting, id, seen);
        AgreementRefused.unless(entered.version().life().allows(LifeCommand.WITHDRAW, room.today()), AgreementRule.WITHDRAWN_BEFORE_SIGNED);
        requireReason(reason);
        var withdrawn = room.take(acting, entered, new LifeEvent.Withdrawn(reason.strip(), room.hand(acting)), reason.strip());
        room.ring(entered.head(), Occasion.AGREEMENT_WITHDRAWN);
        return withdrawn;
    }

    /** Gives notice for the own party. */
    public AgreementVersion terminate(Acting.Person acting, NegotiationId id, int seen, LocalDate lastDay, String reason) {
        OwnSide.require(acting);
        var entered = room.enter(acting, id, seen);
        AgreementRefused.unless(entered.version().life().allows(LifeCommand.TERMINATE, room.today()), AgreementRule.SIGNED_CAN_BE_TERMINATED);
        AgreementRefused.unless(!lastDay.isBefore(room.today()), AgreementRule.TERMINATION_LIES_AHEAD);
        requireReason(reason);
        var ended = room.take(acting, entered, new LifeEvent.Terminated(Party.of(acting), lastDay, reason.strip(), room.hand(acting)), reason.strip());
        room.ring(entered.head(), Occasion.AGREEMENT_TERMINATED);
        return ended;
    }

    static void requireReason(String reason) {
        AgreementRefused.unless(!reason.isBlank(), AgreementRule.LEAVING_CARRIES_A_REASON);
        AgreementRefused.unless(reason.length() <= LONGEST, AgreementRule.TEXTS_ARE_NOT_ENDLESS);
    }

    private String code() {
        return chance.ints(CODE, 0, LETTERS.length()).mapToObj(LETTERS::charAt).map(String::valueOf).collect(Collectors.joining());
    }
}
