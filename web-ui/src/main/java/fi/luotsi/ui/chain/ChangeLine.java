package fi.luotsi.ui.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.ChainDifference;
import fi.luotsi.servicechain.content.ChainDifference.FlowChange;
import fi.luotsi.servicechain.content.ChainDifference.StepChange;
import fi.luotsi.servicechain.content.Flow;
import fi.luotsi.ui.table.Texts;

/**
 * One change between two versions in words.
 *
 * @param look css class: ok for added, bad for removed, none for changed
 */
public record ChangeLine(String look, String sort, String words) {

    public static List<ChangeLine> all(Texts texts, ChainContent before, ChainContent after) {
        var difference = ChainDifference.between(before, after);
        var then = new ChainWords(texts, before);
        var now = new ChainWords(texts, after);
        var lines = new ArrayList<ChangeLine>();
        difference.steps().forEach(change -> lines.add(step(change, then, now)));
        difference.flows().forEach(change -> lines.add(flow(change, then, now)));
        return List.copyOf(lines);
    }

    /** What is to be marked in the later version's picture. */
    public static Map<UUID, Mark> marks(ChainContent before, ChainContent after) {
        var marks = new HashMap<UUID, Mark>();
        var difference = ChainDifference.between(before, after);
        difference.flows().stream().filter(change -> !change.isRemoved()).forEach(change -> marks.put(change.flow().from(), Mark.CHANGED));
        difference.steps().stream().filter(change -> !change.isRemoved()).forEach(change -> marks.put(change.step().id(), change.isAdded() ? Mark.ADDED : Mark.CHANGED));
        return marks;
    }

    private static ChangeLine step(StepChange change, ChainWords then, ChainWords now) {
        var texts = now.texts();
        if (change.isAdded()) {
            return new ChangeLine("ok", texts.of("chain.change.step.added"), now.numbered(change.step().id()) + " (" + now.actor(change.step()) + ")");
        }
        if (change.isRemoved()) {
            return new ChangeLine("bad", texts.of("chain.change.step.removed"), then.numbered(change.step().id()) + " (" + then.actor(change.step()) + ")");
        }
        var fields = change.fields().stream().map(field -> texts.of("chain.field.", field)).collect(Collectors.joining(", "));
        return new ChangeLine("", texts.of("chain.change.step.changed"), now.numbered(change.step().id()) + ": " + fields);
    }

    private static ChangeLine flow(FlowChange change, ChainWords then, ChainWords now) {
        var texts = now.texts();
        if (change.isAdded()) {
            return new ChangeLine("ok", texts.of("chain.change.flow.added"), way(change.flow(), now) + told(change.flow(), now));
        }
        if (change.isRemoved()) {
            return new ChangeLine("bad", texts.of("chain.change.flow.removed"), way(change.flow(), then) + told(change.flow(), then));
        }
        if (change.fields().equals(java.util.Set.of(ChainDifference.FlowField.MAX_TIME))) {
            return new ChangeLine("", texts.of("chain.change.time"), way(change.flow(), now) + ": " + time(change.before(), then) + " → " + time(change.after(), now));
        }
        var fields = change.fields().stream().map(field -> texts.of("chain.field.", field)).collect(Collectors.joining(", "));
        return new ChangeLine("", texts.of("chain.change.flow.changed"), way(change.flow(), now) + ": " + fields);
    }

    private static String way(Flow flow, ChainWords words) {
        return words.numbered(flow.from()) + " → " + words.numbered(flow.to());
    }

    private static String told(Flow flow, ChainWords words) {
        return words.label(flow).isEmpty() ? "" : " (" + words.label(flow) + ")";
    }

    private static String time(@Nullable Flow flow, ChainWords words) {
        return flow == null || flow.maxTime() == null ? "–" : words.shortTime(flow.maxTime());
    }
}
