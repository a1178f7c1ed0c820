package fi.luotsi.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.Answer;
import fi.luotsi.negotiation.Condition;
import fi.luotsi.negotiation.DraftItem;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.Stand;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.WordDiff;

/** Everything said about one term, oldest first, and the reader's draft last. */
record History(Viewpoint view, TermState state) {

    private record Dated(int round, int place, Version version) {}

    List<Version> versions() {
        var said = new ArrayList<Dated>();
        TermValue before = null;
        for (Revision revision : state.revisions()) {
            said.add(new Dated(revision.round(), 1, offer(revision, before)));
            before = revision.value();
        }
        state.reopenings().forEach(step -> said.add(new Dated(step.round(), 0, new Version(view.texts().of("reopening.said." + step.step()), round(step.round()),
                by(step.authorName(), view.texts().formats().dateTime(step.at())), null, step.reason(), null, false))));
        state.answers().forEach(answer -> said.add(new Dated(answer.round(), 0, answer(answer))));
        var versions = said.stream().sorted(Comparator.comparingInt(Dated::round).thenComparingInt(Dated::place)).map(Dated::version);
        return Stream.concat(versions, draft(before)).toList();
    }

    private Stream<Version> draft(@Nullable TermValue before) {
        var draft = state.draft();
        if (draft == null || view.reader() == null) {
            return Stream.empty();
        }
        var round = view.texts().of("table.history.draft", String.valueOf(view.table().head().round()));
        var by = by(draft.savedBy(), view.texts().formats().dateTime(draft.savedAt()));
        var versions = Stream.<Version>builder();
        if (draft.reopening() != null) {
            versions.add(new Version(view.texts().of("reopening.said." + draft.reopening()), round, by, null, draft.value() == null ? draft.reason() : null, null, true));
        }
        if (draft.stand() != null) {
            versions.add(new Version(onlyIf(stand(draft.stand(), draft), draft.value() == null ? draft.conditions() : List.of()), round, by, null, draft.value() == null ? draft.reason() : null, null, true));
        }
        if (draft.value() != null) {
            versions.add(new Version(onlyIf(value(draft.value()), draft.conditions()), round, by, delta(before, draft.value()), draft.reason(), words(before, draft.value()), true));
        }
        return versions.build();
    }

    private Version offer(Revision revision, @Nullable TermValue before) {
        return new Version(onlyIf(value(revision.value()), revision.conditions()), round(revision.round()), by(revision.authorName(), view.texts().formats().dateTime(revision.at())),
                delta(before, revision.value()), revision.reason(), words(before, revision.value()), false);
    }

    private Version answer(Answer answer) {
        var asDraft = new DraftItem(answer.term(), null, answer.stand(), null, answer.volume(), answer.personYears(), 0, "", answer.at());
        return new Version(onlyIf(stand(answer.stand(), asDraft), answer.conditions()), round(answer.round()), by(answer.authorName(), view.texts().formats().dateTime(answer.at())),
                null, answer.reason(), null, false);
    }

    private String onlyIf(String said, List<Condition> conditions) {
        var sentence = new ConditionWords(view).sentence(conditions);
        return sentence == null ? said : said + ", " + sentence;
    }

    private String stand(Stand stand, @Nullable DraftItem with) {
        var parts = new ArrayList<String>(List.of(view.texts().of("table.stand.", stand)));
        if (with != null && with.volume() != null) {
            parts.add(view.texts().of("table.history.volume", view.texts().formats().integer(with.volume())));
        }
        if (with != null && with.personYears() != null) {
            parts.add(view.texts().of("table.history.person-years", view.texts().formats().decimal(with.personYears())));
        }
        return parts.stream().collect(Collectors.joining(", "));
    }

    /** A clause is shown by its words below. */
    private String value(TermValue value) {
        return value instanceof TermValue.Clause ? view.texts().of("table.kind.CLAUSE.one") : new ValueWords(view.texts()).line(value);
    }

    private @Nullable String delta(@Nullable TermValue before, TermValue value) {
        if (before == null || value instanceof TermValue.Clause) {
            return null;
        }
        if (before instanceof TermValue.Frame(var was) && value instanceof TermValue.Frame(var is)) {
            return view.texts().of("table.history.delta", view.texts().formats().signedEuros(is.minus(was)), view.texts().formats().change(was, is));
        }
        var difference = new DifferenceWords(view.texts()).between(before, value);
        return Stream.<@Nullable String>of(difference.text(), difference.detail()).filter(part -> part != null).collect(Collectors.joining(" "));
    }

    private @Nullable List<WordDiff.Run> words(@Nullable TermValue before, TermValue value) {
        if (!(value instanceof TermValue.Clause clause)) {
            return null;
        }
        var text = new ValueWords(view.texts()).text(clause);
        if (!(before instanceof TermValue.Clause was)) {
            return Clauses.unchanged(text, "").runs();
        }
        return Clauses.changed(WordDiff.between(new ValueWords(view.texts()).text(was), text), "").runs();
    }

    private String round(int number) {
        return view.texts().of("table.history.round", String.valueOf(number));
    }

    private static String by(String who, String when) {
        return who + " · " + when;
    }
}
