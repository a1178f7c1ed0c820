package fi.luotsi.web.counsel;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.springframework.stereotype.Component;

import fi.luotsi.access.Language;
import fi.luotsi.acting.Acting;
import fi.luotsi.budget.LineKind;
import fi.luotsi.invitation.Joining;
import fi.luotsi.meeting.Invitation;
import fi.luotsi.meeting.MeetingId;
import fi.luotsi.meeting.MeetingKind;
import fi.luotsi.meeting.Meetings;
import fi.luotsi.meeting.MinutesContent;
import fi.luotsi.meeting.MinutesWriting;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.ProviderAtTheTable;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.expert.Advising;
import fi.luotsi.negotiation.expert.Assignment;
import fi.luotsi.negotiation.expert.Experts;
import fi.luotsi.negotiation.mandate.Bound;
import fi.luotsi.negotiation.mandate.Decision;
import fi.luotsi.negotiation.mandate.MandateEntry;
import fi.luotsi.negotiation.mandate.MandateRequests;
import fi.luotsi.negotiation.mandate.Mandates;
import fi.luotsi.negotiation.mandate.Subject;
import fi.luotsi.negotiation.note.Notes;
import fi.luotsi.negotiation.position.Band;
import fi.luotsi.negotiation.position.ByChoice;
import fi.luotsi.negotiation.position.Choice;
import fi.luotsi.negotiation.position.InWords;
import fi.luotsi.negotiation.position.Numbers;
import fi.luotsi.negotiation.position.Positions;
import fi.luotsi.negotiation.sweep.Sweeps;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.period.Today;
import fi.luotsi.scenario.Scenarios;
import fi.luotsi.typed.KeptTexts;
import fi.luotsi.typed.TypedForm;
import fi.luotsi.web.sweep.SmallSweep;

/**
 * Everything a party can keep from the other, one entry for each kind. Whoever adds something private adds its line to {@link #all()},
 * and NoTraceIT looks for it wherever others can look.
 */
@Component
public class KeptCounsel {

    /** A word that stands in every text kept. */
    public static final String WORD = "Hiljaisuus7319";

    private final Mandates mandates;
    private final MandateRequests requests;
    private final Positions positions;
    private final Notes notes;
    private final Meetings meetings;
    private final MinutesWriting minutes;
    private final OrganizerAtTheTable organizers;
    private final ProviderAtTheTable providers;
    private final TableReading reading;
    private final KeptTexts typed;
    private final Sweeps sweeps;
    private final Scenarios scenarios;
    private final Experts experts;
    private final Advising advising;
    private final Joining joining;
    private final Today today;

    KeptCounsel(Mandates mandates, MandateRequests requests, Positions positions, Notes notes, OrganizerAtTheTable organizers,
            ProviderAtTheTable providers, TableReading reading, KeptTexts typed, Sweeps sweeps, Scenarios scenarios,
            Meetings meetings, MinutesWriting minutes, Experts experts, Advising advising, Joining joining,
            Clock clock) {
        this.mandates = mandates;
        this.requests = requests;
        this.positions = positions;
        this.notes = notes;
        this.meetings = meetings;
        this.minutes = minutes;
        this.experts = experts;
        this.advising = advising;
        this.joining = joining;
        this.today = new Today(clock);
        this.organizers = organizers;
        this.providers = providers;
        this.reading = reading;
        this.typed = typed;
        this.sweeps = sweeps;
        this.scenarios = scenarios;
    }

    /** Something private, and how the acting negotiator keeps it about a frame of a table at which it is its turn. */
    public record Secret(String name, BiConsumer<Acting.Person, Frame> keep) {}

    public record Frame(NegotiationId negotiation, TermId term) {}

