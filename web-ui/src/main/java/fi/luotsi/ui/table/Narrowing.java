package fi.luotsi.ui.table;

import java.util.LinkedHashMap;
import java.util.Map;

import fi.luotsi.ui.StatusTag.Kind;
import fi.luotsi.ui.listing.CodeChoice;

/**
 * The form that narrows the package by words, status and code; shown by {@code ui/narrowing}.
 *
 * @param show     the choice of terms, sent along; empty for all
 * @param statuses by their codes
 * @param status   the code chosen; empty for any
 * @param any      whether anything is narrowed at all
 */
public record Narrowing(String path, String show, String words, Map<String, String> statuses, String status, CodeChoice codes, boolean any) {

    static Narrowing of(Viewpoint view, Selection selection) {
        var statuses = new LinkedHashMap<String, String>();
        for (Kind status : Kind.values()) {
            statuses.put(status.name(), view.texts().of(status.messageKey()));
        }
        return new Narrowing(view.home(), selection.showing() == Showing.ALL ? "" : selection.showing().code(), selection.words(), statuses,
                selection.status() == null ? "" : selection.status().name(), selection.codes().choice(), !selection.query().isEmpty());
    }
}
