package fi.luotsi.web.chain;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.servicechain.ChainDrafting;
import fi.luotsi.servicechain.ChainId;
import fi.luotsi.servicechain.ServiceChains;
import fi.luotsi.ui.bpmn.BpmnExport;
import fi.luotsi.ui.bpmn.BpmnRead;
import fi.luotsi.ui.file.FileProblem;
import fi.luotsi.ui.file.FileRefused;

/** A version of a chain as a BPMN file to take along, and a new chain drafted from a file of whatever tool. */
@Controller
class BpmnPages {

    private static final String IMPORT = "/chains/import";
    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);

    private final ServiceChains chains;
    private final ChainDrafting drafting;
    private final ChainDesk desk;
    private final BpmnDesk files;

    BpmnPages(ServiceChains chains, ChainDrafting drafting, ChainDesk desk, BpmnDesk files) {
        this.chains = chains;
        this.drafting = drafting;
        this.desk = desk;
        this.files = files;
    }

    @GetMapping("/chains/{chain}/versions/{number}/bpmn")
    ResponseEntity<byte[]> take(Acting.Person acting, @PathVariable UUID chain, @PathVariable int number) {
        var version = chains.version(acting, new ChainId(chain), number);
        var name = version.head().name().fi().replaceAll("[^\\p{L}\\p{N}]+", "-") + "-" + number + ".bpmn";
        return ResponseEntity.ok().contentType(XML)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(BpmnExport.of(version));
    }

    @GetMapping(IMPORT)
    String form(Model model) {
        return files.shown(IMPORT, "/chains", model);
    }

    /** Reads the file and shows what came of it; what is shown is kept by the next request, once it has a name. */
    @PostMapping(IMPORT)
    String read(Acting.OrganizerStaff acting, @RequestParam(required = false) @Nullable MultipartFile file, Locale locale, Model model) {
        try {
            var read = files.read(acting, file);
            model.addAttribute("facts", facts(read));
            files.show(acting, read.content(), read.remarks(), read.more(), null, locale, model);
            return named(acting, locale, model);
        } catch (FileRefused refused) {
            files.refused(refused, locale, model);
            return files.shown(IMPORT, "/chains", model);
        }
    }

    @PostMapping(IMPORT + "/keep")
    String keep(Acting.OrganizerStaff acting, @ModelAttribute("facts") FactsForm form, BindingResult binding, @RequestParam(required = false) @Nullable String drawn,
            @RequestParam(required = false) @Nullable String remarks, @RequestParam(defaultValue = "0") int more, Locale locale, Model model, RedirectAttributes after) {
        var carried = files.carried(drawn).orElse(null);
        if (carried == null) {
            files.refused(new FileRefused(FileProblem.MISSING), locale, model);
            return files.shown(IMPORT, "/chains", model);
        }
        desk.check(acting, form, null, locale, binding);
        if (binding.hasErrors()) {
            model.addAttribute("wrong", true);
            files.show(acting, carried, files.remarks(remarks), Math.max(0, more), null, locale, model);
            return named(acting, locale, model);
        }
        var chain = drafting.create(acting, form.facts(), carried, files.report(remarks, more)).value();
        return desk.saved(after, chain, locale, "");
    }

    private String named(Acting.OrganizerStaff acting, Locale locale, Model model) {
        model.addAttribute("packages", desk.packages(acting, null, locale))
                .addAttribute("labels", desk.texts(locale).labels("nameFi", "chain.name.fi", "nameSv", "chain.name.sv", "servicePackage", "chain.column.package"));
        return files.shown(IMPORT, "/chains", model);
    }

    private static FactsForm facts(BpmnRead read) {
        var facts = read.facts();
        return facts == null ? new FactsForm(null, read.name(), null, null) : new FactsForm(null, facts.name().fi(), facts.name().sv(), facts.servicePackage());
    }
}
