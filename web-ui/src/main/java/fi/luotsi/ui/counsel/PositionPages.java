package fi.luotsi.ui.counsel;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.mandate.MandateBook;
import fi.luotsi.negotiation.mandate.Mandates;
import fi.luotsi.negotiation.position.Band;
import fi.luotsi.negotiation.position.Choice;
import fi.luotsi.negotiation.position.Position;
import fi.luotsi.negotiation.position.PositionRefused;
import fi.luotsi.negotiation.position.Positions;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.ui.table.Texts;

/** The own side's position on one term, in numbers, words or choices, and where the other side's offer falls in it. */
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
        var held = held(acting, where, book, new TermId(term));
        model.addAttribute("form", held);
        return shown(acting, where, book, new TermId(term), held, model);
    }

    public String keep(Acting.Person acting, Where where, UUID id, PositionForm form, BindingResult binding, Model model, RedirectAttributes after) {
        var book = mandates.book(acting, where.negotiation());
        var term = new TermId(id);
        var typed = new TypedStance(form, terms.require(book.table(), term).term().kind(), binding);
        var stance = typed.read();
        if (stance != null) {
            try {
                positions.keep(acting, where.negotiation(), term, stance);
                return back(where, term, after, "counsel.position.kept");
            } catch (PositionRefused refused) {
                typed.refuse(refused.rule());
            }
        }
        model.addAttribute("wrong", true);
        return shown(acting, where, book, term, form, model);
    }

    public String takeBack(Acting.Person acting, Where where, UUID term, RedirectAttributes after) {
        positions.takeBack(acting, where.negotiation(), new TermId(term));
        return back(where, new TermId(term), after, "counsel.position.taken-back");
    }

    private String back(Where where, TermId term, RedirectAttributes after, String said) {
        after.addFlashAttribute("said", surroundings.texts(where).of(said));
        return "redirect:" + where.position(term);
    }

    private String shown(Acting.Person acting, Where where, MandateBook book, TermId term, PositionForm form, Model model) {
        var state = terms.require(book.table(), term);
        surroundings.addTo(model, acting, where, book.table());
        var position = position(acting, book, term);
        var texts = surroundings.texts(where);
        model.addAttribute("name", surroundings.view(acting, where, book.table()).name(state)).addAttribute("termAt", where.term(term) + "#t-" + term)
                .addAttribute("here", where.position(term)).addAttribute("unit", Objects.requireNonNullElse(OwnTerms.unit(state), "€")).addAttribute("held", position != null)
                .addAttribute("kept", position == null ? null : position.keptBy() + " · " + texts.formats().dateTime(position.keptAt()))
                .addAttribute("own", terms.of(acting, where, book, state)).addAttribute("kind", state.term().kind().name())
                .addAttribute("bands", bands(state.term().kind())).addAttribute("choices", choices(state.term().kind(), form, texts)).addAttribute("labels", labels(texts))
                .addAttribute("keepInputForm", "position-form");
        return "counsel/position";
    }

    private PositionForm held(Acting.Person acting, Where where, MandateBook book, TermId term) {
        var position = position(acting, book, term);
        return position == null ? PositionForm.EMPTY : PositionForm.of(position.stance(), surroundings.texts(where).formats());
    }

    private @Nullable Position position(Acting.Person acting, MandateBook book, TermId term) {
        return positions.beside(acting, book.table()).flatMap(all -> all.of(term)).orElse(null);
    }

    /** Undecided is only what lies between two numbers. */
    private static List<Band> bands(TermKind kind) {
        return Stream.of(Band.values()).filter(band -> band != Band.UNDECIDED || kind == TermKind.FRAME || kind == TermKind.TARGET).toList();
    }

    private static List<ChoiceLine> choices(TermKind kind, PositionForm form, Texts texts) {
        var words = new StanceWords(texts, null);
        var choices = Choice.of(kind);
        return IntStream.range(0, choices.size()).mapToObj(place -> new ChoiceLine(words.choice(choices.get(place)), form.choice(place))).toList();
    }

    private static Map<String, String> labels(Texts texts) {
        return texts.labels("wanted", "counsel.band.WANTED.field", "acceptable", "counsel.band.ACCEPTABLE.field", "fallback", "counsel.band.FALLBACK.field",
                "refused", "counsel.band.REFUSED.field", "remark", "counsel.position.remark");
    }
}
