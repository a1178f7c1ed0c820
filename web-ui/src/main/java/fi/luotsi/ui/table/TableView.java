package fi.luotsi.ui.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.audit.LogEntry;
import fi.luotsi.negotiation.Condition;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.Board;
import fi.luotsi.ui.Filter;
import fi.luotsi.ui.PackageTable;
import fi.luotsi.ui.Step;
import fi.luotsi.ui.TimelineEntry;
import fi.luotsi.ui.Turn;

/** A package ready to be shown to one reader: both surfaces ask this, so that both say the same. */
public record TableView(Viewpoint view) {

    /**
     * @param reader the side the reader negotiates for; null for auditors and decision makers
     * @param base {@code /negotiations} or {@code /portal/negotiations}
     */
    public static TableView of(NegotiationPackage table, @Nullable Party reader, Texts texts, String base) {
        return new TableView(new Viewpoint(table, reader, texts, base));
    }

    /** @param open the term whose panel stands under its row; null for none */
    public PackageTable packageTable(Selection showing, @Nullable TermId open) {
        var effective = open == null || view.table().term(open).filter(state -> showing.shows(view, state)).isPresent() ? showing : Selection.ALL;
        return new PackageTable(heads(), new Sections(view, new TermRows(view, effective, open)).all());
    }

    /** Choices of terms, each with how many the words and the status asked for leave of it. */
    public List<Filter> filters(Selection current) {
        var filters = new ArrayList<Filter>();
        for (Showing showing : Showing.values()) {
            long count = view.table().terms().stream().filter(state -> current.with(showing).shows(view, state)).count();
            var href = view.home() + current.with(showing).asQuery();
            var text = view.texts().of("table.show." + showing, String.valueOf(TermMarks.lastSent(view)));
            if (showing.isOffered(view)) {
                filters.add(new Filter(showing.code(), text, count, href, showing == current.showing()));
            }
        }
        return filters;
    }

    public Narrowing narrowing(Selection current) {
        return Narrowing.of(view, current);
    }

    public Board board() {
        return new Boards(view).board();
    }

    /** Terms and euros by where they stand. */
    public Standing standing() {
        return new Boards(view).standing();
    }

    public Turn turn(Instant now) {
        return new Turns(view, now).turn();
    }

    public List<Step> steps() {
        return new Phases(view).steps();
    }

    public List<Version> history(TermState state) {
        return new History(view, state).versions();
    }

    /** Every offer that the reader's word on the term may depend on, by the code a form sends. */
    public Map<String, String> conditionChoices(TermState state) {
        return new ConditionWords(view).choices(state);
    }

    /** {@code ehdolla: Ikäihmisten palvelut 1 170,0 M€}; null without conditions. */
    public @Nullable String onlyIf(Collection<Condition> conditions) {
        return new ConditionWords(view).sentence(conditions);
    }

    /**
     * A row of the log in words; empty where there are none for it.
     *
     * @param moves the whole log
     */
    public Optional<TimelineEntry> told(LogEntry row, List<LogEntry> moves) {
        return new Timeline(view, moves).entry(row);
    }

    /** How many terms wait for the reader. */
    public long waiting() {
        return view.table().terms().stream().filter(state -> TermMarks.waitsForReader(view, state)).count();
    }

    /** How many offers of the other side the reader may accept and has not answered in the draft. */
    public long answerable() {
        var reader = view.reader();
        return reader == null ? 0 : view.table().terms().stream().filter(state -> state.draft() == null && state.canBeAcceptedBy(reader)).count();
    }

    /** The term's name by itself: {@code 12 § Poikkeamat}, {@code Lapsen mielenterveys, v2}, {@code Lastensuojelu, menot 2020}. */
    public String name(TermState state) {
        return name(view.texts(), state);
    }

    /** As {@link #name(TermState)}, for a term of any package. */
    public static String name(Texts texts, TermState state) {
        return TermRows.fullName(texts, state);
    }

    /** {@code Vuorossa: järjestäjä.} */
    public static String whose(Texts texts, NegotiationHead head) {
        return Turns.whose(texts, head);
    }

    /** {@code 4 päivää}, or how late it is. */
    public static String daysLeft(Texts texts, Instant due, Instant now) {
        return Turns.daysLeft(texts, due, now);
    }

    /** The fingerprint in groups of eight, as people compare it aloud. */
    public static String fingerprint(String digits) {
        return digits.replaceAll("(.{8})(?!$)", "$1 ");
    }

    private PackageTable.Heads heads() {
        return new PackageTable.Heads(party(view.own()), own(), party(view.theirs()), sentRound(view.theirs()),
                view.texts().of("table.heads.difference." + (view.reader() == null ? "NOBODY" : view.reader().name())));
    }

    private String own() {
        return view.writes() ? view.texts().of("table.heads.draft", String.valueOf(view.table().head().round())) : sentRound(view.own());
    }

    private String sentRound(Party party) {
        return view.table().rounds().stream().filter(round -> round.party() == party && round.sent() != null).reduce((first, last) -> last)
                .map(round -> view.texts().of("table.history.round", String.valueOf(round.number()))).orElseGet(() -> view.texts().of("table.heads.nothing"));
    }

    private String party(Party party) {
        return view.texts().of("table.party." + party);
    }
}
