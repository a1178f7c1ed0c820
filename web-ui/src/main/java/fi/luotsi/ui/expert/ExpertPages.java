package fi.luotsi.ui.expert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.expert.AdvisedTable;
import fi.luotsi.negotiation.expert.Advising;
import fi.luotsi.negotiation.note.Conversation;
import fi.luotsi.negotiation.note.NoteId;
import fi.luotsi.negotiation.note.NoteRefused;
import fi.luotsi.negotiation.note.Notes;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.ClauseHtml;
import fi.luotsi.ui.ErrorLine;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.counsel.NoteForm;
import fi.luotsi.ui.counsel.NoteView;
import fi.luotsi.ui.table.TableOpening;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.ui.table.ValueWords;

/** What an expert sees: the negotiations it is asked about, their terms in its sections, and one term with what is said of it. */
@Component
public class ExpertPages {

    private static final String BASE = "/expert";

    private final Advising advising;
    private final TableOpening opening;

    ExpertPages(Advising advising, TableOpening opening) {
        this.advising = advising;
        this.opening = opening;
    }

    /** A negotiation in the expert's list. */
    record AskedLine(String title, String href, String party, String sections, String lastDay) {}

    /** The terms of one section. */
    record SectionLines(int number, String name, List<TermLine> terms) {}

    /**
     * @param said what was offered or answered last, in words; null where nothing was
     * @param answered whether the expert's note was answered there
     */
    record TermLine(String name, String href, @Nullable String said, @Nullable String by, boolean answered) {}

    public String list(Acting.Expert expert, Locale locale, Model model) {
        var texts = opening.texts(locale);
        model.addAttribute("asked", advising.asked(expert).stream().map(one -> new AskedLine(texts.in(one.head().title()), BASE + "/" + one.head().id(),
                texts.in(one.party() == Party.ORGANIZER ? one.head().organizerName() : one.head().providerName()),
                new SectionNames(texts).names(one.assignment().sections()), texts.formats().date(one.assignment().lastDay()))).toList());
        return "experts/asked";
    }

    public String table(Acting.Expert expert, UUID id, Locale locale, Model model) {
        var texts = opening.texts(locale);
        var table = advising.table(expert, new NegotiationId(id));
        var names = new SectionNames(texts);
        var view = view(table, texts);
        var sections = new ArrayList<SectionLines>();
        var answered = advising.answered(expert, new NegotiationId(id));
        SectionNames.bySection(table.sections()).forEach((number, terms) -> sections.add(new SectionLines(number, names.name(number), terms.stream()
                .map(state -> line(view, state, id, answered.contains(state.term().id()))).toList())));
        head(table, texts, model);
        model.addAttribute("crumbs", List.of(new Link(texts.of("expert.menu"), BASE))).addAttribute("sections", sections);
        return "experts/table";
    }

    public String term(Acting.Expert expert, UUID id, UUID term, Locale locale, Model model) {
        var texts = opening.texts(locale);
        var table = advising.table(expert, new NegotiationId(id));
        var state = table.sections().term(new TermId(term)).orElseThrow(() -> new NotFound(term));
        var talks = advising.notes(expert, new NegotiationId(id), new TermId(term));
        var home = BASE + "/" + id;
        head(table, texts, model);
        model.addAttribute("crumbs", List.of(new Link(texts.of("expert.menu"), BASE), new Link(texts.in(table.sections().head().title()), home)))
                .addAttribute("name", view(table, texts).name(state)).addAttribute("versions", view(table, texts).history(state).reversed())
                .addAttribute("text", state.latest().map(Revision::value).flatMap(value -> text(value, texts)).orElse(null))
                .addAttribute("here", home + "/terms/" + term + "/notes").addAttribute("negotiates", true).addAttribute("advising", true)
                .addAttribute("internal", talks.stream().filter(talk -> !talk.isShared()).map(talk -> NoteView.of(talk, texts)).toList())
                .addAttribute("shared", talks.stream().filter(Conversation::isShared).map(talk -> NoteView.of(talk, texts)).toList());
        return "experts/term";
    }

    public String write(Acting.Expert expert, UUID id, UUID term, NoteForm form, Locale locale, Model model, RedirectAttributes after) {
        var texts = opening.texts(locale);
        try {
            var thread = form.thread();
            advising.write(expert, new NegotiationId(id), new TermId(term), thread == null ? null : new NoteId(thread), form.text());
            after.addFlashAttribute("said", texts.of("expert.noted"));
            return "redirect:" + BASE + "/" + id + "/terms/" + term;
        } catch (NoteRefused refused) {
            var line = new ErrorLine(form.field(), texts.of("counsel.rule." + refused.rule(), texts.formats().integer(Notes.LONGEST)));
            model.addAttribute("typed", form).addAttribute("wrong", true).addAttribute("refusal", line).addAttribute("errorLines", List.of(line));
            return term(expert, id, term, locale, model);
        }
    }

    /** A clause's whole text, safe to be shown; everything else its history says in one line. */
    private static Optional<String> text(TermValue value, Texts texts) {
        return value instanceof TermValue.Clause clause ? Optional.of(ClauseHtml.of(new ValueWords(texts).text(clause))) : Optional.empty();
    }

    /** The advised party's side of the table, so that its drafts are told as such. */
    private static TableView view(AdvisedTable table, Texts texts) {
        return TableView.of(table.sections(), table.party(), texts, BASE);
    }

    private static TermLine line(TableView view, TermState state, UUID id, boolean answered) {
        var versions = view.history(state);
        var last = versions.isEmpty() ? null : versions.getLast();
        return new TermLine(view.name(state), BASE + "/" + id + "/terms/" + state.term().id(), last == null ? null : last.value(),
                last == null ? null : last.round() + ", " + last.by(), answered);
    }

    private static void head(AdvisedTable table, Texts texts, Model model) {
        var head = table.sections().head();
        model.addAttribute("agreement", texts.in(head.title())).addAttribute("caseNumber", head.caseNumber()).addAttribute("ownSide", table.party().name())
                .addAttribute("organizer", texts.in(head.organizerName())).addAttribute("provider", texts.in(head.providerName()))
                .addAttribute("drafts", table.assignment().drafts()).addAttribute("lastDay", texts.formats().date(table.assignment().lastDay()));
    }
}
