package fi.luotsi.ui.bpmn;

import java.util.Optional;
import java.util.regex.Pattern;

import fi.luotsi.ui.TypedFields;

/**
 * One thing of a file that was not understood, or not quite.
 *
 * @param line    where it stands in the file, from 1
 * @param element as BPMN calls it
 * @param name    as the file's author called it, or its id; empty where it has neither
 * @param times   how often it is there; only what comes with every element is told together
 */
public record BpmnRemark(Kind kind, int line, String element, String name, int times) {

    /** More of one file nobody reads. */
    public static final int MOST = 200;

    private static final Pattern WRITTEN = Pattern.compile("([A-Z_]{1,40}) (\\d{1,9}) (\\d{1,9}) (\\S{0,200}) ?(.{0,200})");

    /** What became of it. The message key is {@code bpmn.remark.} and the name. */
    public enum Kind {
        /** Has no counterpart in a chain, and was left out. */
        LEFT_OUT,
        /** Passes between two pools; a chain needs a way where a client passes. */
        MESSAGE_LEFT_OUT,
        /** A part of a task or way was left out, the rest was read. */
        PART_LEFT_OUT,
        /** What stands inside a step was left out; it became one step. */
        INSIDE_LEFT_OUT,
        /** Another tool's own addition was left out. */
        EXTENSION_LEFT_OUT,
        /** The name of an event or gateway was left out; a chain has a place for conditions only. */
        NAME_LEFT_OUT,
        /** An event between two steps: the way goes on as if it were not there. */
        PASSED_OVER,
        /** An event at a task's side: its ways leave the task. */
        LEAVES_THE_STEP,
        /** A message, a timer, an error at the beginning or end: clients come or leave all the same. */
        EVENT_READ_AS_PLAIN,
        /** A gateway at which all ways are taken, or the next event decides: read as a branch with conditions. */
        READ_AS_BRANCH,
        /** A task of a machine, a rule or a call: read as a step. */
        READ_AS_STEP,
        /** A pool without a process; nothing in the chain is its own. */
        POOL_LEFT_OUT,
        /** Leads from or to something that is not in the file or has no place in a chain. */
        LEADS_NOWHERE,
        /** A second way between the same two steps. */
        SECOND_WAY,
        /** A way from a step to itself. */
        WAY_TO_ITSELF,
        /** A task without a name: its id became the name. */
        NAMELESS,
        /** Longer than a text of a chain may be: cut. */
        CUT,
        /** The actor is new: taken for a provider. */
        TAKEN_FOR_A_PROVIDER,
        /** A code that the catalogue of services does not have. */
        UNKNOWN_SERVICE,
        /** A provider that the register does not have: its name stays. */
        UNKNOWN_PROVIDER,
        /** One of our own terms that somebody has changed so that it says nothing. */
        OWN_TERM_UNREADABLE,
        /** Written in one language only: the same text stands in both. */
        IN_ONE_LANGUAGE
    }

    /** In one line, for a form to carry from page to page. */
    public String written() {
        return String.join(" ", kind.name(), String.valueOf(line), String.valueOf(times), element, name);
    }

    /** What {@link #written} wrote; empty for anything else. */
    public static Optional<BpmnRemark> of(String written) {
        var parts = WRITTEN.matcher(written);
        return parts.matches() ? TypedFields.choice(Kind.class, parts.group(1)).map(kind -> new BpmnRemark(kind, Integer.parseInt(parts.group(2)), parts.group(4),
                parts.group(5), Integer.parseInt(parts.group(3)))) : Optional.empty();
    }

    /** The key of the sentence. */
    public String messageKey() {
        return "bpmn.remark." + kind;
    }
}
