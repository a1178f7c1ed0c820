package fi.luotsi.web.negotiation;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;

import fi.luotsi.access.NotFound;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.table.TableView;

/** What a request must have to be answered at all. */
public final class Found {

    private Found() {}

    /** A term of the package that is open: what another package has, this one has not. */
    public static TermState term(TableView table, UUID id) {
        return table.view().table().term(new TermId(id)).orElseThrow(() -> new NotFound(id));
    }

    /** Fields that pages offer a choice for and people cannot mistype: anything else in them was not sent by our form. */
    public static void sane(BindingResult binding) {
        if (binding.hasErrors()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }
}
