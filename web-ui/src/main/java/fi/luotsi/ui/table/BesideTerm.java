package fi.luotsi.ui.table;

import org.springframework.ui.Model;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.TermState;

/** Something that a feature shows under an opened term, in its fragment of {@code ui/around-term}. */
public interface BesideTerm {

    /** Puts what the fragment needs into the model. */
    void addTo(Acting.Person acting, OpenedTable table, TermState state, Model model);
}
