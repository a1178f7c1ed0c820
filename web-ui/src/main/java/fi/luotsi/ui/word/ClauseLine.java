package fi.luotsi.ui.word;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.ui.WordDiff;
import fi.luotsi.ui.table.TableView;

/**
 * A changed clause as the page shows it.
 *
 * @param inFinnish what changed in the Finnish text; null where nothing did
 * @param locked whether both have agreed on it, so that it cannot be taken
 */
public record ClauseLine(String id, String name, String fi, String sv, int seen, String reason, @Nullable WordDiff inFinnish, @Nullable WordDiff inSwedish,
        @Nullable String error, @Nullable String reasonError, boolean locked) {

    static ClauseLine of(TableView table, ReturnedClause clause, Map<String, String> errors) {
        var id = clause.state().term().id().toString();
        var finnish = clause.inFinnish();
        var swedish = clause.inSwedish();
        return new ClauseLine(id, table.name(clause.state()), clause.fi(), clause.sv(), clause.seen(), clause.reason(), finnish.isEmpty() ? null : finnish,
                swedish.isEmpty() ? null : swedish, errors.get("clause-" + id), errors.get("reason-" + id), clause.state().isAgreed());
    }
}
