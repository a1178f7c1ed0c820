package fi.luotsi.portal.frames;

import java.util.ArrayList;
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

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.portal.TablePage;
import fi.luotsi.portal.answer.AnswerFields;
import fi.luotsi.portal.answer.Answering;
import fi.luotsi.ui.file.FileRefused;
import fi.luotsi.ui.file.Handed;
import fi.luotsi.ui.sheet.SheetComparison;
import fi.luotsi.ui.sheet.SheetDownload;
import fi.luotsi.ui.sheet.SheetImport;
import fi.luotsi.ui.sheet.SheetReading;
import fi.luotsi.ui.sheet.XlsxReader;
import fi.luotsi.ui.table.Texts;

/** The frame review as a file: taken along, filled in a spreadsheet, and brought back. */
@Controller
@RequestMapping("/portal/negotiations/{id}")
class FrameFilesController {

    private final TableReading reading;
    private final Answering answering;
    private final MessageSource texts;

    FrameFilesController(TableReading reading, Answering answering, MessageSource texts) {
        this.reading = reading;
        this.answering = answering;
        this.texts = texts;
    }

    @GetMapping("/frames.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID id, Acting.ProviderStaff acting, Locale locale) {
        return new SheetDownload(sheet(acting, id, locale).sheet(), locale).csv();
    }

    @GetMapping("/frames.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable UUID id, Acting.ProviderStaff acting, Locale locale) {
        return new SheetDownload(sheet(acting, id, locale).sheet(), locale).xlsx();
    }

    @GetMapping("/frames/import")
    String form(@PathVariable UUID id, Acting.ProviderStaff acting, Locale locale, Model model) {
        return page(sheet(acting, id, locale), model).form();
    }

    /** Reads the file and shows what it would change; what is shown is saved by the frame review itself. */
    @PostMapping("/frames/import")
    String check(@PathVariable UUID id, Acting.ProviderStaff acting, @RequestParam(required = false) @Nullable MultipartFile file, Locale locale, Model model) {
        var sheet = sheet(acting, id, locale);
        var page = page(sheet, model);
        try {
            var comparison = SheetReading.compare(sheet.sheet(), XlsxReader.read(Handed.bytes(file)), sheet.words().formats());
            return comparison.wrong().isEmpty() && !comparison.isEmpty() ? tried(acting, sheet, comparison, page) : page.read(comparison, Map.of(), List.of());
        } catch (FileRefused refused) {
            return page.refused(refused);
        }
    }

    private String tried(Acting.ProviderStaff acting, FramesAsSheet sheet, SheetComparison comparison, SheetImport page) {
        var answers = sheet.table().terms().stream().filter(state -> state.term() instanceof FrameTerm)
                .map(state -> AnswerFields.typed(state, comparison.fields(), sheet.words())).toList();
        var refusals = answering.tryOut(acting, sheet.table(), answers, sheet.words());
        var general = new ArrayList<String>();
        refusals.lines().stream().filter(line -> !refusals.byField().containsKey(line.field())).forEach(line -> general.add(line.text()));
        return page.read(comparison, refusals.byField(), general);
    }

    private FramesAsSheet sheet(Acting.ProviderStaff acting, UUID id, Locale locale) {
        NegotiationPackage table = reading.tablePackage(acting, new NegotiationId(id));
        return new FramesAsSheet(table, new Texts(texts, locale));
    }

    private static SheetImport page(FramesAsSheet sheet, Model model) {
        var head = sheet.table().head();
        return new SheetImport(sheet.words(), head, TablePage.path(head.id()), head.isTurnOf(fi.luotsi.negotiation.Party.PROVIDER), model);
    }
}
