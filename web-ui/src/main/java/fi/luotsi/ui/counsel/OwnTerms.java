package fi.luotsi.ui.counsel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.mandate.MandateBook;
import fi.luotsi.negotiation.mandate.Mandates;
import fi.luotsi.negotiation.mandate.Subject;
import fi.luotsi.negotiation.note.Notes;
import fi.luotsi.negotiation.position.Band;
import fi.luotsi.negotiation.position.PositionBook;
import fi.luotsi.negotiation.position.Positions;
import fi.luotsi.negotiation.term.Measure;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.PackageTable;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.table.Texts;

/** The own side's counsel on single terms, for the package and its opened row. */
@Component
public class OwnTerms {

    private final Mandates mandates;
    private final Positions positions;
    private final Notes notes;
    private final Surroundings surroundings;

    OwnTerms(Mandates mandates, Positions positions, Notes notes, Surroundings surroundings) {
        this.mandates = mandates;
        this.positions = positions;
        this.notes = notes;
        this.surroundings = surroundings;
    }

    /** What the panel of the opened row shows. */
    public OwnTerm panel(Acting.Person acting, Where where, NegotiationPackage table, TermState state) {
        return of(acting, where, mandates.beside(acting, table).orElse(null), table, state);
    }

    /** The table with the own side's marks in its rows; as it was for whoever negotiates for neither side. */
    public PackageTable marked(Acting.Person acting, Where where, NegotiationPackage table, PackageTable shown) {
        if (!OwnSide.negotiates(acting)) {
            return shown;
        }
        var book = mandates.beside(acting, table).orElseThrow();
        var held = positions.beside(acting, table).orElseThrow();
        return new RowMarks(book, held, notes.open(acting, table), surroundings.texts(where)).in(shown);
    }

    /** What the check page says before a round is sent that the own mandate keeps from being sent. */
    public List<MandateLine> overruns(Acting.Person acting, Where where, NegotiationPackage table) {
        var view = surroundings.view(acting, where, table);
        return mandates.beside(acting, table).map(book -> book.overruns().stream()
                .map(standing -> MandateLine.of(book, standing, view, surroundings.texts(where))).toList()).orElse(List.of());
    }

    /** Puts the mandates of frames and totals into the model of a page of frames: {@code cells} by the term's id, and {@code totals}. */
    public void addCells(Model model, Acting.Person acting, Where where, NegotiationPackage table) {
        var cells = new HashMap<String, List<MandateLine>>();
        var totals = new ArrayList<MandateLine>();
        var view = surroundings.view(acting, where, table);
        mandates.beside(acting, table).ifPresent(book -> book.standings().forEach(standing -> {
            var line = MandateLine.of(book, standing, view, surroundings.texts(where));
            if (standing.mandate().subject() instanceof Subject.OfTerm(var term)) {
                cells.computeIfAbsent(term.toString(), _ -> new ArrayList<>()).add(line);
            } else {
                totals.add(line);
            }
        }));
        model.addAttribute("cells", cells).addAttribute("totals", totals);
    }

    OwnTerm of(Acting.Person acting, Where where, MandateBook book, TermState state) {
        return of(acting, where, book, book.table(), state);
    }

    TermState require(NegotiationPackage table, TermId term) {
        return table.term(term).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private OwnTerm of(Acting.Person acting, Where where, @Nullable MandateBook book, NegotiationPackage table, TermState state) {
        var texts = surroundings.texts(where);
        var view = surroundings.view(acting, where, table);
        var term = state.term().id();
        var held = positions.beside(acting, table).orElse(null);
        var waiting = notes.open(acting, table);
        return new OwnTerm(book != null, state.term() instanceof Term.FrameTerm || state.term() instanceof Term.TargetTerm,
                book == null ? List.of() : book.of(term).stream().map(standing -> MandateLine.of(book, standing, view, texts)).toList(),
                held == null ? List.of() : held.of(term).map(position -> new StanceWords(texts, unit(state)).lines(position.stance())).orElse(List.of()),
                held == null ? null : incoming(held, state, texts), where.mandates() + "?subject=" + term + "#new", where.position(term),
                where.notes(term), waiting.internal(term), waiting.shared(term));
    }

    static @Nullable StatusTag incoming(PositionBook held, TermState state, Texts texts) {
        return held.ofIncoming(state).map(band -> new StatusTag(look(band), texts.of("counsel.band." + band))).orElse(null);
    }

    private static StatusTag.Kind look(Band band) {
        return switch (band) {
            case WANTED, ACCEPTABLE -> StatusTag.Kind.AGREED;
            case FALLBACK, UNDECIDED -> StatusTag.Kind.OPEN;
            case REFUSED -> StatusTag.Kind.DISPUTED;
        };
    }

    /** Of the term's numbers: null for euros, empty for a target that nobody has offered yet. */
    static @Nullable String unit(TermState state) {
        return state.term() instanceof Term.FrameTerm ? null : state.latest().flatMap(latest -> Measure.of(latest.value())).map(Measure::unit).orElse("");
    }
}