    public List<Secret> all() {
        return List.of(
                new Secret("draft", (acting, frame) -> draft(acting, frame, "300987654")),
                new Secret("mandate of a term", (acting, frame) -> keep(acting, frame, new Subject.OfTerm(frame.term()), "317171717")),
                new Secret("mandate of a total", (acting, frame) -> keep(acting, frame, new Subject.OfYear(Year.of(2020)), "1999777555")),
                new Secret("request to the principal", this::ask),
                new Secret("position", (acting, frame) -> positions.keep(acting, frame.negotiation(), frame.term(), new Numbers(new BigDecimal("301234567"),
                        new BigDecimal("302345678"), new BigDecimal("303456789"), new BigDecimal("304321987")))),
                new Secret("positions in words and by choice", this::positions),
                new Secret("internal note", this::note),
                new Secret("mention in an internal note", this::mention),
                new Secret("resolved internal note", this::resolved),
                new Secret("text typed and not saved", this::typed),
                new Secret("sweep of the projection", (acting, frame) -> sweeps.order(acting, frame.negotiation(), SmallSweep.named(WORD))),
                new Secret("expert who is asked", this::expert),
                new Secret("scenario", this::scenario),
                new Secret("draft of minutes", this::minutes));
    }

    /** Keeps all of it. */
    public void keepAll(Acting.Person acting, Frame frame) {
        all().forEach(secret -> secret.keep().accept(acting, frame));
    }

    /** The first frame of expenses that can still be negotiated. */
    public Frame frameOf(Acting.Person acting, NegotiationId id) {
        return reading.tablePackage(acting, id).terms().stream().filter(state -> !state.isAgreed())
                .filter(state -> state.term() instanceof FrameTerm frame && frame.line() == LineKind.EXPENSES)
                .min(Comparator.comparing(state -> state.term().place())).map(state -> new Frame(id, state.term().id())).orElseThrow();
    }

    /** A meeting both know of, whose minutes the party that calls it will begin. */
    public MeetingId meeting(Acting.Person acting, NegotiationId id) {
        return meetings.call(acting, id, new Invitation(MeetingKind.WORKSHOP, "Talousohjauksen työpaja", LocalDate.of(2100, 1, 15), LocalTime.of(9, 0), LocalTime.of(11, 0),
                "Tikkurila", null, List.of()));
    }

    /** Something that is not private, beside what is. */
    public void commentForBoth(Acting.Person acting, Frame frame) {
        notes.begin(acting, frame.negotiation(), frame.term(), true, "Pyydämme ostohinnat palveluittain.", Set.of());
    }

    private void draft(Acting.Person acting, Frame frame, String euros) {
        var entry = List.of(DraftEntry.offer(frame.term(), new TermValue.Frame(Euros.of(euros)), WORD, 0));
        switch (acting) {
            case Acting.OrganizerStaff staff -> organizers.draft(staff, frame.negotiation(), entry);
            case Acting.ProviderStaff staff -> providers.draft(staff, frame.negotiation(), entry);
            case Acting.Expert _ -> throw new IllegalArgumentException("An expert drafts nothing");
        }
    }

    private void keep(Acting.Person acting, Frame frame, Subject subject, String euros) {
        mandates.keep(acting, frame.negotiation(), new MandateEntry(subject, Bound.FLOOR, new BigDecimal(euros), new Decision(WORD, LocalDate.of(2018, 11, 1), "§ 1")));
    }

    /** The drafted value lies below the floor. */
    private void ask(Acting.Person acting, Frame frame) {
        mandates.book(acting, frame.negotiation()).overruns().stream().limit(1)
                .forEach(overrun -> requests.ask(acting, frame.negotiation(), overrun.mandate().id(), WORD));
    }

