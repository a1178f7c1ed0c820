package fi.luotsi.web.expert;

import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.counsel.NoteForm;
import fi.luotsi.ui.expert.ExpertPages;

/** All that an expert has: what it is asked about, the terms of those sections, and its notes to the side that asks. */
@Controller
@RequestMapping("/expert")
class AdvisingPages {

    private final ExpertPages pages;

    AdvisingPages(ExpertPages pages) {
        this.pages = pages;
    }

    @GetMapping
    String asked(Acting.Expert expert, Locale locale, Model model) {
        return pages.list(expert, locale, model);
    }

    @GetMapping("/{id}")
    String table(Acting.Expert expert, @PathVariable UUID id, Locale locale, Model model) {
        return pages.table(expert, id, locale, model);
    }

    @GetMapping("/{id}/terms/{term}")
    String term(Acting.Expert expert, @PathVariable UUID id, @PathVariable UUID term, Locale locale, Model model) {
        return pages.term(expert, id, term, locale, model);
    }

    @PostMapping("/{id}/terms/{term}/notes")
    String write(Acting.Expert expert, @PathVariable UUID id, @PathVariable UUID term, @ModelAttribute NoteForm note, Locale locale, Model model,
            RedirectAttributes after) {
        return pages.write(expert, id, term, note, locale, model, after);
    }
}
