package fi.luotsi.ui.summary;

import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.pdf.PdfPages;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;

/** The decision maker's two pages, for either side. */
@Component
public class SummaryDesk {

    /** What somebody reads who has ten minutes. */
    private static final int SHEETS = 2;

    private final TableOpening opening;
    private final Summaries summaries;
    private final PdfPages pages;
    private final String address;

    /** @param address with which the links of letters begin; the own machine's where no mail is sent */
    SummaryDesk(TableOpening opening, Summaries summaries, PdfPages pages, @Value("${luotsi.mail.links:http://localhost:${server.port:8080}}") String address) {
        this.opening = opening;
        this.summaries = summaries;
        this.pages = pages;
        this.address = address;
    }

    public String show(Acting.Person acting, String base, UUID id, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        table.addTo(model);
        model.addAttribute("summary", table.isGoingOn() ? null : Summaries.of(summaries.ground(acting, table), Room.ALL)).addAttribute("file", false);
        return "summary/summary";
    }

    /** @throws NotFound as long as nothing is agreed */
    public ResponseEntity<byte[]> pdf(Acting.Person acting, String base, UUID id, Locale locale) {
        var table = opening.open(acting, base, id, locale);
        if (table.isGoingOn()) {
            throw new NotFound(id);
        }
        var file = fitting(summaries.ground(acting, table), table, locale);
        var name = table.table().head().caseNumber().replaceAll("[^\\p{L}\\p{N}]+", "-") + "-" + table.texts().of("summary.file") + ".pdf";
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).contentLength(file.length)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString()).body(file);
    }

    /** As much as there is room for on the sheets. */
    private byte[] fitting(Ground ground, OpenedTable table, Locale locale) {
        var where = address + table.home() + "/summary";
        var file = new byte[0];
        for (Room room : Room.EVER_LESS) {
            file = pages.of("summary/pdf", Map.of("summary", Summaries.of(ground, room), "file", true, "where", where, "language", locale.getLanguage()), locale);
            if (pages.sheets(file) <= SHEETS) {
                break;
            }
        }
        return file;
    }

    /** @throws NotFound for a year outside the period */
    public String year(Acting.Person acting, String base, UUID id, int year, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        var wanted = table.table().head().period().years().stream().filter(one -> one.equals(Year.of(year))).findFirst().orElseThrow(() -> new NotFound(year));
        table.addTo(model, new Link(table.texts().of("summary.title"), table.home() + "/summary"));
        model.addAttribute("origin", YearOrigin.of(table, wanted));
        return "summary/year";
    }
}
