package fi.luotsi.web.codeset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

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
import fi.luotsi.codeset.CodeRefused;
import fi.luotsi.codeset.OwnCodes;
import fi.luotsi.codeset.file.CodeColumn;
import fi.luotsi.codeset.file.CodeFiles;
import fi.luotsi.codeset.file.CodeOutcome;
import fi.luotsi.ui.ErrorLine;
import fi.luotsi.ui.file.FileRefused;
import fi.luotsi.ui.file.HandedText;
import fi.luotsi.ui.table.Texts;

/** The administrator takes its codes along, hands them in again, looks at what the file would change, has it saved, and undoes it again. */
@Controller
@RequestMapping("/admin/codes/import")
class CodeFilePages {

    private static final String HERE = "redirect:/admin/codes/import";
    private static final String COLUMN = "codeset.column.";
    private static final int SHOWN = 200;

    private final CodeFiles files;
    private final OwnCodes own;
    private final MessageSource messages;

    CodeFilePages(CodeFiles files, OwnCodes own, MessageSource messages) {
        this.files = files;
        this.own = own;
        this.messages = messages;
    }

    @GetMapping
    String form(Acting.OrganizerStaff administrator, Locale locale, Model model) {
        return shown(administrator, locale, model);
    }

    /** The organizer's own codes as they are, under the heads that a file needs. */
    @GetMapping("/template.csv")
    ResponseEntity<byte[]> take(Acting.OrganizerStaff administrator, Locale locale) {
        var texts = new Texts(messages, locale);
        return new CodeFileLine(texts).template(HandedText.header(CodeColumn.class, COLUMN, texts), own.all(administrator));
    }

    @PostMapping
    String check(Acting.OrganizerStaff administrator, @RequestParam(required = false) @Nullable MultipartFile file, Locale locale, Model model) {
        var texts = new Texts(messages, locale);
        try {
            var text = HandedText.of(file);
            answer(files.check(administrator, text, heads(texts)), texts, model);
            model.addAttribute("rows", text).addAttribute("fileName", HandedText.plainName(file == null ? null : file.getOriginalFilename()));
        } catch (FileRefused refused) {
            var why = texts.of(refused.problem().messageKey(), refused.detail());
            model.addAttribute("problem", why).addAttribute("wrong", true).addAttribute("errorLines", List.of(new ErrorLine("file", why)));
        }
        return shown(administrator, locale, model);
    }

    @PostMapping("/keep")
    String keep(Acting.OrganizerStaff administrator, @RequestParam(defaultValue = "") String rows, @RequestParam(defaultValue = "") String fileName, Locale locale, Model model,
            RedirectAttributes after) {
        var texts = new Texts(messages, locale);
        var outcome = files.save(administrator, HandedText.plainName(fileName), rows, heads(texts));
        if (outcome instanceof CodeOutcome.Saved(int codes)) {
            after.addFlashAttribute("said", texts.of("codeset.file.saved", codes));
            return HERE;
        }
        answer(outcome, texts, model);
        return shown(administrator, locale, model);
    }

    @PostMapping("/{batch}/undo")
    String undo(Acting.OrganizerStaff administrator, @PathVariable UUID batch, Locale locale, RedirectAttributes after) {
        var texts = new Texts(messages, locale);
        try {
            files.undo(administrator, batch);
            after.addFlashAttribute("said", texts.of("codeset.file.undone"));
        } catch (CodeRefused refused) {
            after.addFlashAttribute("stopped", texts.of("codeset.rule." + refused.rules().getFirst()));
        }
        return HERE;
    }

    private static Map<String, CodeColumn> heads(Texts texts) {
        return HandedText.heads(CodeColumn.class, COLUMN, texts);
    }

    private static void answer(CodeOutcome outcome, Texts texts, Model model) {
        var lines = new CodeFileLine(texts);
        switch (outcome) {
            case CodeOutcome.Refused(var errors, boolean more) -> model.addAttribute("errors", lines.wrong(errors)).addAttribute("moreErrors", more).addAttribute("wrong", true);
            case CodeOutcome.Checked(var changes) -> {
                var all = lines.changes(changes);
                model.addAttribute("changes", all.subList(0, Math.min(SHOWN, all.size()))).addAttribute("changed", all.size()).addAttribute("more", Math.max(0, all.size() - SHOWN))
                        .addAttribute("unchanged", changes.size() - all.size());
            }
            case CodeOutcome.Saved _ -> { }
        }
    }

    private String shown(Acting.OrganizerStaff administrator, Locale locale, Model model) {
        model.addAttribute("batches", new CodeFileLine(new Texts(messages, locale)).batches(files.batches(administrator)));
        return "codeset/import";
    }
}
