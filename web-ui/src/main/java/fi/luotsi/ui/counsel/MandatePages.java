package fi.luotsi.ui.counsel;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.budget.LineKind;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.mandate.Bound;
import fi.luotsi.negotiation.mandate.MandateBook;
import fi.luotsi.negotiation.mandate.MandateId;
import fi.luotsi.negotiation.mandate.MandateRefused;
import fi.luotsi.negotiation.mandate.MandateRequests;
import fi.luotsi.negotiation.mandate.MandateRule;
import fi.luotsi.negotiation.mandate.Mandates;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.Texts;

/** The own side's mandates at one table: how the draft stands against them, what was asked of the principal, and a new one. */
@Component
public class MandatePages {

    private static final String PAGE = "counsel/mandates";

    private final Mandates mandates;
    private final MandateRequests requests;
    private final Surroundings surroundings;

    MandatePages(Mandates mandates, MandateRequests requests, Surroundings surroundings) {
        this.mandates = mandates;
        this.requests = requests;
        this.surroundings = surroundings;
    }

    /** @param subject what the form of a new mandate is about at first; null for a free choice */
    public String show(Acting.Person acting, Where where, @Nullable String subject, Model model) {
        model.addAttribute("form", MandateForm.EMPTY.about(subject));
        return shown(acting, where, model);
    }

    public String keep(Acting.Person acting, Where where, MandateForm form, BindingResult binding, Model model, RedirectAttributes after) {
        var table = mandates.book(acting, where.negotiation()).table();
        var entry = form.entry(table, binding);
        if (entry.isPresent()) {
            try {
                mandates.keep(acting, where.negotiation(), entry.get());
                return back(where, after, "counsel.mandate.kept");
            } catch (MandateRefused refused) {
                binding.rejectValue(refused.rule() == MandateRule.MANDATE_BOUNDS_A_NUMBER ? "subject" : "limit", "counsel.rule." + refused.rule());
            }
        }
        model.addAttribute("wrong", true);
        return shown(acting, where, model);
    }

    public String end(Acting.Person acting, Where where, UUID mandate, RedirectAttributes after) {
        mandates.end(acting, where.negotiation(), new MandateId(mandate));
        return back(where, after, "counsel.mandate.ended");
    }

    /** Asks the principal; without a reason the page says so beside the field. */
    public String ask(Acting.Person acting, Where where, UUID mandate, String reason, Model model, RedirectAttributes after) {
        try {
            requests.ask(acting, where.negotiation(), new MandateId(mandate), reason);
            return back(where, after, "counsel.asked");
        } catch (MandateRefused refused) {
            var why = surroundings.texts(where).of("counsel.rule." + refused.rule());
            model.addAttribute("askRefused", Map.of(mandate.toString(), why)).addAttribute("wrong", true);
            return show(acting, where, null, model);
        }
    }

    private String back(Where where, RedirectAttributes after, String said) {
        after.addFlashAttribute("said", surroundings.texts(where).of(said));
        return "redirect:" + where.mandates();
    }

    private String shown(Acting.Person acting, Where where, Model model) {
        var book = mandates.book(acting, where.negotiation());
        var texts = surroundings.texts(where);
        var view = surroundings.view(acting, where, book.table());
        surroundings.addTo(model, acting, where, book.table());
        model.addAttribute("lines", book.standings().stream().map(standing -> MandateLine.of(book, standing, view, texts)).toList())
                .addAttribute("requests", book.requests().stream().map(request -> RequestLine.of(request, texts, request.askedBy().equals(acting.user()))).toList())
                .addAttribute("subjects", subjects(book, view)).addAttribute("near", texts.formats().decimal(MandateLine.near()))
                .addAttribute("bounds", bounds(texts))
                .addAttribute("keepInputForm", "mandate-form");
        return PAGE;
    }

    private static Map<Bound, String> bounds(Texts texts) {
        var bounds = new LinkedHashMap<Bound, String>();
        for (Bound bound : Bound.values()) {
            bounds.put(bound, texts.of("counsel.bound.", bound));
        }
        return bounds;
    }

    /** Everything with a number, totals first. */
    private static Map<String, String> subjects(MandateBook book, TableView view) {
        var subjects = new LinkedHashMap<String, String>();
        for (Year year : book.table().head().period().years()) {
            if (!book.table().frames(year, LineKind.EXPENSES).isEmpty()) {
                subjects.put(year.toString(), view.view().texts().of("counsel.total", year.toString()));
            }
        }
        for (TermState state : book.table().terms()) {
            if (state.term() instanceof Term.FrameTerm || state.term() instanceof Term.TargetTerm) {
                subjects.put(state.term().id().toString(), view.name(state));
            }
        }
        return subjects;
    }
}
