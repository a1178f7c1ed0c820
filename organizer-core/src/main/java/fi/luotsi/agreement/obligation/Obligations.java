package fi.luotsi.agreement.obligation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.agreement.Concluded;
import fi.luotsi.agreement.life.LifeEvent.Hand;
import fi.luotsi.audit.ActionLog;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TableNews;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.issue.OpenIssues;
import fi.luotsi.period.Today;

/** The register of what an agreement asks of its parties. Whoever may read the agreement reads it; each party says of its own obligations that they were done. */
@Service
@Transactional
public class Obligations implements Concluded {

    private static final int TITLE = 500;
    private static final int OWNER = 200;
    private static final int TEXT = 4000;

    private final TableReading reading;
    private final Agreements agreements;
    private final OpenIssues issues;
    private final ObligationRows rows;
    private final TableNews news;
    private final Clock clock;

    Obligations(TableReading reading, Agreements agreements, OpenIssues issues, ObligationRows rows, TableNews news, Clock clock) {
        this.reading = reading;
        this.agreements = agreements;
        this.issues = issues;
        this.rows = rows;
        this.news = news;
        this.clock = clock;
    }

    /** Writes down what the terms bring. */
    @Override
    public void concluded(Acting.Person acting, NegotiationHead head, AgreementVersion version) {
        var locked = reading.tablePackage(acting, head.id());
        OwedByTerms.of(locked, issues.of(acting, head.id()), version.version(), today(), hand(acting)).forEach(owed -> rows.insert(acting, head, version, owed));
    }

    /** What both parties owe by the agreement, what was done too; nothing where both have not signed. */
    @Transactional(readOnly = true)
    public List<Obligation> of(Acting.Person acting, NegotiationId id) {
        return signed(acting, id).map(version -> owed(acting, version)).orElse(List.of());
    }

    private List<Obligation> owed(Acting.Person acting, AgreementVersion version) {
        var ends = new ObligationEnds(agreements.versions(acting, version.agreement()));
        return rows.of(version.agreement()).stream().map(ends::cut).filter(obligation -> !obligation.days().isEmpty()).toList();
    }

    /**
     * Writes down what a party found in the agreement.
     *
     * @throws ObligationRefused naming the rules
     */
    public void write(Acting.Person acting, NegotiationId id, NewObligation wanted) {
        OwnSide.require(acting);
        var locked = reading.tablePackage(acting, id);
        var version = signed(acting, id).orElseThrow(() -> new ObligationRefused(List.of(ObligationRule.AGREEMENT_IS_SIGNED)));
        var days = wanted.every().days(wanted.first(), version.life().facts().lastDay());
        var broken = new ArrayList<ObligationRule>();
        if (wanted.what().isBlank()) {
            broken.add(ObligationRule.OBLIGATION_SAYS_WHAT);
        }
        if (locked.term(wanted.term()).filter(TermState::isAgreed).isEmpty()) {
            broken.add(ObligationRule.OBLIGATION_STANDS_IN_A_TERM);
        }
        if (days.isEmpty() || wanted.first().getYear() < locked.head().period().first().getValue()) {
            broken.add(ObligationRule.OBLIGATION_FALLS_INTO_THE_AGREEMENT);
        }
        if (wanted.what().length() > TITLE || wanted.owner().length() > OWNER) {
            broken.add(ObligationRule.TEXTS_ARE_NOT_ENDLESS);
        }
        if (!broken.isEmpty()) {
            throw new ObligationRefused(broken);
        }
        var owed = new Obligation(ObligationId.random(), version.version(), wanted.party(), Obligation.Kind.WRITTEN, Words.of(wanted.what().strip(), wanted.what().strip()), wanted.term(),
                wanted.owner().strip(), wanted.every(), days, List.of(), Party.of(acting), hand(acting));
        rows.insert(acting, locked.head(), version, owed);
        say(acting, locked, owed, "OBLIGATION_WRITTEN", null);
    }

