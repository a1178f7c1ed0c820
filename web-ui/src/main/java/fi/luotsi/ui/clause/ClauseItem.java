package fi.luotsi.ui.clause;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.clause.Belonging;
import fi.luotsi.clause.ClauseVersion;
import fi.luotsi.clause.table.HeldClause;
import fi.luotsi.ui.WordDiff.Run;
import fi.luotsi.ui.table.OpenedTable;

/**
 * A clause on the page of the library beside a package.
 *
 * @param id of its term, or its key where the package has no term for it
 * @param name with the section
 * @param belongs where it belongs, in words
 * @param html its text: the library's, or for what is on the table, that
 * @param href of its term; null where there is none
 * @param difference from the library's words to those on the table, or from those on the table to the library's newer ones; empty for none
 * @param compared what is compared
 * @param agreed whether the text is closed
 */
public record ClauseItem(String id, String name, String belongs, String html, @Nullable String href, List<Run> difference, String compared, boolean agreed) {

    /** What could be taken, as it reads by what is on the table. */
    static ClauseItem of(ClauseVersion version, Belonging.Facts facts, ClauseWords words) {
        var content = version.content();
        return new ClauseItem(version.key().value(), words.name(content), words.belongs(content.belonging()), words.html(content.text(facts.funding())), null, List.of(),
                words.version(version.number()), false);
    }

    /** What the table has, and how it came from the library's words. */
    static ClauseItem departed(HeldClause held, OpenedTable table, ClauseWords words) {
        var text = held.carried().text();
        return of(held, table, words, text == null ? List.of() : words.difference(held.compared(), text).runs(), words.version(held.number()));
    }

    /** What the table has, and what the library's newest words would change. */
    static ClauseItem renewed(HeldClause held, OpenedTable table, ClauseWords words) {
        var text = held.carried().text();
        return of(held, table, words, text == null ? List.of() : words.difference(text, held.now()).runs(),
                table.texts().of("clause.compared", words.version(held.number()), words.version(held.current().number())));
    }

    private static ClauseItem of(HeldClause held, OpenedTable table, ClauseWords words, List<Run> difference, String compared) {
        var carried = held.carried();
        var text = carried.text();
        return new ClauseItem(carried.term().toString(), carried.section() + "\u00a0§ " + table.texts().in(carried.title()), words.belongs(held.current().content().belonging()),
                text == null ? "" : words.html(text), table.href(carried.term()), difference, compared, carried.agreed());
    }
}
