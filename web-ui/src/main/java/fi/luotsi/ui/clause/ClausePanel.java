package fi.luotsi.ui.clause;

import java.util.List;

import fi.luotsi.clause.table.ClauseChecks;
import fi.luotsi.clause.table.HeldClause;
import fi.luotsi.ui.table.OpenedTable;

/**
 * What the library says of a package.
 *
 * @param facts what the conditions are measured by
 * @param missing belong and should be there
 * @param surplus are there and do not belong
 * @param renewed read as an earlier version, or were taken from one
 * @param departed were changed at the table
 * @param optional belong and may be taken
 * @param struck are asked out of the agreement
 * @param clear whether there is nothing to do
 */
public record ClausePanel(String facts, List<ClauseItem> missing, List<ClauseItem> surplus, List<ClauseItem> renewed, List<ClauseItem> departed, List<ClauseItem> optional,
        List<ClauseItem> struck, boolean clear) {

    static ClausePanel of(ClauseChecks checks, OpenedTable table, ClauseWords words) {
        return new ClausePanel(words.facts(checks.facts()), checks.missing().stream().map(version -> ClauseItem.of(version, checks.facts(), words)).toList(),
                checks.surplus().stream().map(held -> ClauseItem.departed(held, table, words)).toList(),
                checks.held().stream().filter(held -> held.belongs() && held.hasNewer()).map(held -> ClauseItem.renewed(held, table, words)).toList(),
                checks.departed().stream().map(held -> ClauseItem.departed(held, table, words)).toList(),
                checks.optional().stream().map(version -> ClauseItem.of(version, checks.facts(), words)).toList(),
                checks.struck().stream().map(held -> ClauseItem.departed(held, table, words)).toList(), checks.isClear());
    }

    /** What one clause of the table is to the library, in a few words. */
    static String line(HeldClause held, OpenedTable table, ClauseWords words) {
        var texts = table.texts();
        var said = switch (held.reads()) {
            case AS_CURRENT -> texts.of("clause.reads.AS_CURRENT", words.version(held.number()));
            case AS_EARLIER -> texts.of("clause.reads.AS_EARLIER", words.version(held.number()), words.version(held.current().number()));
            case OTHERWISE -> texts.of("clause.reads.OTHERWISE", words.version(held.number()));
            case NOTHING -> texts.of(held.carried().isStruck() ? "clause.reads.STRUCK" : "clause.reads.NOTHING");
        };
        return held.belongs() || !held.carried().isThere() ? said : said + " " + texts.of("clause.reads.surplus");
    }
}
