package fi.luotsi.web.chain;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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
import fi.luotsi.servicechain.ChainDrafting;
import fi.luotsi.servicechain.ChainId;
import fi.luotsi.servicechain.ChainVersion;
import fi.luotsi.ui.file.FileProblem;
import fi.luotsi.ui.file.FileRefused;

/** A BPMN file in the place of what a draft has: first what it would change, then, as one edit that can be taken back, the change. */
@Controller
@RequestMapping("/chains/{chain}/draft/import")
class BpmnDraftPages {

    private final ChainDrafting drafting;
    private final ChainDesk desk;
    private final BpmnDesk files;

    BpmnDraftPages(ChainDrafting drafting, ChainDesk desk, BpmnDesk files) {
        this.drafting = drafting;
        this.desk = desk;
        this.files = files;
    }

    @GetMapping
    String form(Acting.OrganizerStaff acting, @PathVariable UUID chain, Locale locale, Model model) {
        return shown(desk.require(acting, chain), locale, model);
    }

    @PostMapping
    String read(Acting.OrganizerStaff acting, @PathVariable UUID chain, @RequestParam(required = false) @Nullable MultipartFile file, Locale locale, Model model) {
        var draft = desk.require(acting, chain);
        try {
            var read = files.read(acting, file);
            files.show(acting, read.content(), read.remarks(), read.more(), draft.content(), locale, model);
        } catch (FileRefused refused) {
            files.refused(refused, locale, model);
        }
        return shown(draft, locale, model);
    }

    @PostMapping("/keep")
    String keep(Acting.OrganizerStaff acting, @PathVariable UUID chain, @RequestParam(defaultValue = "0") int seen, @RequestParam(required = false) @Nullable String drawn,
            @RequestParam(required = false) @Nullable String remarks, @RequestParam(defaultValue = "0") int more, Locale locale, Model model, RedirectAttributes after) {
        var draft = desk.require(acting, chain);
        var carried = files.carried(drawn).orElse(null);
        if (carried == null) {
            files.refused(new FileRefused(FileProblem.MISSING), locale, model);
            return shown(draft, locale, model);
        }
        drafting.replace(acting, new ChainId(chain), seen, carried, files.report(remarks, more));
        return desk.saved(after, chain, locale, "");
    }

    private String shown(ChainVersion draft, Locale locale, Model model) {
        var chain = draft.head().chain().value();
        model.addAttribute("seen", draft.head().edit()).addAttribute("chainName", desk.texts(locale).in(draft.head().name()));
        return files.shown(ChainDesk.address(chain) + "/import", ChainDesk.address(chain), model);
    }
}