    /** One who is asked, changed and ended, and one who comes and writes. */
    private void expert(Acting.Person acting, Frame frame) {
        var id = frame.negotiation();
        var first = new Assignment(List.of(5), false, today.day().plusDays(30));
        experts.ask(acting, id, person("ensin"), first);
        var asked = experts.of(acting, id).getFirst().id();
        experts.change(acting, id, asked, new Assignment(List.of(5, 12), true, today.day().plusDays(60)));
        experts.end(acting, id, asked);
        var link = experts.ask(acting, id, person("toinen"), first).orElseThrow();
        var task = WORD + " asiantuntija";
        var expert = new Acting.Expert(joining.join(link, "asiantuntija." + UUID.randomUUID(), task, "{noop}" + UUID.randomUUID()), task);
        var noted = advising.write(expert, id, frame.term(), null, WORD + " arvio");
        notes.answer(acting, id, frame.term(), noted, WORD + " vastaus", Set.of());
    }

    private static Experts.Person person(String name) {
        return new Experts.Person(name + "." + UUID.randomUUID() + "@esimerkki.fi", Language.FI, WORD + " " + name);
    }

    /** On one term of each kind that has no number. */
    private void positions(Acting.Person acting, Frame frame) {
        var id = frame.negotiation();
        var terms = reading.tablePackage(acting, id).terms().stream().map(TermState::term).toList();
        for (TermKind kind : List.of(TermKind.CLAUSE, TermKind.RULE, TermKind.CHAIN, TermKind.FUNDING_MODEL)) {
            var choices = Choice.of(kind);
            var stance = choices.isEmpty() ? new InWords(WORD + " pyritään", WORD + " suostutaan", WORD + " tyydytään", WORD + " torjutaan")
                    : new ByChoice(Map.of(choices.getFirst(), Band.REFUSED, choices.getLast(), Band.WANTED), WORD + " tarkennus");
            positions.keep(acting, id, terms.stream().filter(term -> term.kind() == kind).findFirst().orElseThrow().id(), stance);
        }
    }

    private void typed(Acting.Person acting, Frame frame) {
        var page = (acting instanceof Acting.ProviderStaff ? "/portal" : "") + "/negotiations/" + frame.negotiation() + "/terms/" + frame.term();
        typed.keep(acting, new TypedForm(page, "term-form", page, WORD, List.of(new TypedForm.Field("reason", WORD + " 304567891"))));
    }

    private void note(Acting.Person acting, Frame frame) {
        notes.begin(acting, frame.negotiation(), frame.term(), false, WORD + " *liikkumavara*", Set.of());
    }

    private void mention(Acting.Person acting, Frame frame) {
        notes.begin(acting, frame.negotiation(), frame.term(), false, WORD + (Party.of(acting) == Party.ORGANIZER ? " @neuvottelija2" : " @tuottaja2"), Set.of());
    }

    private void resolved(Acting.Person acting, Frame frame) {
        var thread = notes.begin(acting, frame.negotiation(), frame.term(), false, WORD, Set.of());
        notes.answer(acting, frame.negotiation(), frame.term(), thread, WORD, Set.of());
        notes.resolve(acting, frame.negotiation(), frame.term(), thread, true);
    }

    /** With a term, a copy, and a run of each. */
    private void scenario(Acting.Person acting, Frame frame) {
        var table = frame.negotiation();
        var made = scenarios.make(acting, table, WORD, 1);
        var content = scenarios.scenario(acting, table, made).content();
        scenarios.save(acting, table, made, 1, WORD, frame.term(), content);
        scenarios.run(acting, table, made);
        scenarios.run(acting, table, scenarios.copy(acting, table, made, WORD + " 2", content));
    }

    /** Of the last meeting the party has called; where it has called none, there is nothing to write. */
    private void minutes(Acting.Person acting, Frame frame) {
        meetings.of(acting, frame.negotiation()).stream().filter(meeting -> meeting.party() == Party.of(acting)).reduce((first, last) -> last)
                .ifPresent(meeting -> minutes.save(acting, frame.negotiation(), meeting.id(), 0, new MinutesContent(List.of(),
                        List.of(new MinutesContent.Item(WORD, List.of(frame.term()), WORD, null, WORD, null)), List.of(), WORD)));
    }
}
