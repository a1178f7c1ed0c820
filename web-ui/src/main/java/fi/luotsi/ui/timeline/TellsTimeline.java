package fi.luotsi.ui.timeline;

import java.util.List;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.table.OpenedTable;

/**
 * A room that has something to tell on the timeline. What both sides see is written to the log and needs no bean of its own: {@link
 * FromTheLog} tells it. A bean is for what is in no log: what one side keeps to itself.
 */
public interface TellsTimeline {

    /** What the person may know of, in any order. */
    List<Event> events(Acting.Person acting, OpenedTable table);
}
