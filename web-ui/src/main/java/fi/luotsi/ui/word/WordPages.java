package fi.luotsi.ui.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.DraftChangedMeanwhile;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.NegotiationRule;
import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.negotiation.SentRound;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.ui.ErrorLine;
import fi.luotsi.ui.depth.ChainTexts;
import fi.luotsi.ui.file.FileProblem;
import fi.luotsi.ui.file.FileRefused;
import fi.luotsi.ui.table.RuleMessages;
import fi.luotsi.ui.table.TableView;

/** The package as a Word document on both sides: taken along, brought back, looked at, and laid into the draft. */
@Component
public class WordPages {

    private static final MediaType DOCX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final ChainTexts chains;

    WordPages(ChainTexts chains) {
        this.chains = chains;
    }

    /** Lays entries into the own side's draft: all of them or none. */
    @FunctionalInterface
    public interface Drafting {

        void draft(List<DraftEntry> entries);
    }

    /** @param since the round whose package the tracked changes begin from */
    public ResponseEntity<byte[]> document(Acting.Person acting, TableView table, int since, boolean draft) {
        var head = table.view().table().head();
        var texts = table.view().texts();
        var name = head.caseNumber().replaceAll("[^\\p{L}\\p{N}]+", "-") + "-" + texts.of("files.word.name") + ".docx";
        return ResponseEntity.ok().contentType(DOCX)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(DocxWriter.write(new AgreementInWord(table, Math.max(0, since), draft, chains.of(acting, table)).document()));
    }

    public String show(TableView table, Model model) {
        var view = table.view();
        var texts = view.texts();
        var head = view.table().head();
        var sent = view.table().rounds().stream().filter(round -> round.sent() != null).map(SentRound::number).toList();
        var reader = view.reader();
        boolean open = reader != null && head.isTurnOf(reader);
        model.addAttribute("agreement", texts.in(head.title())).addAttribute("caseNumber", head.caseNumber()).addAttribute("home", view.home())
                .addAttribute("sentRounds", sent).addAttribute("since", sent.isEmpty() ? 0 : Math.max(1, sent.getLast() - (open ? 0 : 1)))
                .addAttribute("drafts", reader != null).addAttribute("open", open);
        if (!model.containsAttribute("read")) {
            model.addAttribute("read", false);
        }
        return "files/word";
    }

    /** Shows which clauses the document changes; nothing is saved. */
    public String check(TableView table, byte[] file, Model model) {
        var read = DocxReader.read(file);
        var states = clauses(table);
        if (read.keySet().stream().noneMatch(tag -> states.stream().anyMatch(state -> state.term().id().equals(tag.term())))) {
            throw new FileRefused(FileProblem.OTHER_NEGOTIATION);
        }
        return shown(table, ReturnedClause.of(states, read), Map.of(), List.of(), model);
    }

    public String refused(TableView table, FileRefused refused, Model model) {
        var why = table.view().texts().of(refused.problem().messageKey(), refused.detail());
        model.addAttribute("problem", why).addAttribute("wrong", true).addAttribute("errorLines", List.of(new ErrorLine("file", why)));
        return show(table, model);
    }

    /** Lays what the page showed into the draft; what breaks a rule is said beside its clause, with every text kept. */
    public String take(TableView table, Map<String, String> sent, Drafting drafting, Model model, RedirectAttributes after, HttpServletResponse response) {
        var clauses = ReturnedClause.typed(clauses(table), sent);
        var own = Objects.requireNonNull(table.view().reader(), "only who drafts comes here");
        try {
            drafting.draft(clauses.stream().map(clause -> clause.entry(own)).toList());
        } catch (RulesBroken broken) {
            return broken(table, clauses, broken, model);
        } catch (DraftChangedMeanwhile changed) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", WordConflict.of(table, clauses, changed));
            show(table, model);
            return "files/word-conflict";
        }
        after.addFlashAttribute("said", table.view().texts().of("files.word.taken", clauses.size()));
        return "redirect:" + table.view().home();
    }

    private String broken(TableView table, List<ReturnedClause> clauses, RulesBroken broken, Model model) {
        var messages = new RuleMessages(table.view().texts());
        var errors = new HashMap<String, String>();
        var lines = new ArrayList<ErrorLine>();
        for (RulesBroken.Violation violation : broken.violations()) {
            var why = messages.of(violation);
            var state = violation.term() == null ? null : table.view().table().term(violation.term()).orElse(null);
            var field = (violation.rule() == NegotiationRule.CHANGE_CARRIES_A_REASON ? "reason-" : "clause-") + violation.term();
            errors.putIfAbsent(field, why);
            lines.add(new ErrorLine(state == null ? "main" : field, state == null ? why : table.name(state) + ": " + why));
        }
        model.addAttribute("wrong", true);
        return shown(table, clauses, errors, lines, model);
    }

    private String shown(TableView table, List<ReturnedClause> clauses, Map<String, String> errors, List<ErrorLine> lines, Model model) {
        model.addAttribute("read", true).addAttribute("clauses", clauses.stream().map(clause -> ClauseLine.of(table, clause, errors)).toList())
                .addAttribute("errorLines", lines);
        return show(table, model);
    }

    private static List<TermState> clauses(TableView table) {
        return table.view().table().terms().stream().filter(state -> state.term().kind() == TermKind.CLAUSE).toList();
    }
}
