package fi.luotsi.ui.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermKind;

/**
 * The terms of one kind that something can be tied to. Shown by {@code ui/term-choices :: boxes}.
 *
 * @param heading the kind in the reader's language
 * @param count how many there are and how many of them are chosen
 */
public record TermChoices(String heading, String count, long chosen, List<Choice> terms) {

    /** @param id the term's id, as the form sends it */
    public record Choice(String id, String name, boolean chosen) {}

    /** What both sides see of the package, by kind. */
    public static List<TermChoices> of(OpenedTable table, @Nullable Collection<String> chosen) {
        var groups = new ArrayList<TermChoices>();
        for (TermKind kind : TermKind.values()) {
            var terms = table.termsOnTheTable().stream().filter(state -> state.term().kind() == kind)
                    .map(state -> choice(table, state, chosen == null ? List.of() : chosen)).toList();
            if (!terms.isEmpty()) {
                long count = terms.stream().filter(Choice::chosen).count();
                groups.add(new TermChoices(table.texts().of("beside.kind.", kind), count == 0 ? String.valueOf(terms.size()) : count + "/" + terms.size(), count, terms));
            }
        }
        return groups;
    }

    private static Choice choice(OpenedTable table, TermState state, Collection<String> chosen) {
        return new Choice(state.term().id().toString(), table.view().name(state), chosen.contains(state.term().id().toString()));
    }
}
