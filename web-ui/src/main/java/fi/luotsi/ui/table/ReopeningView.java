package fi.luotsi.ui.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.Reopening;
import fi.luotsi.negotiation.Reopening.Step;
import fi.luotsi.negotiation.TermState;

/**
 * Opening an agreed term again, as one side sees it. Shown by {@code ui/reopening}.
 *
 * @param name of the term
 * @param proposal who proposes it, in words; null while nobody does
 * @param reason the proposal's
 * @param drafted what the own draft says; null where it says nothing
 * @param steps what the reader may do now, by the name of the step; empty for whoever only reads
 * @param others the terms that would be open again as well, because they were agreed only with this one
 * @param page where it is done
 * @param discard where it is taken out of the draft
 */
public record ReopeningView(String name, @Nullable String proposal, @Nullable String reason, @Nullable String drafted, Map<String, String> steps,
        List<String> others, String page, String discard, String back) {

    /** Null unless the term is agreed in a package that is still negotiated. */
    public static @Nullable ReopeningView of(TableView table, TermState state) {
        var view = table.view();
        if (!state.isAgreed() || !(view.table().head().phase() instanceof Phase.UnderNegotiation)) {
            return null;
        }
        var texts = view.texts();
        var proposal = state.reopeningProposal();
        var draft = view.reader() == null ? null : state.draft();
        var term = view.term(state.term().id());
        return new ReopeningView(table.name(state), proposal.map(it -> texts.of("reopening.proposed." + it.party())).orElse(null),
                proposal.map(Reopening::reason).orElse(null),
                draft == null || draft.reopening() == null ? null : texts.of("reopening.said." + draft.reopening()),
                steps(view, proposal.map(Reopening::party).orElse(null)), others(table, state), term + "/reopening", term + "/discard",
                term + "#" + Viewpoint.rowId(state.term().id()));
    }

    private static Map<String, String> steps(Viewpoint view, @Nullable Party proposer) {
        var steps = new LinkedHashMap<String, String>();
        if (!view.writes()) {
            return steps;
        }
        if (proposer == null) {
            steps.put(Step.PROPOSE.name(), view.texts().of("reopening.step.PROPOSE"));
        } else if (proposer == view.reader()) {
            steps.put(Step.KEEP.name(), view.texts().of("reopening.step.KEEP.own"));
        } else {
            steps.put(Step.AGREE.name(), view.texts().of("reopening.step.AGREE"));
            steps.put(Step.KEEP.name(), view.texts().of("reopening.step.KEEP"));
        }
        return steps;
    }

    private static List<String> others(TableView table, TermState state) {
        return table.view().table().dependents(state.term().id()).stream().map(table::name).toList();
    }
}
