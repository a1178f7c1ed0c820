package fi.luotsi.negotiation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;

/** Everything that was said about the terms of one package, term by term. */
record Said(Map<TermId, List<Revision>> revisions, Map<TermId, List<Answer>> answers, Map<TermId, List<Reopening>> reopenings) {

    /** A party says at most one thing about a term in a round that can depend on others. */
    record Act(TermId term, int round) {}

    /** A condition as it is stored, beside the offer or the acceptance it belongs to. */
    record Stated(Act act, Condition condition) {}

    static Said of(List<Revision> revisions, List<Answer> answers, List<Reopening> reopenings, List<Stated> conditions) {
        Map<Act, List<Condition>> byAct = conditions.stream().collect(groupingBy(Stated::act, mapping(Stated::condition, toList())));
        var offers = new HashSet<Act>();
        revisions.forEach(revision -> offers.add(new Act(revision.term(), revision.round())));
        return new Said(
                revisions.stream().map(revision -> byAct.isEmpty() ? revision
                        : revision.onlyIf(byAct.getOrDefault(new Act(revision.term(), revision.round()), List.of()))).collect(groupingBy(Revision::term)),
                answers.stream().map(answer -> byAct.isEmpty() || offers.contains(new Act(answer.term(), answer.round())) ? answer
                        : answer.onlyIf(byAct.getOrDefault(new Act(answer.term(), answer.round()), List.of()))).collect(groupingBy(Answer::term)),
                reopenings.stream().collect(groupingBy(Reopening::term)));
    }

    TermState about(Term term, @Nullable Integer introduced, Dissent dissent, Map<TermId, DraftItem> drafts) {
        var id = term.id();
        return new TermState(term, introduced, revisions.getOrDefault(id, List.of()), answers.getOrDefault(id, List.of()),
                reopenings.getOrDefault(id, List.of()), drafts.get(id), Settlement.NOT_YET, dissent);
    }
}
