package fi.luotsi.web.negotiation;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.code.CodeFilters;
import fi.luotsi.ui.table.StandLine;

/** Conditions and refusals of the whole package, the largest amount first. */
@Controller
class AnswersPage {

    private final TablePages pages;
    private final CodeFilters codes;

    AnswersPage(TablePages pages, CodeFilters codes) {
        this.pages = pages;
        this.codes = codes;
    }

    @GetMapping("/negotiations/{id}/answers")
    String answers(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam(required = false) @Nullable String code, Locale locale, Model model) {
        var table = pages.open(acting, id, locale);
        pages.head(model, table);
        var shown = codes.terms(acting, table.view().table(), code, pages.texts(locale));
        model.addAttribute("codes", shown.choice()).addAttribute("stands", StandLine.of(table, shown));
        return "web/negotiation/answers";
    }
}
