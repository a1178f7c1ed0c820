package fi.luotsi.web.publicity;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.period.Today;
import fi.luotsi.ui.Filter;
import fi.luotsi.ui.listing.Asked;
import fi.luotsi.ui.table.Texts;
import jakarta.servlet.http.HttpServletRequest;

/** The signed agreements, for everybody. */
@Controller
class OpenPages {

    private static final String LIST = "/public/agreements";

    private final OpenAgreements agreements;
    private final PublicDoor door;
    private final MessageSource messages;
    private final Today today;
    private final String address;

    /** @param address under which readers reach the product */
    OpenPages(OpenAgreements agreements, PublicDoor door, MessageSource messages, Today today,
            @Value("${luotsi.mail.links:http://localhost:${server.port:8080}}") String address) {
        this.agreements = agreements;
        this.door = door;
        this.messages = messages;
        this.today = today;
        this.address = address;
    }

    @GetMapping(LIST)
    String list(@RequestParam Map<String, String> parameters, Locale locale, Model model, HttpServletRequest request) {
        var open = new OpenListing(new Texts(messages, locale), today.day());
        var asked = Asked.of(LIST, parameters);
        var all = door.through(request, () -> agreements.all().all(OpenAgreements.ANYBODY));
        model.addAttribute("listing", open.layout().show(all, asked, locale).as(open::line)).addAttribute("none", all.isEmpty())
                .addAttribute("csv", asked.query().isEmpty() ? LIST + ".csv" : LIST + ".csv?" + asked.query());
        return "publicity/agreements";
    }

    /** The rows of the list as it was asked for, those of all pages. */
    @GetMapping(LIST + ".csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> parameters, Locale locale, HttpServletRequest request) {
        var texts = new Texts(messages, locale);
        var all = door.through(request, () -> agreements.all().all(OpenAgreements.ANYBODY));
        var rows = new OpenListing(texts, today.day()).layout().all(all, Asked.of(LIST, parameters), locale);
        return new OpenCsv(texts, today.day(), address).of(rows).download(texts.of("open.csv.file") + ".csv");
    }

    /**
     * @param text the document's language, fi or sv, whatever the page's is
     * @param version the newest where none is named
     */
    @GetMapping(LIST + "/{code}")
    String show(@PathVariable String code, @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "") String version, Locale locale, Model model,
            HttpServletRequest request) {
        return door.through(request, () -> {
            var found = agreements.find(code, version);
            var copy = OpenAgreements.copy(found, text, locale);
            var texts = new Texts(messages, locale);
            model.addAttribute("agreement", new OpenViews(found, texts, today.day()).view()).addAttribute("code", found.version().code())
                    .addAttribute("html", agreements.all().text(OpenAgreements.ANYBODY, found.version(), copy).html()).addAttribute("language", copy.language())
                    .addAttribute("languages", found.copies().stream().map(one -> new Filter(one.language(), texts.of("paper.language." + one.language()), 0,
                            OpenViews.href(found.version()) + "?text=" + one.language() + "&version=" + found.version().version() + "#document", one.language().equals(copy.language()))).toList());
            return "publicity/agreement";
        });
    }

    @GetMapping(LIST + "/{code}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String code, @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "") String version, Locale locale,
            HttpServletRequest request) {
        return door.through(request, () -> {
            var found = agreements.find(code, version);
            var copy = OpenAgreements.copy(found, text, locale);
            var file = agreements.all().pdf(OpenAgreements.ANYBODY, found.version(), copy);
            var name = found.version().number() + "-" + found.version().version() + "-" + copy.language() + ".pdf";
            return ResponseEntity.ok().eTag(copy.sha256()).contentType(MediaType.APPLICATION_PDF).contentLength(file.length)
                    .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString()).body(file);
        });
    }
}
