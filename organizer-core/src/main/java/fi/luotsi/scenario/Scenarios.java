package fi.luotsi.scenario;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.audit.ActionLog;
import fi.luotsi.funding.projection.Projection;
import fi.luotsi.funding.projection.ProjectionResult;
import fi.luotsi.funding.projection.Workers;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TableNews;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.term.TermId;

/**
 * A party's scenarios at one table. What it has not shared leaves no trace that the other side could read; what it has shared is in the
 * log, and stays as it is.
 */
@Service
@Transactional
public class Scenarios {

    /** Packages × quarters × replications of a run that somebody waits for. */
    public static final int MOST_CELLS = 1_500_000;

    private final TableReading reading;
    private final ScenarioRows rows;
    private final TableNews news;
    private final Tenancy tenancy;
    private final Clock clock;

    Scenarios(TableReading reading, ScenarioRows rows, TableNews news, Tenancy tenancy, Clock clock) {
        this.reading = reading;
        this.rows = rows;
        this.news = news;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** The own party's scenarios and the shared ones, the last saved first. */
    public List<Scenario> of(Acting.Person acting, NegotiationId id) {
        reading.head(acting, id);
        return rows.of(id);
    }

    public Scenario scenario(Acting.Person acting, NegotiationId id, ScenarioId scenario) {
        reading.head(acting, id);
        return require(id, scenario);
    }

    /** What a new scenario would begin with; empty where no frame has an amount yet. */
    public Optional<ScenarioContent> ground(Acting.Person acting, NegotiationId id, @Nullable Integer round) {
        return Optional.ofNullable(ground(acting, reading.tablePackage(acting, id), round));
    }

    /**
     * Makes a scenario of the party's own.
     *
     * @param round a round that was sent; null for the figures of the own draft
     * @throws ScenarioRefused naming the rule
     */
    public ScenarioId make(Acting.Person acting, NegotiationId id, String name, @Nullable Integer round) {
        var table = entered(acting, id);
        var content = ground(acting, table, round);
        if (content == null) {
            throw new ScenarioRefused(ScenarioRule.SCENARIO_NEEDS_FRAMES);
        }
        return insert(acting, table.head(), name, round, null, content, null);
    }

    /** A copy with other content: the way on from what was tried out, or from what is shared. */
    public ScenarioId copy(Acting.Person acting, NegotiationId id, ScenarioId original, String name, ScenarioContent content) {
        var table = entered(acting, id);
        var from = require(id, original);
        return insert(acting, table.head(), name, from.round(), from.term(), content, from.id());
    }

    /**
     * Saves the party's own scenario.
     *
     * @param seen the version the person was shown
     * @param term the term it is attached to; null for the whole package
     * @throws ScenarioRefused naming the rule
     */
    public void save(Acting.Person acting, NegotiationId id, ScenarioId saved, int seen, String name, @Nullable TermId term, ScenarioContent content) {
        var table = entered(acting, id);
        var own = own(acting, id, saved);
        if (term != null && table.term(term).isEmpty()) {
            throw new NotFound(term);
        }
        if (!rows.update(acting, own.id(), seen, named(name), term, content, now())) {
            throw new ScenarioRefused(ScenarioRule.SCENARIO_CHANGED_MEANWHILE);
        }
    }

    /** Shows the scenario to both parties, with one run of it as it is. From now on nobody changes it. */
    public void share(Acting.Person acting, NegotiationId id, ScenarioId shared) {
        var table = entered(acting, id);
        var own = own(acting, id, shared);
        if (own.round() == null) {
            throw new ScenarioRefused(ScenarioRule.DRAFT_IS_NOT_SHARED);
        }
        var at = now();
        rows.share(acting, own.id(), at);
        var run = kept(acting, table.head(), own, true, at);
        news.say(acting, table.head(), new ActionLog.Act("SCENARIO_SHARED", own.id().value(), null, Map.of("name", own.name(), "hash", run.hash())));
    }

    /** Runs the scenario and keeps the run: the same scenario gives the same hash. */
    public ScenarioRun run(Acting.Person acting, NegotiationId id, ScenarioId run) {
        var table = entered(acting, id);
        var scenario = require(id, run);
        return kept(acting, table.head(), scenario, scenario.isShared(), now());
    }

    /** Kept runs of one scenario as far as the person may see them, the last first. */
    public List<ScenarioRun> runs(Acting.Person acting, NegotiationId id, ScenarioId scenario) {
        scenario(acting, id, scenario);
        return rows.runs(scenario);
    }

    /** Kept runs of all scenarios, the last first. */
    public List<ScenarioRun> runs(Acting.Person acting, NegotiationId id) {
        reading.head(acting, id);
        return rows.runs(id);
    }

    /** @throws ScenarioRefused where nobody could wait for it */
    public static ProjectionResult projected(ScenarioContent content) {
        var parameters = content.happening();
        if ((long) parameters.count() * parameters.quarters() * content.sampling().replications() > MOST_CELLS) {
            throw new ScenarioRefused(ScenarioRule.RUN_FITS_A_PAGE);
        }
        return Projection.run(parameters, content.sampling(), Projection.TWO, Workers.ofThisMachine());
    }

    private ScenarioRun kept(Acting.Person acting, NegotiationHead head, Scenario scenario, boolean shared, Instant at) {
        var result = projected(scenario.content());
        var run = new ScenarioRun(UUID.randomUUID(), scenario.id(), Party.of(acting), scenario.content(), RunFigures.of(result), shared, result.modelVersion(),
                result.hash(), acting.name(), at);
        rows.insert(acting, head, run);
        return run;
    }

    private ScenarioId insert(Acting.Person acting, NegotiationHead head, String name, @Nullable Integer round, @Nullable TermId term, ScenarioContent content,
            @Nullable ScenarioId from) {
        var at = now();
        var made = new Scenario(ScenarioId.random(), head.id(), Party.of(acting), named(name), round, term, content, from, 1, null, acting.name(), at);
        rows.insert(acting, head, made, at);
        return made.id();
    }

    private static @Nullable ScenarioContent ground(Acting.Person acting, NegotiationPackage table, @Nullable Integer round) {
        if (round == null) {
            return Ground.ofDraft(table, Party.of(acting));
        }
        if (table.rounds().stream().noneMatch(sent -> sent.number() == round && sent.sent() != null)) {
            throw new NotFound("round " + round);
        }
        return Ground.after(table, round);
    }

    private NegotiationPackage entered(Acting.Person acting, NegotiationId id) {
        OwnSide.require(acting);
        tenancy.enter(acting);
        return reading.tablePackage(acting, id);
    }

    private Scenario own(Acting.Person acting, NegotiationId id, ScenarioId wanted) {
        var scenario = require(id, wanted);
        if (scenario.isShared()) {
            throw new ScenarioRefused(ScenarioRule.SHARED_SCENARIO_IS_FROZEN);
        }
        if (scenario.party() != Party.of(acting)) {
            throw new NotFound(wanted);
        }
        return scenario;
    }

    private Scenario require(NegotiationId id, ScenarioId wanted) {
        return rows.find(id, wanted).orElseThrow(() -> new NotFound(wanted));
    }

    private static String named(String name) {
        if (name.isBlank()) {
            throw new ScenarioRefused(ScenarioRule.SCENARIO_HAS_A_NAME);
        }
        return name.strip();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
