package fi.luotsi.web.negotiation.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.DraftChangedMeanwhile;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.negotiation.Stand;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.ui.ErrorLine;
import fi.luotsi.ui.code.CodeFilters;
import fi.luotsi.ui.counsel.OwnTerms;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.web.negotiation.Conflict;
import fi.luotsi.web.negotiation.TablePages;

/** All frames on one page, with their sums against the decided envelope. */
@Controller
class FramesPage {

    private final OrganizerAtTheTable organizer;
    private final TablePages pages;
    private final OwnTerms own;
    private final CodeFilters codes;

    FramesPage(OrganizerAtTheTable organizer, TablePages pages, OwnTerms own, CodeFilters codes) {
        this.organizer = organizer;
        this.pages = pages;
        this.own = own;
        this.codes = codes;
    }

    @GetMapping("/negotiations/{id}/frames")
    String grid(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam(required = false) @Nullable String code, Locale locale, Model model) {
        var table = pages.open(acting, id, locale);
        return shown(acting, model, table, FrameReading.of(table, FrameInput.of(Map.of())), code);
    }

    @PostMapping("/negotiations/{id}/frames")
    String save(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam Map<String, String> parameters, Locale locale, Model model,
            RedirectAttributes after, HttpServletRequest request, HttpServletResponse response) {
        var table = pages.open(acting, id, locale);
        var reading = FrameReading.of(table, FrameInput.of(parameters));
        var entries = reading.entries();
        if (!reading.errors().isEmpty()) {
            return refused(acting, model, table, reading);
        }
        try {
            organizer.draft(acting, new NegotiationId(id), entries);
        } catch (RulesBroken broken) {
            reading.reject(broken.violations());
            return refused(acting, model, table, reading);
        } catch (DraftChangedMeanwhile changed) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            pages.head(model, table);
            model.addAttribute("conflict", Conflict.of(table, changed, request, table.view().home() + "/frames"));
            return "web/negotiation/conflict";
        }
        after.addFlashAttribute("said", said(pages.texts(locale), entries));
        return "redirect:/negotiations/" + id + "/frames";
    }

    private static String said(Texts texts, List<DraftEntry> entries) {
        long accepted = entries.stream().filter(entry -> entry.stand() == Stand.ACCEPT).count();
        var saved = texts.of("negotiation.saved.frames", entries.size());
        return accepted == 0 ? saved : saved + " " + texts.of("negotiation.saved.frames.accepted", accepted);
    }

    private String refused(Acting.OrganizerStaff acting, Model model, TableView table, FrameReading reading) {
        model.addAttribute("wrong", true);
        return shown(acting, model, table, reading, null);
    }

    private String shown(Acting.OrganizerStaff acting, Model model, TableView table, FrameReading reading, @Nullable String code) {
        pages.head(model, table);
        own.addCells(model, acting, pages.where(table), table.view().table());
        var grid = FrameGrid.of(table, reading.typed(), reading.errors());
        if (TablePages.writes(table)) {
            model.addAttribute("keepInputForm", "frames-form");
        }
        model.addAttribute("codes", codes.terms(acting, table.view().table(), FrameTerm.class::isInstance, code, table.view().texts()).choice()).addAttribute("brings", TablePages.writes(table)).addAttribute("grid", grid).addAttribute("errorLines", lines(grid, reading)).addAttribute("board", table.board());
        return "web/negotiation/frames";
    }

    private static List<ErrorLine> lines(FrameGrid grid, FrameReading reading) {
        var lines = new ArrayList<ErrorLine>();
        reading.general().forEach(sentence -> lines.add(new ErrorLine("sums", sentence)));
        for (FrameGrid.Part part : grid.parts()) {
            for (FrameGrid.Row row : part.rows()) {
                row.cells().stream().filter(cell -> cell.error() != null).forEach(cell -> lines.add(new ErrorLine(cell.amountField(), cell.label() + ": " + cell.error())));
                if (row.reasonError() != null) {
                    lines.add(new ErrorLine("reason-" + row.key(), row.label() + ": " + row.reasonError()));
                }
            }
        }
        return lines;
    }
}
