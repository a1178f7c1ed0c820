package fi.luotsi.ui.publicity;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.agreement.publicity.Publicity;
import fi.luotsi.ui.Filter;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.agreement.AgreementFiles;
import fi.luotsi.ui.agreement.AgreementMarks;
import fi.luotsi.ui.agreement.AgreementPaper;
import fi.luotsi.ui.agreement.AgreementPapers;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;

/** The page on which both sides read what is public, and what the public would read. */
@Component
public class PublicityDesk {

    /** The languages of agreements. */
    private static final List<String> LANGUAGES = List.of("fi", "sv");

    private final TableOpening opening;
    private final Publicity publicity;
    private final Agreements agreements;
    private final AgreementPapers papers;
    private final AgreementFiles files;
    private final ObjectProvider<AgreementMarks> marks;

    PublicityDesk(TableOpening opening, Publicity publicity, Agreements agreements, AgreementPapers papers, AgreementFiles files, ObjectProvider<AgreementMarks> marks) {
        this.opening = opening;
        this.publicity = publicity;
        this.agreements = agreements;
        this.papers = papers;
        this.files = files;
        this.marks = marks;
    }

    public String show(Acting.Person acting, String base, UUID id, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        table.addTo(model);
        model.addAttribute("made", !table.isGoingOn()).addAttribute("decides", acting.role() == Role.ORGANIZER_NEGOTIATOR);
        if (!table.isGoingOn()) {
            var head = table.table().head().id();
            model.addAttribute("publicity", new PublicityViews(table, publicity.decisions(acting, head)).view())
                    .addAttribute("published", agreements.of(acting, head).filter(version -> version.life().isSignedByBoth()).map(AgreementVersion::code).orElse(null));
        }
        return "publicity/list";
    }

    /**
     * What the public would read, or reads.
     *
     * @param wanted the document's language; the reader's own for anything that is none
     * @throws NotFound as long as nothing is agreed
     */
    public String preview(Acting.Person acting, String base, UUID id, String wanted, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        if (table.isGoingOn()) {
            throw new NotFound(id);
        }
        var home = table.home() + "/publicity";
        table.addTo(model, new Link(table.texts().of("publicity.title"), home));
        var language = LANGUAGES.contains(wanted) ? wanted : LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : LANGUAGES.getFirst();
        var paper = paper(acting, table, Locale.of(language));
        model.addAttribute("paper", paper).addAttribute("html", files.html(paper))
                .addAttribute("languages", Stream.of("fi", "sv").map(one -> new Filter(one, table.texts().of("paper.language." + one), 0, home + "/preview?text=" + one,
                        one.equals(language))).toList());
        return "publicity/preview";
    }

    private AgreementPaper paper(Acting.Person acting, OpenedTable table, Locale language) {
        var head = table.table().head().id();
        var known = marks.getIfAvailable();
        var mark = known == null ? null : known.of(acting, head).orElse(null);
        var life = agreements.of(acting, head).map(AgreementVersion::life).orElse(null);
        return papers.publicCopy(acting, table.table(), mark, publicity.secrets(acting, head), life, language);
    }
}
