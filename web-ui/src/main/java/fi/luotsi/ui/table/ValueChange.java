package fi.luotsi.ui.table;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.RoundDifference;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.ui.Change;
import fi.luotsi.ui.WordDiff;

/** A changed term that is not an amount: only the part that changed is marked. */
record ValueChange(Changes changes, RoundDifference.Change change) {

    Change shown() {
        var heading = changes.heading("m-" + change.term().id(), name(), change.term().kind());
        var by = changes.by(change.after());
        return switch (change.after().value()) {
            case TermValue.Clause clause -> words(heading, clause, by);
            case TermValue.Target _ -> new Change.TargetChange(heading, before(), after(), gap(), by);
            case TermValue.Chain _ -> new Change.ChainChange(heading, before(), after(), gap(), by);
            case TermValue.Rule _ -> new Change.RuleChange(heading, before(), after(), gap(), by);
            case TermValue.Funding _ -> new Change.FundingModelChange(heading, before(), after(), gap(), by);
            case TermValue.Frame _ -> throw new IllegalArgumentException("Frames are shown together: " + change.term());
        };
    }

    private String name() {
        return changes.difference().then().term(change.term().id()).map(state -> TermRows.name(changes.texts(), state))
                .orElseGet(() -> changes.texts().in(change.term().title()));
    }

    /** In the language the reader reads; in the other one where only that was changed. */
    private Change words(Change.Heading heading, TermValue.Clause after, Change.By by) {
        var before = change.before() != null && change.before().value() instanceof TermValue.Clause clause ? clause : new TermValue.Clause("", "");
        boolean fi = !before.fi().equals(after.fi());
        boolean sv = !before.sv().equals(after.sv());
        boolean swedish = sv && (!fi || changes.texts().isSwedish());
        var words = WordDiff.between(swedish ? before.sv() : before.fi(), swedish ? after.sv() : after.fi());
        var count = changes.texts().of("ui.diff.words", words.insertedWords(), words.deletedWords());
        var meaning = fi && sv ? changes.texts().of(swedish ? "table.diff.finnish-too" : "table.diff.swedish-too")
                : swedish != changes.texts().isSwedish() ? changes.texts().of("table.diff.only-other") : null;
        return new Change.WordsChange(heading, changes.beforeHead(change.before()), changes.afterHead(change.after()),
                words, new Change.Gap(count, meaning), by);
    }

    private Change.Side before() {
        var head = changes.beforeHead(change.before());
        return change.before() == null ? new Change.Side(head, changes.texts().of("table.none"), null, false, List.of(), null)
                : side(head, change.before().value(), change.after().value());
    }

    private Change.Side after() {
        return side(changes.afterHead(change.after()), change.after().value(), change.before() == null ? null : change.before().value());
    }

    private Change.Side side(String head, TermValue value, @Nullable TermValue other) {
        var words = new ValueWords(changes.texts());
        return switch (value) {
            case TermValue.Target(var target) -> target(head, target, other instanceof TermValue.Target(var that) ? that : target);
            case TermValue.Chain(var version, var depth) -> new Change.Side(head, words.level(depth), depth.level(), false,
                    List.of(new Change.Part(changes.texts().of("table.chain.version"), String.valueOf(version),
                            other instanceof TermValue.Chain that && that.version() != version)), null);
            case TermValue.Funding(var model) -> new Change.Side(head, words.model(model), null, false,
                    List.of(new Change.Part("", words.modelDetail(model), other != null)), null);
            case TermValue.Rule rule -> rule(head, rule, other instanceof TermValue.Rule that ? that : rule);
            case TermValue.Clause _, TermValue.Frame _ -> new Change.Side(head, words.line(value), null, false, List.of(), null);
        };
    }

    private Change.Side rule(String head, TermValue.Rule rule, TermValue.Rule other) {
        var words = new ValueWords(changes.texts());
        var limit = words.limit(rule.limit());
        var statement = words.statement(rule);
        var parts = statement.isBlank() ? List.<Change.Part>of() : List.of(new Change.Part("", statement, !statement.equals(words.statement(other))));
        return new Change.Side(head, limit, null, !limit.equals(words.limit(other.limit())), parts, null);
    }

    private Change.Side target(String head, ImpactTarget target, ImpactTarget other) {
        var texts = changes.texts();
        var words = new ValueWords(texts);
        var parts = new ArrayList<>(List.of(
                new Change.Part(texts.of("table.target.tolerance"), words.margin(target), !words.margin(target).equals(words.margin(other))),
                new Change.Part(texts.of("table.target.year"), String.valueOf(target.year()), target.year() != other.year()),
                new Change.Part("", words.baseline(target.baseline()), !target.baseline().equals(other.baseline())),
                new Change.Part(texts.of("table.target.verification"), target.verification(), !target.verification().equals(other.verification()))));
        if (!target.card().equals(other.card())) {
            parts.add(new Change.Part(texts.of("target.card.low"), new CardWords(texts).line(target.card()), true));
        }
        return new Change.Side(head, words.bound(target), null, !words.bound(target).equals(words.bound(other)), parts, null);
    }

    private Change.Gap gap() {
        if (change.before() == null) {
            return new Change.Gap(changes.first(), null);
        }
        var gap = new DifferenceWords(changes.texts()).between(change.before().value(), change.after().value());
        return new Change.Gap(gap.detail() == null ? gap.text() : gap.text() + " " + gap.detail(), meaning(change.before().value(), change.after().value()));
    }

    private @Nullable String meaning(TermValue before, TermValue after) {
        if (before instanceof TermValue.Target(var was) && after instanceof TermValue.Target(var is) && was.limit().compareTo(is.limit()) != 0) {
            var formats = changes.texts().formats();
            return changes.texts().of("table.target.limit." + is.direction(), formats.decimal(was.limit().stripTrailingZeros()), formats.decimal(is.limit().stripTrailingZeros()));
        }
        return null;
    }
}
