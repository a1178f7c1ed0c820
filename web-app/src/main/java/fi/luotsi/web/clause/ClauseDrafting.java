package fi.luotsi.web.clause;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.clause.ClauseChangedMeanwhile;
import fi.luotsi.clause.ClauseKey;
import fi.luotsi.clause.ClauseLibrary;
import fi.luotsi.clause.ClauseRefused;
import fi.luotsi.clause.ClauseWriting;
import fi.luotsi.clause.LibraryClause;
import fi.luotsi.negotiation.AgreementTemplate;
import fi.luotsi.ui.ClauseHtml;
import fi.luotsi.ui.clause.ClauseWords;
import fi.luotsi.ui.code.Catalogue;
import fi.luotsi.ui.listing.CodeChoice;
import fi.luotsi.ui.table.Texts;

/** Where an administrator writes the next version of a clause. */
@Controller
@RequestMapping("/admin/clauses")
class ClauseDrafting {

    private final ClauseLibrary library;
    private final ClauseWriting writing;
    private final Catalogue catalogue;
    private final MessageSource messages;

    ClauseDrafting(ClauseLibrary library, ClauseWriting writing, Catalogue catalogue, MessageSource messages) {
        this.library = library;
        this.writing = writing;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** The library is one list for everybody who reads it. */
    @GetMapping
    String list(Acting.OrganizerStaff administrator) {
        return "redirect:/clauses";
    }

    @GetMapping("/new")
    String blank(Acting.OrganizerStaff administrator, Locale locale, Model model) {
        model.addAttribute("form", ClauseForm.empty());
        return shown(administrator, null, locale, model);
    }

    @PostMapping("/new")
    String add(Acting.OrganizerStaff administrator, @ModelAttribute("form") ClauseForm form, BindingResult binding, @RequestParam(required = false) @Nullable String preview, Locale locale,
            Model model, RedirectAttributes after, HttpServletResponse response) {
        return kept(administrator, null, form, binding, preview != null, locale, model, after, response);
    }

    @GetMapping("/{key}")
    String open(Acting.OrganizerStaff administrator, @PathVariable String key, Locale locale, Model model) {
        var known = known(administrator, key);
        var draft = known.draft();
        model.addAttribute("form", ClauseForm.of(draft == null ? known.newest() : draft.content(), known.seen()));
        return shown(administrator, known, locale, model);
    }

    @PostMapping("/{key}")
    String change(Acting.OrganizerStaff administrator, @PathVariable String key, @ModelAttribute("form") ClauseForm form, BindingResult binding,
            @RequestParam(required = false) @Nullable String preview, Locale locale, Model model, RedirectAttributes after, HttpServletResponse response) {
        return kept(administrator, known(administrator, key), form, binding, preview != null, locale, model, after, response);
    }

    private String kept(Acting.OrganizerStaff administrator, @Nullable LibraryClause known, ClauseForm form, BindingResult binding, boolean preview, Locale locale, Model model,
            RedirectAttributes after, HttpServletResponse response) {
        var texts = new Texts(messages, locale);
        var content = form.read(binding, section(known), catalogue.names(administrator, texts).keySet());
        if (preview) {
            var words = words(administrator, texts);
            model.addAttribute("previewFi", ClauseHtml.of(content.text().fi())).addAttribute("previewSv", ClauseHtml.of(content.text().sv()))
                    .addAttribute("previewBelongs", words.belongs(content.belonging()));
            return shown(administrator, known, locale, model);
        }
        if (!binding.hasErrors()) {
            try {
                var key = writing.save(administrator, known == null ? null : known.key(), form.seen(), content);
                after.addFlashAttribute("said", texts.of("clause.saved"));
                return "redirect:/admin/clauses/" + key;
            } catch (ClauseRefused refused) {
                ClauseForm.reject(refused, binding);
            } catch (ClauseChangedMeanwhile changed) {
                return meanwhile(administrator, form, changed.now(), locale, model, response);
            }
        }
        model.addAttribute("wrong", true);
        return shown(administrator, known, locale, model);
    }

    /** A colleague was quicker: what stands now is shown beside what was typed, which can be saved over it. */
    private String meanwhile(Acting.OrganizerStaff administrator, ClauseForm form, LibraryClause now, Locale locale, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        var draft = now.draft();
        var content = draft == null ? now.newest() : draft.content();
        model.addAttribute("meanwhile", content).addAttribute("meanwhileBy", draft == null ? null : draft.by()).addAttribute("form", form.from(now.seen())).addAttribute("wrong", true);
        return shown(administrator, now, locale, model);
    }

    private String shown(Acting.OrganizerStaff administrator, @Nullable LibraryClause known, Locale locale, Model model) {
        var texts = new Texts(messages, locale);
        var words = words(administrator, texts);
        var sections = new TreeMap<Integer, String>();
        AgreementTemplate.headings().forEach((number, heading) -> sections.put(number, number + "\u00a0§ " + texts.in(heading)));
        var draft = known == null ? null : known.draft();
        var fixed = section(known);
        model.addAttribute("codeChoices", codeChoices(administrator, texts, model))
                .addAttribute("byModel", known != null && known.isAsShipped() && known.followsTheModel());
        model.addAttribute("clause", known == null ? null : known.key().value()).addAttribute("name", known == null ? texts.of("clause.new") : words.name(known.newest()))
                .addAttribute("sections", sections).addAttribute("fixed", fixed == null ? null : sections.get(fixed))
                .addAttribute("models", models(texts)).addAttribute("depths", depths(texts)).addAttribute("labels", ClauseForm.labels(texts)).addAttribute("keepInputForm", "clause-form")
                .addAttribute("published", known != null && known.current().isPresent()).addAttribute("next", known == null ? 1 : known.seen().follows() < 0 ? 1 : known.seen().follows() + 1)
                .addAttribute("draft", draft == null ? null : draft.seen()).addAttribute("last", draft == null ? null : texts.of("clause.last", texts.formats().dateTime(draft.at()), draft.by()));
        return "clause/edit";
    }

    /** The chosen codes, each with the choices it stands among, and two that are still empty. */
    private List<CodeChoice> codeChoices(Acting.OrganizerStaff administrator, Texts texts, Model model) {
        var chosen = Objects.requireNonNull((ClauseForm) model.getAttribute("form")).chosen();
        var all = catalogue.names(administrator, texts);
        var valid = catalogue.choices(administrator, texts);
        return Stream.concat(chosen.stream(), Stream.of("", "")).map(code -> CodeChoice.among(code, valid.keySet(), code.isEmpty() ? valid : all)).toList();
    }

    private static @Nullable Integer section(@Nullable LibraryClause known) {
        return known == null ? null : known.current().map(version -> version.content().section()).orElse(null);
    }

    private static Map<String, String> models(Texts texts) {
        var models = new LinkedHashMap<String, String>();
        models.put("", texts.of("clause.model.both"));
        models.put("LUMP_SUM", texts.of("clause.facts.model.LUMP_SUM"));
        models.put("BY_SERVICE_PACKAGE", texts.of("clause.facts.model.BY_SERVICE_PACKAGE"));
        return models;
    }

    private static Map<String, String> depths(Texts texts) {
        var depths = new TreeMap<String, String>();
        depths.put("0", texts.of("clause.depth.none"));
        for (int depth = 1; depth <= 3; depth++) {
            depths.put(String.valueOf(depth), texts.of("clause.depth.from", String.valueOf(depth)));
        }
        return depths;
    }

    private ClauseWords words(Acting.OrganizerStaff administrator, Texts texts) {
        return new ClauseWords(texts, catalogue.names(administrator, texts));
    }

    private LibraryClause known(Acting.OrganizerStaff administrator, String key) {
        if (!ClauseKey.isKey(key)) {
            throw new NotFound(key);
        }
        return library.clause(administrator, new ClauseKey(key));
    }
}
