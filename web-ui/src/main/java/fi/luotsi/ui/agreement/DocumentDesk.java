package fi.luotsi.ui.agreement;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.ui.Filter;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;
import fi.luotsi.ui.table.TableView;

/** What the document's pages do on either side; each side's controller says who acts and where its pages stand. */
@Component
public class DocumentDesk {

    /** The languages of agreements. */
    private static final List<String> LANGUAGES = List.of("fi", "sv");

    private final TableOpening opening;
    private final AgreementPapers papers;
    private final AgreementFiles files;
    private final ObjectProvider<AgreementMarks> marks;

    DocumentDesk(TableOpening opening, AgreementPapers papers, AgreementFiles files, ObjectProvider<AgreementMarks> marks) {
        this.opening = opening;
        this.papers = papers;
        this.files = files;
        this.marks = marks;
    }

    /** @param wanted the document's language; the reader's own for anything that is none */
    public String show(Acting.Person acting, String base, UUID id, String wanted, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        table.addTo(model);
        model.addAttribute("made", !table.isGoingOn()).addAttribute("word", table.home() + "/word");
        if (!table.isGoingOn()) {
            var paper = paper(acting, table, wanted, locale);
            model.addAttribute("paper", paper).addAttribute("html", files.html(paper)).addAttribute("sha256", TableView.fingerprint(files.pdf(paper).sha256()))
                    .addAttribute("languages", Stream.of("fi", "sv").map(language -> new Filter(language, table.texts().of("paper.language." + language), 0,
                            table.home() + "/document?text=" + language, language.equals(paper.language()))).toList())
                    .addAttribute("pdf", table.home() + "/document.pdf?text=" + paper.language());
        }
        return "agreement/document";
    }

    /** @throws NotFound as long as nothing is agreed */
    public ResponseEntity<byte[]> pdf(Acting.Person acting, String base, UUID id, String wanted, Locale locale) {
        var table = opening.open(acting, base, id, locale);
        if (table.isGoingOn()) {
            throw new NotFound(id);
        }
        var paper = paper(acting, table, wanted, locale);
        var file = files.pdf(paper);
        var name = paper.front().number().replaceAll("[^\\p{L}\\p{N}]+", "-") + "-" + opening.texts(Locale.of(paper.language())).of("paper.file") + ".pdf";
        return ResponseEntity.ok().eTag(file.sha256()).contentType(MediaType.APPLICATION_PDF).contentLength(file.bytes().length)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString()).body(file.bytes());
    }

    private AgreementPaper paper(Acting.Person acting, OpenedTable table, String wanted, Locale reader) {
        var language = LANGUAGES.contains(wanted) ? wanted : LANGUAGES.contains(reader.getLanguage()) ? reader.getLanguage() : LANGUAGES.getFirst();
        var known = marks.getIfAvailable();
        var mark = known == null ? null : known.of(acting, table.table().head().id()).orElse(null);
        return papers.of(acting, table.table(), mark, Map.of(), Locale.of(language));
    }
}
