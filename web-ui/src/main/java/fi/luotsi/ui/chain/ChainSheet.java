package fi.luotsi.ui.chain;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.ui.chain.ChainDiagram.Box;
import fi.luotsi.ui.chain.ChainDiagram.Label;
import fi.luotsi.ui.chain.ChainDiagram.Line;

/**
 * A part of a chain's picture as it stands on one sheet of paper, in pixels from its own upper left corner. Every box on it is whole; the lanes have their
 * names again, and an arrow that leads out of the part goes on at the same height in the part beside it.
 *
 * @param row    of the part within the picture, 1 for the uppermost
 * @param column of the part within the picture, 1 for the leftmost
 */
public record ChainSheet(int row, int column, int width, int height, List<Lane> lanes, List<Box> boxes, List<Way> ways) {

    /**
     * @param tinted whether its ground is darker than its neighbours'
     * @param name   in lines; empty where too little of the lane is to be seen
     */
    public record Lane(int top, int height, boolean tinted, List<Line> name) {}

    /**
     * As much of an arrow as is to be seen here.
     *
     * @param d   as the path of an SVG
     * @param tip as the path of an SVG; null where the arrow ends elsewhere
     */
    public record Way(String d, boolean handOver, @Nullable String tip, @Nullable Label label) {}
}
