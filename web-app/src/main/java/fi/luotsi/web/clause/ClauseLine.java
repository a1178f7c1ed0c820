package fi.luotsi.web.clause;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import fi.luotsi.clause.LibraryClause;
import fi.luotsi.clause.ModelKind;
import fi.luotsi.ui.clause.ClauseWords;

/**
 * One clause of the list.
 *
 * @param belongs where it belongs, in words
 * @param version what it reads as now
 * @param state draft, published or retired, as {@code clause.state.*} names it
 */
record ClauseLine(String key, int section, String title, String belongs, String mandatory, String version, String state, String stateName, boolean drafted,
        @Nullable ModelKind model, Set<String> codes, int depthFrom, String text) {

    static ClauseLine of(LibraryClause clause, LocalDate today, ClauseWords words) {
        var content = clause.newest();
        var state = clause.current().isEmpty() ? "DRAFT" : clause.isInForce(today) ? "PUBLISHED" : "RETIRED";
        return new ClauseLine(clause.key().value(), content.section(), words.texts().in(content.title()), words.belongs(content.belonging()), words.mandatory(content),
                clause.current().map(version -> words.version(version.number())).orElse("–"), state, words.texts().of("clause.state." + state),
                clause.draft() != null && clause.current().isPresent(), content.belonging().model(), content.belonging().codes(), content.belonging().depthFrom(),
                words.read(content.text()));
    }

    boolean isFor(ModelKind asked) {
        return model == null || model == asked;
    }
}
