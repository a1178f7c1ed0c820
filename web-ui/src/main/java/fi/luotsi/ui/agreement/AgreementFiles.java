package fi.luotsi.ui.agreement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import fi.luotsi.audit.CanonicalJson;
import fi.luotsi.ui.pdf.PdfPages;

/** Sets the agreement: as a file of A4 pages (PDF/A-2a, PDF/UA-1) and as part of a page. The same paper gives the same file, byte for byte. */
@Component
public class AgreementFiles {

    /** Setting a file takes a second of two cores; the last ones are kept, by all that stands in them. */
    private static final int KEPT = 16;

    private final ITemplateEngine templates;
    private final PdfPages pages;
    private final Map<AgreementPaper, SetFile> kept = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<AgreementPaper, SetFile> eldest) {
            return size() > KEPT;
        }
    });

    AgreementFiles(ITemplateEngine templates, PdfPages pages) {
        this.templates = templates;
        this.pages = pages;
    }

    /**
     * A file as it is handed out.
     *
     * @param sha256 of its bytes, 64 hexadecimal digits
     */
    public record SetFile(byte[] bytes, String sha256) {}

    public SetFile pdf(AgreementPaper paper) {
        var found = kept.get(paper);
        if (found == null) {
            var bytes = set(paper);
            found = new SetFile(bytes, CanonicalJson.sha256(bytes));
            kept.put(paper, found);
        }
        return found;
    }

    /** The file made anew, whatever was kept. */
    public byte[] set(AgreementPaper paper) {
        return pages.lasting("agreement/pdf", Map.of("paper", paper, "file", true), Locale.of(paper.language()), paper.made());
    }

    /** The document without a page around it, in its own language. */
    public String html(AgreementPaper paper) {
        return templates.process("agreement/paper", Set.of("paper"), new Context(Locale.of(paper.language()), Map.of("paper", paper, "file", false)));
    }
}
