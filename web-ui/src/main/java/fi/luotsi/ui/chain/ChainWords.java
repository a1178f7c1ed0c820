package fi.luotsi.ui.chain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import fi.luotsi.servicechain.content.Actor;
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.ChainFinding;
import fi.luotsi.servicechain.content.Commitment;
import fi.luotsi.servicechain.content.Flow;
import fi.luotsi.servicechain.content.MaxTime;
import fi.luotsi.servicechain.content.Origin;
import fi.luotsi.servicechain.content.Step;
import fi.luotsi.ui.table.Texts;

/** A chain's parts in words of the reader's language. */
public record ChainWords(Texts texts, ChainContent chain) {

    /** Short, as it stands over an arrow: {@code ≤ 3 vk}, {@code heti}. */
    public String shortTime(MaxTime time) {
        return time.amount() == 0 ? texts.of("chain.time.now") : texts.of("chain.time.short." + time.unit(), String.valueOf(time.amount()));
    }

    /** In a sentence: {@code enintään 3 viikon kuluessa}. */
    public String within(MaxTime time) {
        return time.amount() == 0 ? texts.of("chain.time.now") : texts.of("chain.within." + time.unit(), String.valueOf(time.amount()), time.amount());
    }

    /** What stands over the arrow: the time and the condition, as far as there are any. */
    public String label(Flow flow) {
        var time = flow.maxTime() == null ? "" : shortTime(flow.maxTime());
        var condition = flow.condition() == null ? "" : texts.in(flow.condition());
        return time.isEmpty() || condition.isEmpty() ? time + condition : time + " · " + condition;
    }

    /** The actor's name, or that nobody is responsible. */
    public String actor(Step step) {
        return step.actor() == null ? texts.of("chain.actor.missing") : texts.in(step.actor().name());
    }

    public String kind(Actor actor) {
        return texts.of("chain.actor.", actor.kind());
    }

    /** {@code 3 Hoidon tarpeen arvio} */
    public String numbered(UUID step) {
        return chain.number(step) + " " + texts.in(found(step).name());
    }

    /** The source, or that it is an assumption. */
    public String origin(Origin origin) {
        if (!origin.assumption()) {
            return origin.source();
        }
        return origin.source().isBlank() ? texts.of("chain.assumption") : texts.of("chain.assumption.because", origin.source());
    }

    /**
     * What a check found.
     *
     * @param service the name of the service it is about; empty where it is about none
     */
    public String finding(ChainFinding finding, String service) {
        var steps = finding.steps().stream().map(this::numbered).toList();
        return texts.of("chain.finding." + finding.kind(), steps.isEmpty() ? "" : steps.getFirst(), String.join(", ", steps), service);
    }

    /** The clause or the measure, as the agreement would have it. */
    public String commitment(Commitment commitment, Words name) {
        return switch (commitment.kind()) {
            case CHAIN_NAMED -> texts.of("chain.clause.CHAIN_NAMED", texts.in(name));
            case OUTCOME, STEP -> step(commitment, found(commitment.step()));
            case OUTCOME_MEASURE, STEP_MEASURE -> texts.of("chain.clause." + commitment.kind(), numbered(found(commitment.step()).id()), maybe(found(commitment.step()).measure()));
            case HANDOVER, HANDOVER_MEASURE -> handOver(commitment);
        };
    }

    private String step(Commitment commitment, Step step) {
        return texts.of("chain.clause." + commitment.kind(), texts.in(step.name()), actor(step), maybe(step.measure()));
    }

    private String handOver(Commitment commitment) {
        var from = found(commitment.step());
        var to = found(commitment.to());
        var time = chain.leaving(from.id()).stream().filter(flow -> flow.to().equals(to.id())).map(Flow::maxTime).findFirst().orElse(null);
        return texts.of("chain.clause." + commitment.kind(), actor(from), actor(to), time == null ? "" : within(time), texts.in(from.name()), texts.in(to.name()));
    }

    private String maybe(@Nullable Words words) {
        return words == null ? "" : texts.in(words);
    }

    private Step found(@Nullable UUID step) {
        return chain.steps().stream().filter(one -> one.id().equals(step)).findFirst().orElseThrow();
    }
}
