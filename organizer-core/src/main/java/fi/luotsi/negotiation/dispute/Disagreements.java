package fi.luotsi.negotiation.dispute;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.audit.ActionLog;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TableNews;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.dispute.Disagreement.Climbed;
import fi.luotsi.negotiation.dispute.Disagreement.Kind;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.period.Today;

/**
 * Raising a term onto the ladder, giving positions, settling. Either party raises; settling takes both, on the ladder or by agreeing on
 * the table.
 */
@Service
@Transactional
public class Disagreements {

    private final TableReading reading;
    private final DisputeRows rows;
    private final LadderRows ladders;
    private final TableNews news;
    private final Tenancy tenancy;
    private final Clock clock;
    private final Today today;

    Disagreements(TableReading reading, DisputeRows rows, LadderRows ladders, TableNews news, Tenancy tenancy, Clock clock, Today today) {
        this.reading = reading;
        this.rows = rows;
        this.ladders = ladders;
        this.news = news;
        this.tenancy = tenancy;
        this.clock = clock;
        this.today = today;
    }

    /** All disagreements of a negotiation in the order they were raised, to everybody who may read it. */
    public List<Disagreement> of(Acting.Person acting, NegotiationId id) {
        reading.head(acting, id);
        return rows.of(id);
    }

    public Disagreement disagreement(Acting.Person acting, NegotiationId id, DisputeId dispute) {
        reading.head(acting, id);
        return require(id, dispute);
    }

    /** The ladder of the negotiation's organizer. */
    public Ladder ladder(Acting.Person acting, NegotiationId id) {
        return ladders.of(reading.head(acting, id).organizer());
    }

    /**
     * Puts a term on the ladder, on the lowest level that may settle so much.
     *
     * @param position the own party's, in its words; the other party adds its own
     * @throws DisputeRefused naming the rules
     */
    public DisputeId raise(Acting.Person acting, NegotiationId id, TermId term, @Nullable String position, @Nullable Euros exposure) {
        var table = entered(acting, id);
        DisputeRefused.unless(new DisputeRules(table, Party.of(acting)).raising(term, position, exposure, rows.of(id)));
        var ladder = ladders.of(table.head().organizer());
        int begin = ladder.begin(exposure);
        var level = ladder.level(begin);
        var climbed = new Climbed(begin, level.name(), today.day().plusDays(level.days() == null ? 0 : level.days()));
        var dispute = DisputeId.random();
        rows.insert(table.head(), dispute, term, exposure);
        rows.step(acting, table.head(), dispute, Kind.RAISED, climbed, null, now());
        rows.position(acting, table.head(), dispute, String.valueOf(position).strip(), now());
        var facts = facts(table, term);
        facts.put("level", begin);
        facts.put("name", climbed.name().fi());
        facts.put("text", String.valueOf(position).strip());
        say(acting, table, "DISPUTE_RAISED", dispute, facts);
        return dispute;
    }

    /** Gives the own party's position, or another one. */
    public void position(Acting.Person acting, NegotiationId id, DisputeId dispute, @Nullable String position) {
        var table = entered(acting, id);
        var found = require(id, dispute);
        DisputeRefused.unless(new DisputeRules(table, Party.of(acting)).positioning(found, position));
        rows.position(acting, table.head(), dispute, String.valueOf(position).strip(), now());
        say(acting, table, found, "DISPUTE_POSITION", String.valueOf(position).strip());
    }

    public void propose(Acting.Person acting, NegotiationId id, DisputeId dispute, @Nullable String resolution) {
        var table = entered(acting, id);
        var found = require(id, dispute);
        DisputeRefused.unless(new DisputeRules(table, Party.of(acting)).proposing(found, resolution));
        step(acting, table, found, Kind.RESOLUTION_PROPOSED, resolution);
    }

    public void confirm(Acting.Person acting, NegotiationId id, DisputeId dispute) {
        var table = entered(acting, id);
        var found = require(id, dispute);
        DisputeRefused.unless(new DisputeRules(table, Party.of(acting)).answering(found));
        step(acting, table, found, Kind.RESOLVED, null);
    }

    public void decline(Acting.Person acting, NegotiationId id, DisputeId dispute, @Nullable String reason) {
        var table = entered(acting, id);
        var found = require(id, dispute);
        DisputeRefused.unless(new DisputeRules(table, Party.of(acting)).answering(found));
        DisputeRefused.unless(reason == null || reason.isBlank() ? List.of(DisputeRule.DECLINING_CARRIES_A_REASON) : List.of());
        step(acting, table, found, Kind.RESOLUTION_DECLINED, reason);
    }

    /** Whatever was agreed by the round that was just sent is no disagreement any more. Part of the sending transaction. */
    public void agreedOnTheTable(Acting.Person acting, NegotiationId id) {
        var open = rows.of(id).stream().filter(dispute -> !dispute.isSettled()).toList();
        if (!open.isEmpty()) {
            var table = reading.tablePackage(acting, id);
            open.stream().filter(dispute -> table.term(dispute.term()).filter(state -> state.isAgreed()).isPresent())
                    .forEach(dispute -> step(acting, table, dispute, Kind.AGREED_ON_THE_TABLE, null));
        }
    }

    private void step(Acting.Person acting, NegotiationPackage table, Disagreement dispute, Kind kind, @Nullable String text) {
        rows.step(acting, table.head(), dispute.id(), kind, null, text, now());
        say(acting, table, dispute, "DISPUTE_" + kind.name(), text);
    }

    private void say(Acting.Person acting, NegotiationPackage table, Disagreement dispute, String what, @Nullable String text) {
        var facts = facts(table, dispute.term());
        if (text != null) {
            facts.put("text", text);
        }
        say(acting, table, what, dispute.id(), facts);
    }

    private void say(Acting.Person acting, NegotiationPackage table, String what, DisputeId dispute, Map<String, Object> facts) {
        news.say(acting, table.head(), new ActionLog.Act(what, dispute.value(), null, facts));
    }

    private static Map<String, Object> facts(NegotiationPackage table, TermId term) {
        var title = table.term(term).map(state -> state.term().title()).orElse(Words.of("", ""));
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", Map.of("fi", title.fi(), "sv", title.sv() == null ? title.fi() : title.sv()));
        facts.put("term", term.toString());
        return facts;
    }

    private NegotiationPackage entered(Acting.Person acting, NegotiationId id) {
        OwnSide.require(acting);
        tenancy.enter(acting);
        rows.lock(id);
        return reading.tablePackage(acting, id);
    }

    private Disagreement require(NegotiationId id, DisputeId wanted) {
        return rows.of(id).stream().filter(one -> one.id().equals(wanted)).findFirst().orElseThrow(() -> new NotFound(wanted));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
