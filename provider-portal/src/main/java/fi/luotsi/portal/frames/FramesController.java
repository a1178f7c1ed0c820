package fi.luotsi.portal.frames;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.portal.TablePage;
import fi.luotsi.portal.answer.AnswerFields;
import fi.luotsi.portal.answer.Answering;
import fi.luotsi.portal.answer.Outcome;
import fi.luotsi.portal.answer.Refusals;
import fi.luotsi.ui.code.CodeFilters;
import fi.luotsi.ui.counsel.OwnTerms;
import fi.luotsi.ui.table.Texts;

/** The frame review: answers and counter-offers to every frame on one page. */
@Controller
@RequestMapping("/portal/negotiations/{id}/frames")
class FramesController {

    private final TableReading reading;
    private final Answering answering;
    private final OwnTerms own;
    private final CodeFilters codes;
    private final MessageSource texts;
    private final Clock clock;

    FramesController(TableReading reading, Answering answering, OwnTerms own, CodeFilters codes, MessageSource texts, Clock clock) {
        this.reading = reading;
        this.answering = answering;
        this.own = own;
        this.codes = codes;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID id, Acting.ProviderStaff acting, @RequestParam(required = false) @Nullable String code, Locale locale, Model model) {
        return page(acting, reading.tablePackage(acting, new NegotiationId(id)), Map.of(), Refusals.NONE, code, new Texts(texts, locale), model);
    }

    /**
     * Saves every touched answer, or none.
     *
     * @param emptied the term whose answer is to be taken out of the draft
     * @param next {@code check} to go on to the check page
     */
    @PostMapping
    ModelAndView save(@PathVariable UUID id, Acting.ProviderStaff acting, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable UUID emptied, @RequestParam(required = false) @Nullable String next,
            Locale locale, Model model, RedirectAttributes after) {
        var table = reading.tablePackage(acting, new NegotiationId(id));
        var words = new Texts(texts, locale);
        var fields = fields(table, typed, emptied, words);
        return switch (answering.save(acting, table, fields.values().stream().toList(), words)) {
            case Outcome.Saved _ -> {
                after.addFlashAttribute("said", words.of("portal.draft.saved"));
                yield new ModelAndView("redirect:/portal/negotiations/" + id + ("check".equals(next) ? "/rounds/check" : "/frames"));
            }
            case Outcome.Refused(var refusals) -> new ModelAndView(page(acting, table, fields, refusals, null, words, model), model.asMap());
            case Outcome.ChangedMeanwhile(var conflict) -> {
                model.addAttribute("conflict", conflict).addAttribute("action", "/portal/negotiations/" + id + "/frames").addAttribute("head", table.head());
                yield new ModelAndView("portal/conflict", model.asMap(), HttpStatus.CONFLICT);
            }
        };
    }

    private static Map<TermId, AnswerFields> fields(NegotiationPackage table, Map<String, String> typed, @Nullable UUID emptied, Texts words) {
        var fields = new LinkedHashMap<TermId, AnswerFields>();
        table.terms().stream().filter(state -> state.term() instanceof FrameTerm).forEach(state -> {
            var read = AnswerFields.typed(state, typed, words);
            fields.put(read.term(), read.term().value().equals(emptied) ? read.emptied() : read);
        });
        return fields;
    }

    private String page(Acting.ProviderStaff acting, NegotiationPackage table, Map<TermId, AnswerFields> fields, Refusals refusals, @Nullable String code, Texts words, Model model) {
        var page = new TablePage(table, words, clock.instant());
        var sheets = new FrameSheets(table, fields, words);
        page.addTo(model);
        own.addCells(model, acting, page.where(), table);
        model.addAttribute("codes", codes.terms(acting, table, FrameTerm.class::isInstance, code, words).choice()).addAttribute("brings", page.isOurTurn()).addAttribute("sheets", sheets.all()).addAttribute("personYears", sheets.personYears()).addAttribute("refusals", refusals)
                .addAttribute("wrong", !refusals.isEmpty()).addAttribute("savedAt", savedAt(table, words));
        if (page.isOurTurn()) {
            model.addAttribute("keepInputForm", "answer");
        }
        return "portal/frames";
    }

    private static @Nullable String savedAt(NegotiationPackage table, Texts words) {
        return table.terms().stream().map(state -> state.draft()).filter(Objects::nonNull).map(draft -> draft.savedAt())
                .max(Comparator.naturalOrder()).map(words.formats()::dateTime).orElse(null);
    }
}
