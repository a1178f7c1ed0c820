package fi.luotsi.ui.counsel;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.SentRound;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.expert.Expert;
import fi.luotsi.negotiation.expert.Experts;
import fi.luotsi.negotiation.note.Colleague;
import fi.luotsi.negotiation.note.Conversation;
import fi.luotsi.negotiation.note.NoteId;
import fi.luotsi.negotiation.note.NoteRefused;
import fi.luotsi.negotiation.note.Notes;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.period.Today;
import fi.luotsi.ui.ErrorLine;

/** What is said about one term beside the offers: the own side's notes on the left, what both sides read on the right. */
@Component
public class NotePages {

    /** Who has come, and who still can by the link. */
    private static final Set<Expert.Standing> READERS = EnumSet.of(Expert.Standing.AT_WORK, Expert.Standing.INVITED);

    private final Notes notes;
    private final TableReading reading;
    private final OwnTerms terms;
    private final Experts experts;
    private final Surroundings surroundings;
    private final Today today;

    NotePages(Notes notes, TableReading reading, OwnTerms terms, Experts experts, Surroundings surroundings, Clock clock) {
        this.experts = experts;
        this.today = new Today(clock);
        this.notes = notes;
        this.reading = reading;
        this.terms = terms;
        this.surroundings = surroundings;
    }

    public String show(Acting.Person acting, Where where, UUID term, Model model) {
        return shown(acting, where, new TermId(term), model);
    }

    public String write(Acting.Person acting, Where where, UUID id, NoteForm form, Model model, RedirectAttributes after) {
        var term = new TermId(id);
        var texts = surroundings.texts(where);
        try {
            var thread = form.thread();
            if (thread == null) {
                notes.begin(acting, where.negotiation(), term, form.isShared(), form.text(), form.chosen());
                after.addFlashAttribute("said", texts.of(form.isShared() ? "counsel.note.sent" : "counsel.note.saved"));
            } else {
                notes.answer(acting, where.negotiation(), term, new NoteId(thread), form.text(), form.chosen());
                after.addFlashAttribute("said", texts.of("counsel.note.answered"));
            }
            return "redirect:" + where.notes(term);
        } catch (NoteRefused refused) {
            var why = texts.of("counsel.rule." + refused.rule(), texts.formats().integer(Notes.LONGEST));
            model.addAttribute("typed", form).addAttribute("wrong", true).addAttribute("refusal", new ErrorLine(form.field(), why))
                    .addAttribute("errorLines", List.of(new ErrorLine(form.field(), why)));
            return shown(acting, where, term, model);
        }
    }

    public String resolve(Acting.Person acting, Where where, UUID term, UUID thread, boolean resolved, RedirectAttributes after) {
        notes.resolve(acting, where.negotiation(), new TermId(term), new NoteId(thread), resolved);
        after.addFlashAttribute("said", surroundings.texts(where).of(resolved ? "counsel.note.resolved" : "counsel.note.reopened"));
        return "redirect:" + where.notes(new TermId(term)) + "#n-" + thread;
    }

    private String shown(Acting.Person acting, Where where, TermId term, Model model) {
        var table = reading.tablePackage(acting, where.negotiation());
        var state = terms.require(table, term);
        var texts = surroundings.texts(where);
        var all = notes.on(acting, table, term);
        boolean negotiates = OwnSide.negotiates(acting);
        var people = negotiates ? notes.people(acting, table) : List.<Colleague>of();
        surroundings.addTo(model, acting, where, table);
        model.addAttribute("advisers", negotiates ? advisers(acting, where, state) : "");
        model.addAttribute("name", surroundings.view(acting, where, table).name(state)).addAttribute("termAt", where.term(term) + "#t-" + term)
                .addAttribute("here", where.notes(term)).addAttribute("negotiates", negotiates).addAttribute("sent", state.introduced() != null)
                .addAttribute("internal", all.stream().filter(it -> !it.isShared()).map(it -> NoteView.of(it, texts)).toList())
                .addAttribute("shared", all.stream().filter(Conversation::isShared).map(it -> NoteView.of(it, texts)).toList())
                .addAttribute("colleagues", people.stream().filter(person -> person.party() == Party.of(acting)).toList()).addAttribute("people", people)
                .addAttribute("live", where.home() + "/events?seen=" + SentRound.lastSequence(table.rounds()));
        return "counsel/notes";
    }

    /** The experts who read the internal notes too, by name. */
    private String advisers(Acting.Person acting, Where where, TermState state) {
        return experts.of(acting, where.negotiation()).stream().filter(expert -> expert.assignment().sections().contains(state.term().place().section()))
                .filter(expert -> READERS.contains(expert.on(today.day()))).map(Expert::task).distinct().collect(Collectors.joining(", "));
    }
}
