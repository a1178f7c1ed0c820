package fi.luotsi.ui.counsel;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.mandate.MandateBook;
import fi.luotsi.negotiation.mandate.Mandates;
import fi.luotsi.negotiation.position.Position;
import fi.luotsi.negotiation.position.PositionRefused;
import fi.luotsi.negotiation.position.Positions;
import fi.luotsi.negotiation.term.Measure;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;

/** The own side's position on one term: three numbers, and where the other side's offer falls among them. */
@Component
public class PositionPages {

    private final Positions positions;
    private final Mandates mandates;
    private final OwnTerms terms;
    private final Surroundings surroundings;

    PositionPages(Positions positions, Mandates mandates, OwnTerms terms, Surroundings surroundings) {
        this.positions = positions;
        this.mandates = mandates;
        this.terms = terms;
        this.surroundings = surroundings;
    }

    public String show(Acting.Person acting, Where where, UUID term, Model model) {
        var book = mandates.book(acting, where.negotiation());
        model.addAttribute("form", held(acting, where, book, new TermId(term)));
        return shown(acting, where, book, new TermId(term), model);
    }

    public String keep(Acting.Person acting, Where where, UUID id, PositionForm form, BindingResult binding, Model model, RedirectAttributes after) {
        var book = mandates.book(acting, where.negotiation());
        var term = new TermId(id);
        boolean euros = terms.require(book.table(), term).term() instanceof Term.FrameTerm;
        var numbers = form.numbers(euros, binding);
        if (numbers.wanted() != null && numbers.acceptable() != null && numbers.fallback() != null) {
            try {
                positions.keep(acting, where.negotiation(), term, numbers.wanted(), numbers.acceptable(), numbers.fallback());
                return back(where, term, after, "counsel.position.kept");
            } catch (PositionRefused refused) {
                binding.rejectValue("acceptable", "counsel.rule." + refused.rule());
            }
        }
        model.addAttribute("wrong", true);
        return shown(acting, where, book, term, model);
    }

    public String takeBack(Acting.Person acting, Where where, UUID term, RedirectAttributes after) {
        positions.takeBack(acting, where.negotiation(), new TermId(term));
        return back(where, new TermId(term), after, "counsel.position.taken-back");
    }

    private String back(Where where, TermId term, RedirectAttributes after, String said) {
        after.addFlashAttribute("said", surroundings.texts(where).of(said));
        return "redirect:" + where.position(term);
    }

    private String shown(Acting.Person acting, Where where, MandateBook book, TermId term, Model model) {
        var state = terms.require(book.table(), term);
        surroundings.addTo(model, acting, where, book.table());
        var position = position(acting, book, term);
        var texts = surroundings.texts(where);
        model.addAttribute("name", surroundings.view(acting, where, book.table()).name(state)).addAttribute("termAt", where.term(term) + "#t-" + term)
                .addAttribute("here", where.position(term)).addAttribute("unit", unit(state)).addAttribute("held", position != null)
                .addAttribute("kept", position == null ? null : position.keptBy() + " · " + texts.formats().dateTime(position.keptAt()))
                .addAttribute("own", terms.of(acting, where, book, state)).addAttribute("bands", List.of("WANTED", "ACCEPTABLE", "FALLBACK", "REFUSED"))
                .addAttribute("keepInputForm", "position-form");
        return "counsel/position";
    }

    private PositionForm held(Acting.Person acting, Where where, MandateBook book, TermId term) {
        var position = position(acting, book, term);
        return position == null ? PositionForm.EMPTY : PositionForm.of(position, surroundings.texts(where).formats());
    }

    private @Nullable Position position(Acting.Person acting, MandateBook book, TermId term) {
        return positions.beside(acting, book.table()).flatMap(all -> all.of(term)).orElse(null);
    }

    private static String unit(TermState state) {
        var unit = state.latest().flatMap(latest -> Measure.of(latest.value())).map(Measure::unit).orElse(null);
        return unit == null ? "€" : unit;
    }
}
