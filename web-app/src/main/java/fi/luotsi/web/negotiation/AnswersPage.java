package fi.luotsi.web.negotiation;

import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.table.StandLine;

/** Conditions and refusals of the whole package, the largest amount first. */
@Controller
class AnswersPage {

    private final TablePages pages;

    AnswersPage(TablePages pages) {
        this.pages = pages;
    }

    @GetMapping("/negotiations/{id}/answers")
    String answers(Acting.OrganizerStaff acting, @PathVariable UUID id, Locale locale, Model model) {
        var table = pages.open(acting, id, locale);
        pages.head(model, table);
        model.addAttribute("stands", StandLine.of(table));
        return "web/negotiation/answers";
    }
}
