package fi.luotsi.ui.chain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.servicechain.content.Flow;

/**
 * One way on from a step, as the list tells it.
 *
 * @param number    of the step it leads to
 * @param time      how soon, in words; null where nothing is said
 * @param origin    where the time comes from
 * @param handOver  whether another actor takes over
 * @param missing   whether a hand-over says no time
 */
public record WayLine(UUID from, UUID to, int number, String name, @Nullable String time, @Nullable String origin, @Nullable String condition,
        @Nullable String information, @Nullable String payer, boolean handOver, boolean missing) {

    static WayLine of(Flow flow, ChainWords words) {
        var chain = words.chain();
        var texts = words.texts();
        var time = flow.maxTime();
        boolean handOver = chain.handsOver(flow);
        return new WayLine(flow.from(), flow.to(), chain.number(flow.to()), texts.in(chain.to(flow).name()), time == null ? null : words.within(time),
                time == null ? null : words.origin(time.origin()), flow.condition() == null ? null : texts.in(flow.condition()),
                flow.information() == null ? null : texts.in(flow.information()), flow.payer() == null ? null : texts.of("chain.payer.", flow.payer()), handOver,
                handOver && time == null);
    }
}
