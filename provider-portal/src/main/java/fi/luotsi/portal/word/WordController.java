package fi.luotsi.portal.word;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
import fi.luotsi.negotiation.ProviderAtTheTable;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.Party;
import fi.luotsi.ui.file.FileRefused;
import fi.luotsi.ui.file.Handed;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.ui.word.WordPages;

/** The package as a Word document: taken along, edited, and brought back. */
@Controller
@RequestMapping("/portal/negotiations/{id}")
class WordController {

    private final ProviderAtTheTable provider;
    private final TableReading reading;
    private final MessageSource texts;
    private final WordPages pages;

    WordController(ProviderAtTheTable provider, TableReading reading, MessageSource texts, WordPages pages) {
        this.provider = provider;
        this.reading = reading;
        this.texts = texts;
        this.pages = pages;
    }

    @GetMapping("/word")
    String show(Acting.ProviderStaff acting, @PathVariable UUID id, Locale locale, Model model) {
        return pages.show(table(acting, id, locale), model);
    }

    @GetMapping("/agreement.docx")
    ResponseEntity<byte[]> document(Acting.ProviderStaff acting, @PathVariable UUID id, @RequestParam(defaultValue = "0") int since,
            @RequestParam(defaultValue = "false") boolean draft, Locale locale) {
        return pages.document(acting, table(acting, id, locale), since, draft);
    }

    @PostMapping("/word")
    String check(Acting.ProviderStaff acting, @PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file, Locale locale, Model model) {
        var table = table(acting, id, locale);
        try {
            return pages.check(table, Handed.bytes(file), model);
        } catch (FileRefused refused) {
            return pages.refused(table, refused, model);
        }
    }

    @PostMapping("/word/take")
    String take(Acting.ProviderStaff acting, @PathVariable UUID id, @RequestParam Map<String, String> sent, Locale locale, Model model, RedirectAttributes after,
            HttpServletResponse response) {
        return pages.take(table(acting, id, locale), sent, entries -> provider.draft(acting, new NegotiationId(id), entries), model, after, response);
    }

    private TableView table(Acting.ProviderStaff acting, UUID id, Locale locale) {
        return TableView.of(reading.tablePackage(acting, new NegotiationId(id)), Party.PROVIDER, new Texts(texts, locale), "/portal/negotiations");
    }
}
