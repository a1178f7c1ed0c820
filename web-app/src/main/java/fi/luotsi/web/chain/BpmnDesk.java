package fi.luotsi.web.chain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;

import fi.luotsi.acting.Acting;
import fi.luotsi.provider.Providers;
import fi.luotsi.servicechain.ImportReport;
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.ChainContentJson;
import fi.luotsi.ui.ErrorLine;
import fi.luotsi.ui.bpmn.BpmnImport;
import fi.luotsi.ui.bpmn.BpmnRead;
import fi.luotsi.ui.bpmn.BpmnRegister;
import fi.luotsi.ui.bpmn.BpmnRemark;
import fi.luotsi.ui.bpmn.RemarkLine;
import fi.luotsi.ui.chain.ChainPicture;
import fi.luotsi.ui.chain.ChainWords;
import fi.luotsi.ui.chain.ChangeLine;
import fi.luotsi.ui.chain.FindingLine;
import fi.luotsi.ui.chain.StepLine;
import fi.luotsi.ui.code.Catalogue;
import fi.luotsi.ui.file.FileRefused;
import fi.luotsi.ui.file.Handed;
import tools.jackson.core.JacksonException;

/** The page on which a BPMN file is handed in: what was read of it, and what was not understood. Nothing is kept before somebody says so. */
@Component
class BpmnDesk {

    private final ChainDesk desk;
    private final Catalogue catalogue;
    private final Providers providers;

    BpmnDesk(ChainDesk desk, Catalogue catalogue, Providers providers) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.providers = providers;
    }

    /** @throws FileRefused if nothing can be read of it */
    BpmnRead read(Acting.OrganizerStaff acting, @Nullable MultipartFile file) {
        var known = providers.list(acting).stream().map(Providers.Provider::id).toList();
        var codes = catalogue.names(acting, desk.texts(Locale.of("fi"))).keySet();
        return BpmnImport.read(Handed.bytes(file), new BpmnRegister(codes::contains, known::contains));
    }

    /** The content that a page carried to the next one; empty where somebody has changed it. */
    Optional<ChainContent> carried(@Nullable String content) {
        try {
            return content == null ? Optional.empty() : Optional.of(ChainContentJson.read(content));
        } catch (JacksonException | IllegalArgumentException changed) {
            return Optional.empty();
        }
    }

    /** The remarks that a page carried to the next one. */
    List<BpmnRemark> remarks(@Nullable String carried) {
        return carried == null ? List.of() : carried.lines().map(BpmnRemark::of).flatMap(Optional::stream).toList();
    }

    /** The same as it is kept with the draft. */
    ImportReport report(@Nullable String carried, int more) {
        return new ImportReport(remarks(carried).stream().limit(BpmnRemark.MOST).map(BpmnRemark::written).toList(), Math.max(0, more));
    }

    /** @param before what the draft has now; null for a new chain */
    void show(Acting.OrganizerStaff acting, ChainContent content, List<BpmnRemark> remarks, int more, @Nullable ChainContent before, Locale locale, Model model) {
        var texts = desk.texts(locale);
        var words = new ChainWords(texts, content);
        var names = catalogue.names(acting, texts);
        Map<java.util.UUID, fi.luotsi.ui.chain.Mark> marks = before == null ? Map.of() : ChangeLine.marks(before, content);
        model.addAttribute("read", true).addAttribute("stepCount", content.steps().size()).addAttribute("wayCount", content.flows().size())
                .addAttribute("report", RemarkLine.all(remarks, texts)).addAttribute("more", more)
                .addAttribute("changes", before == null ? null : ChangeLine.all(texts, before, content)).addAttribute("same", content.equals(before))
                .addAttribute("picture", ChainPicture.of(words, texts.of("bpmn.picture"), step -> "#step-" + step, marks))
                .addAttribute("steps", StepLine.all(words, names, marks)).addAttribute("findings", FindingLine.all(words, names))
                .addAttribute("drawn", ChainContentJson.write(content))
                .addAttribute("remarks", String.join("\n", remarks.stream().map(BpmnRemark::written).toList()));
    }

    void refused(FileRefused refused, Locale locale, Model model) {
        var why = desk.texts(locale).of(refused.problem().messageKey(), Objects.requireNonNullElse(refused.detail(), ""));
        model.addAttribute("problem", why).addAttribute("wrong", true).addAttribute("errorLines", List.of(new ErrorLine("file", why)));
    }

    /** @param at the address that takes the file, and with {@code /keep} what was read of it */
    String shown(String at, String back, Model model) {
        if (!model.containsAttribute("read")) {
            model.addAttribute("read", false);
        }
        model.addAttribute("at", at).addAttribute("back", back);
        return "chain/import";
    }
}
