package fi.luotsi.ui.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.Condition;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.Tie;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.PackageTable;

/** What stands only with what, in words: on the row that depends, on the row that is depended on, and in the history. */
record ConditionWords(Viewpoint view) {

    /** A tie as the reader sees it: what was sent, and what the own draft would make of it. */
    record Seen(Tie tie, boolean drafted) {}

    /** What the term depends on and what depends on it, each with a link to the other row. */
    List<PackageTable.Condition> of(TermState state) {
        var sentences = new ArrayList<PackageTable.Condition>();
        for (Seen seen : ties(state)) {
            sentences.add(sentence("condition.lead", seen, seen.tie().condition().on(), named(seen.tie().condition())));
        }
        for (TermState other : view.table().terms()) {
            for (Seen seen : ties(other)) {
                if (seen.tie().condition().on().equals(state.term().id()) && seen.tie().hold() != Tie.Hold.LAPSED) {
                    sentences.add(sentence("condition.lead.for", seen, other.term().id(), name(other, value(other))));
                }
            }
        }
        return sentences;
    }

    /** {@code ehdolla: Ikäihmisten palvelut 1 170,0 M€}; null where there is no condition. */
    @Nullable String sentence(Collection<Condition> conditions) {
        return conditions.isEmpty() ? null : view.texts().of("condition.sentence", conditions.stream().map(this::named).collect(Collectors.joining(", ")));
    }

    /** Every offer the reader's next word on the term may depend on, by the code a form sends. */
    Map<String, String> choices(TermState state) {
        var reader = view.reader();
        var choices = new LinkedHashMap<String, String>();
        if (reader != null) {
            view.table().nameable(reader, state.term().id()).forEach(condition -> choices.put(condition.code(), choice(condition)));
            var chosen = state.draft() == null ? List.<Condition>of() : state.draft().conditions();
            if (chosen.size() > 1) {
                choices.put(Condition.codes(chosen), chosen.stream().map(this::named).collect(Collectors.joining(", ")));
            }
        }
        return choices;
    }

    /** The ties of the term with the reader's draft laid over what was sent. */
    List<Seen> ties(TermState state) {
        var draft = view.reader() == null ? null : state.draft();
        var seen = new ArrayList<Seen>();
        if (draft == null || draft.value() == null) {
            boolean saysAnew = draft != null && draft.stand() != null;
            boolean offerIsOwn = state.onTheTable().map(Revision::party).filter(party -> party == view.reader()).isPresent();
            state.settlement().ties().stream().filter(tie -> !saysAnew || tie.party() != view.reader() || offerIsOwn)
                    .forEach(tie -> seen.add(new Seen(tie, false)));
        }
        if (draft != null && !draft.conditions().isEmpty()) {
            var reader = view.own();
            var standing = view.table().nameable(reader, state.term().id());
            draft.conditions().forEach(condition -> seen.add(new Seen(new Tie(state.term().id(), reader, condition,
                    standing.contains(condition) ? Tie.Hold.PENDING : Tie.Hold.LAPSED), true)));
        }
        return seen;
    }

    /** The term that is depended on, with the value it must stand with. */
    String named(Condition condition) {
        return view.table().term(condition.on()).map(state -> name(state, offered(state, condition.round()))).orElse("");
    }

    private String choice(Condition condition) {
        return view.table().term(condition.on()).map(state -> {
            boolean drafted = condition.round() == view.table().head().round();
            var whose = drafted ? "draft" : state.onTheTable().map(Revision::party).map(Party::name).orElse("");
            return view.texts().of("condition.choice." + whose, named(condition));
        }).orElse("");
    }

    private PackageTable.Condition sentence(String lead, Seen seen, TermId to, String words) {
        var rest = seen.drafted() && seen.tie().hold() == Tie.Hold.PENDING ? "condition.rest.draft" : "condition.rest." + seen.tie().hold();
        return new PackageTable.Condition(view.texts().of(lead), new Link(words, view.term(to) + "#" + Viewpoint.rowId(to)), view.texts().of(rest));
    }

    private @Nullable TermValue offered(TermState state, int round) {
        var draft = state.draft();
        if (round == view.table().head().round() && draft != null && draft.value() != null) {
            return draft.value();
        }
        return state.revisions().stream().filter(revision -> revision.round() == round).map(Revision::value).findFirst().orElse(null);
    }

    private @Nullable TermValue value(TermState state) {
        return state.draft() != null && state.draft().value() != null ? state.draft().value() : state.latest().map(Revision::value).orElse(null);
    }

    private String name(TermState state, @Nullable TermValue value) {
        var name = TermRows.name(view.texts(), state);
        return value instanceof TermValue.Frame(var amount) ? name + " " + view.texts().formats().millionsWithUnit(amount) : name;
    }
}
