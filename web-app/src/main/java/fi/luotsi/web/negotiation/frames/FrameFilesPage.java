package fi.luotsi.web.negotiation.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

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

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.ui.file.FileRefused;
import fi.luotsi.ui.file.Handed;
import fi.luotsi.ui.sheet.SheetComparison;
import fi.luotsi.ui.sheet.SheetDownload;
import fi.luotsi.ui.sheet.SheetImport;
import fi.luotsi.ui.sheet.SheetReading;
import fi.luotsi.ui.sheet.XlsxReader;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.web.negotiation.TablePages;

/** The grid of frames as a file: taken along by everybody who reads it, brought back by whoever drafts. */
@Controller
@RequestMapping("/negotiations/{id}")
class FrameFilesPage {

    private final OrganizerAtTheTable organizer;
    private final TablePages pages;

    FrameFilesPage(OrganizerAtTheTable organizer, TablePages pages) {
        this.organizer = organizer;
        this.pages = pages;
    }

    @GetMapping("/frames.csv")
    ResponseEntity<byte[]> csv(Acting.OrganizerStaff acting, @PathVariable UUID id, Locale locale) {
        return new SheetDownload(new FramesAsSheet(pages.open(acting, id, locale)).sheet(), locale).csv();
    }

    @GetMapping("/frames.xlsx")
    ResponseEntity<byte[]> xlsx(Acting.OrganizerStaff acting, @PathVariable UUID id, Locale locale) {
        return new SheetDownload(new FramesAsSheet(pages.open(acting, id, locale)).sheet(), locale).xlsx();
    }

    @GetMapping("/frames/import")
    String form(Acting.OrganizerStaff acting, @PathVariable UUID id, Locale locale, Model model) {
        OwnSide.require(acting);
        return page(pages.open(acting, id, locale), model).form();
    }

    /** Reads the file and shows what it would change; what is shown is saved by the page of the grid. */
    @PostMapping("/frames/import")
    String check(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file, Locale locale, Model model) {
        OwnSide.require(acting);
        var table = pages.open(acting, id, locale);
        var page = page(table, model);
        try {
            var comparison = SheetReading.compare(new FramesAsSheet(table).sheet(), XlsxReader.read(Handed.bytes(file)), table.view().texts().formats());
            return comparison.wrong().isEmpty() && !comparison.isEmpty() ? tried(acting, table, comparison, page) : page.read(comparison, Map.of(), List.of());
        } catch (FileRefused refused) {
            return page.refused(refused);
        }
    }

    private String tried(Acting.OrganizerStaff acting, TableView table, SheetComparison comparison, SheetImport page) {
        var reading = FrameReading.of(table, FrameInput.of(comparison.fields()));
        var entries = reading.entries();
        reading.reject(organizer.tryOut(acting, table.view().table().head().id(), entries));
        return page.read(comparison, reading.errors(), new ArrayList<>(reading.general()));
    }

    private static SheetImport page(TableView table, Model model) {
        return new SheetImport(table.view().texts(), table.view().table().head(), table.view().home(), TablePages.writes(table), model);
    }
}
