package fi.luotsi.web.word;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.ui.file.FileRefused;
import fi.luotsi.ui.file.Handed;
import fi.luotsi.ui.word.WordPages;
import fi.luotsi.web.negotiation.TablePages;

/** The package taken along as a Word document by everybody who reads it, and brought back by whoever drafts. */
@Controller
@RequestMapping("/negotiations/{id}")
class WordPage {

    private final OrganizerAtTheTable organizer;
    private final TablePages tables;
    private final WordPages pages;

    WordPage(OrganizerAtTheTable organizer, TablePages tables, WordPages pages) {
        this.organizer = organizer;
        this.tables = tables;
        this.pages = pages;
    }

    @GetMapping("/word")
    String show(Acting.OrganizerStaff acting, @PathVariable UUID id, Locale locale, Model model) {
        return pages.show(tables.open(acting, id, locale), model);
    }

    @GetMapping("/agreement.docx")
    ResponseEntity<byte[]> document(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam(defaultValue = "0") int since,
            @RequestParam(defaultValue = "false") boolean draft, Locale locale) {
        return pages.document(acting, tables.open(acting, id, locale), since, draft);
    }

    @PostMapping("/word")
    String check(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file, Locale locale, Model model) {
        OwnSide.require(acting);
        var table = tables.open(acting, id, locale);
        try {
            return pages.check(table, Handed.bytes(file), model);
        } catch (FileRefused refused) {
            return pages.refused(table, refused, model);
        }
    }

    @PostMapping("/word/take")
    String take(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam Map<String, String> sent, Locale locale, Model model, RedirectAttributes after,
            HttpServletResponse response) {
        OwnSide.require(acting);
        return pages.take(tables.open(acting, id, locale), sent, entries -> organizer.draft(acting, new NegotiationId(id), entries), model, after, response);
    }
}
