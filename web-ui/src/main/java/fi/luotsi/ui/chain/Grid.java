package fi.luotsi.ui.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.servicechain.content.Actor;
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.Flow;
import fi.luotsi.servicechain.content.Step;

/**
 * In which column and row each step stands: columns by the longest way that leads to a step, rows by lane. No two steps share a cell.
 *
 * @param lanes  the rows of each lane, from top to bottom; the lane of steps nobody is responsible for comes last
 * @param column by step
 * @param row    by step, counted over all lanes
 */
record Grid(List<LaneRows> lanes, Map<UUID, Integer> column, Map<UUID, Integer> row) {

    /** One lane's rows: first (counted over all lanes) and how many. */
    record LaneRows(@Nullable Actor actor, int first, int count) {}

    static Grid of(ChainContent chain) {
        var column = columns(chain);
        var row = new HashMap<UUID, Integer>();
        var lanes = new ArrayList<LaneRows>();
        int first = 0;
        for (Actor actor : actors(chain)) {
            int rows = rows(steps(chain, actor), chain, column, row, first);
            lanes.add(new LaneRows(actor, first, rows));
            first += rows;
        }
        return new Grid(List.copyOf(lanes), column, row);
    }

    int columns() {
        return column.values().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
    }

    int rows() {
        return lanes.isEmpty() ? 0 : lanes.getLast().first() + lanes.getLast().count();
    }

    /** Whether no step stands in this row between the two columns, both excluded. */
    boolean isFree(int inRow, int after, int before) {
        return row.entrySet().stream().noneMatch(entry -> entry.getValue() == inRow && columnOf(entry.getKey()) > after && columnOf(entry.getKey()) < before);
    }

    int columnOf(UUID step) {
        return column.getOrDefault(step, 0);
    }

    int rowOf(UUID step) {
        return row.getOrDefault(step, 0);
    }

    private static List<@Nullable Actor> actors(ChainContent chain) {
        var actors = new ArrayList<@Nullable Actor>(chain.actors());
        if (chain.steps().stream().anyMatch(step -> step.actor() == null)) {
            actors.add(null);
        }
        return actors;
    }

    private static List<Step> steps(ChainContent chain, @Nullable Actor actor) {
        return chain.steps().stream().filter(step -> step.actor() == null ? actor == null : actor != null && step.actor().sharesLaneWith(actor)).toList();
    }

    /** Lays the steps of a lane into rows, each as high as it can: where the step before it stands, if that cell is free. */
    private static int rows(List<Step> steps, ChainContent chain, Map<UUID, Integer> column, Map<UUID, Integer> row, int first) {
        Set<List<Integer>> taken = new HashSet<>();
        int rows = 1;
        var byColumn = steps.stream().sorted(java.util.Comparator.comparingInt((Step step) -> column.getOrDefault(step.id(), 0))).toList();
        for (Step step : byColumn) {
            int at = column.getOrDefault(step.id(), 0);
            int wanted = chain.reaching(step.id()).stream().map(Flow::from).filter(from -> steps.stream().anyMatch(other -> other.id().equals(from)))
                    .filter(row::containsKey).mapToInt(from -> row.getOrDefault(from, first) - first).min().orElse(0);
            int free = wanted;
            for (int next = 0; taken.contains(List.of(at, free)); next++) {
                free = next;
            }
            taken.add(List.of(at, free));
            row.put(step.id(), first + free);
            rows = Math.max(rows, free + 1);
        }
        return rows;
    }

    private static Map<UUID, Integer> columns(ChainContent chain) {
        var forward = forward(chain);
        var column = new HashMap<UUID, Integer>();
        chain.steps().forEach(step -> column.put(step.id(), 0));
        for (boolean moved = true; moved;) {
            moved = false;
            for (Flow flow : forward) {
                int least = column.getOrDefault(flow.from(), 0) + 1;
                if (column.getOrDefault(flow.to(), 0) < least) {
                    column.put(flow.to(), least);
                    moved = true;
                }
            }
        }
        return column;
    }

    /** The flows without those that lead back to a step on the way to them. */
    private static List<Flow> forward(ChainContent chain) {
        var forward = new ArrayList<Flow>();
        var done = new HashSet<UUID>();
        var entries = new ArrayList<>(chain.steps().stream().filter(Step::entry).toList());
        entries.addAll(chain.steps());
        entries.forEach(step -> walk(step.id(), chain, new ArrayList<>(), done, forward));
        return forward;
    }

    private static void walk(UUID step, ChainContent chain, List<UUID> way, Set<UUID> done, List<Flow> forward) {
        if (!done.add(step)) {
            return;
        }
        way.add(step);
        for (Flow flow : chain.leaving(step)) {
            if (!way.contains(flow.to())) {
                forward.add(flow);
                walk(flow.to(), chain, way, done, forward);
            }
        }
        way.remove(step);
    }
}
