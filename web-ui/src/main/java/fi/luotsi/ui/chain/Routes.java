package fi.luotsi.ui.chain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.Flow;

/**
 * Which gutters, corridors and tracks the arrows of a chain take. A gutter lies before each column and after the last one, a corridor
 * above each row and below the last one.
 */
final class Routes {

    /**
     * @param corridor null where the arrow goes straight along its row, or to the next column
     */
    record Route(int leavingTrack, @Nullable Integer corridor, int corridorTrack, int reachingTrack) {}

    private final Map<Flow, Route> routes = new LinkedHashMap<>();
    private final Map<Integer, Tracks> gutters = new HashMap<>();
    private final Map<Integer, Tracks> corridors = new HashMap<>();

    static Routes of(ChainContent chain, Grid grid) {
        var routes = new Routes();
        chain.flows().forEach(flow -> routes.routes.put(flow, routes.route(flow, grid)));
        return routes;
    }

    Route of(Flow flow) {
        return Objects.requireNonNull(routes.get(flow));
    }

    int tracksBefore(int column) {
        return gutters.getOrDefault(column, new Tracks()).count();
    }

    int tracksAbove(int row) {
        return corridors.getOrDefault(row, new Tracks()).count();
    }

    private Route route(Flow flow, Grid grid) {
        int fromColumn = grid.columnOf(flow.from());
        int toColumn = grid.columnOf(flow.to());
        int fromRow = grid.rowOf(flow.from());
        int toRow = grid.rowOf(flow.to());
        if (toColumn > fromColumn && grid.isFree(fromRow, fromColumn, toColumn)) {
            return new Route(0, null, 0, gutter(toColumn, middle(fromRow), middle(toRow)));
        }
        int corridor = toRow < fromRow ? fromRow : fromRow + 1;
        int leaving = gutter(fromColumn + 1, middle(fromRow), above(corridor));
        int reaching = gutter(toColumn, above(corridor), middle(toRow));
        int along = corridors.computeIfAbsent(corridor, _ -> new Tracks()).take(fromColumn + 1, toColumn);
        return new Route(leaving, corridor, along, reaching);
    }

    private int gutter(int column, int one, int other) {
        return gutters.computeIfAbsent(column, _ -> new Tracks()).take(one, other);
    }

    /** Rows and corridors on one scale from top to bottom. */
    private static int middle(int row) {
        return 2 * row + 1;
    }

    private static int above(int row) {
        return 2 * row;
    }
}
