package fi.luotsi.web.negotiation;

import java.util.UUID;

import fi.luotsi.access.NotFound;

import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.table.TableView;

/** A term of a package that is already open: what another package has, this one has not. */
final class Found {

    private Found() {}

    static TermState term(TableView table, UUID id) {
        return table.view().table().term(new TermId(id)).orElseThrow(() -> new NotFound(id));
    }
}
