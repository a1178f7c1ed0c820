package fi.luotsi.web.chain.figures;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.sheet.SheetDownload;
import fi.luotsi.ui.table.Texts;

/** A version's cost step by step, to take along: the rows of the page with the same year and code. */
@Controller
class CostFilePages {

    private final CostReading reading;
    private final MessageSource messages;

    CostFilePages(CostReading reading, MessageSource messages) {
        this.reading = reading;
        this.messages = messages;
    }

    @GetMapping("/chains/{chain}/versions/{number}/cost.csv")
    ResponseEntity<byte[]> csv(Acting.Person acting, @PathVariable UUID chain, @PathVariable int number, @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String code, Locale locale) {
        return file(acting, chain, number, year, code, locale).csv();
    }

    @GetMapping("/chains/{chain}/versions/{number}/cost.xlsx")
    ResponseEntity<byte[]> xlsx(Acting.Person acting, @PathVariable UUID chain, @PathVariable int number, @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String code, Locale locale) {
        return file(acting, chain, number, year, code, locale).xlsx();
    }

    private SheetDownload file(Acting.Person acting, UUID chain, int number, @Nullable String year, @Nullable String code, Locale locale) {
        return new SheetDownload(new CostAsSheet(reading.read(acting, chain, number, year, code, new Texts(messages, locale))).sheet(), locale);
    }
}