    /** Says who sees to an obligation of the own party; an empty name says nobody does. */
    public void name(Acting.Person acting, NegotiationId id, ObligationId named, String owner) {
        var entered = entered(acting, id, named);
        requireOwed(acting, entered.obligation());
        ObligationRefused.unless(owner.length() <= OWNER, ObligationRule.TEXTS_ARE_NOT_ENDLESS);
        rows.insert(acting, entered.locked().head(), entered.obligation(), "OWNER", null, owner.strip(), now());
        say(acting, entered.locked(), entered.obligation(), "OBLIGATION_OWNED", owner.strip());
    }

    /** Says what shows that an obligation of the own party was done. */
    public void fulfil(Acting.Person acting, NegotiationId id, ObligationId done, LocalDate due, String evidence) {
        var entered = entered(acting, id, done);
        requireOwed(acting, entered.obligation());
        ObligationRefused.unless(!evidence.isBlank(), ObligationRule.EVIDENCE_SAYS_SOMETHING);
        ObligationRefused.unless(evidence.length() <= TEXT, ObligationRule.TEXTS_ARE_NOT_ENDLESS);
        ObligationRefused.unless(entered.obligation().dues().stream().anyMatch(one -> one.day().equals(due) && one.evidence().isEmpty()), ObligationRule.EVIDENCE_IS_FOR_WHAT_IS_DUE);
        rows.insert(acting, entered.locked().head(), entered.obligation(), "EVIDENCE", due, evidence.strip(), now());
        say(acting, entered.locked(), entered.obligation(), "OBLIGATION_DONE", evidence.strip());
    }

    /** Takes back what the own party wrote down by mistake. */
    public void strike(Acting.Person acting, NegotiationId id, ObligationId struck, String reason) {
        var entered = entered(acting, id, struck);
        ObligationRefused.unless(entered.obligation().recordedBy() == Party.of(acting), ObligationRule.STRUCK_BY_ITS_WRITER);
        ObligationRefused.unless(!reason.isBlank(), ObligationRule.LEAVING_CARRIES_A_REASON);
        ObligationRefused.unless(reason.length() <= TEXT, ObligationRule.TEXTS_ARE_NOT_ENDLESS);
        rows.insert(acting, entered.locked().head(), entered.obligation(), "STRUCK", null, reason.strip(), now());
        say(acting, entered.locked(), entered.obligation(), "OBLIGATION_STRUCK", reason.strip());
    }

    private record Entered(NegotiationPackage locked, Obligation obligation) {}

    private Entered entered(Acting.Person acting, NegotiationId id, ObligationId wanted) {
        OwnSide.require(acting);
        var locked = reading.tablePackage(acting, id);
        rows.lock(wanted);
        return new Entered(locked, of(acting, id).stream().filter(one -> one.id().equals(wanted)).findFirst().orElseThrow(() -> new NotFound(wanted)));
    }

    private static void requireOwed(Acting.Person acting, Obligation obligation) {
        ObligationRefused.unless(obligation.party() == Party.of(acting), ObligationRule.OWED_BY_THE_OWN_PARTY);
    }

    private Optional<AgreementVersion> signed(Acting.Person acting, NegotiationId id) {
        return agreements.of(acting, id).filter(version -> version.life().isSignedByBoth());
    }

    private void say(Acting.Person acting, NegotiationPackage locked, Obligation obligation, String what, @Nullable String reason) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", Map.of("fi", obligation.title().fi(), "sv", obligation.title().sv() == null ? "" : obligation.title().sv()));
        if (reason != null) {
            facts.put("reason", reason);
        }
        news.say(acting, locked.head(), new ActionLog.Act(what, obligation.id().value(), null, facts));
    }

    private Hand hand(Acting.Person acting) {
        return new Hand(acting.name(), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return new Today(clock).day();
    }
}
