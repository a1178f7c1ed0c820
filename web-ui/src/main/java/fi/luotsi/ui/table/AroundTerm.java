package fi.luotsi.ui.table;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.TermState;

/** What stands under an opened term beside its versions and the answer: both sides' pages ask it once. */
@Component
public class AroundTerm {

    private final List<BesideTerm> features;

    AroundTerm(List<BesideTerm> features) {
        this.features = features;
    }

    public void addTo(Acting.Person acting, TableView table, TermState state, Model model) {
        var view = table.view();
        var opened = OpenedTable.of(acting, view.table(), view.texts(), view.base());
        model.addAttribute("aroundHome", opened.home()).addAttribute("aroundTerm", state.term().id()).addAttribute("aroundWrites",
                opened.reader() != null && opened.isGoingOn() && state.introduced() != null);
        features.forEach(feature -> feature.addTo(acting, opened, state, model));
    }
}
