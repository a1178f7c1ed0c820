package fi.luotsi.ui.bpmn;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An element of a process that sequence flows join.
 *
 * @param pool  the name of its process's pool; empty where it has none
 * @param lanes the names of the lanes it stands in, the outermost first
 * @param host  of an event at a task's side: the task's id
 */
record FlowNode(String id, Kind kind, XmlNode xml, String pool, List<String> lanes, @Nullable String host) {

    /** What it means for a chain. */
    enum Kind {
        /** Clients come into the chain. */
        START,
        /** Clients leave the chain. */
        END,
        STEP,
        /** Ways go through it. */
        PASSAGE
    }

    boolean isStep() {
        return kind == Kind.STEP;
    }
}
