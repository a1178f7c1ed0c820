package fi.luotsi.portal.frames;

import static fi.luotsi.negotiation.Party.ORGANIZER;
import static fi.luotsi.negotiation.Party.PROVIDER;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import fi.luotsi.budget.Envelope;
import fi.luotsi.budget.LineKind;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.portal.answer.AnswerFields;
import fi.luotsi.ui.table.Texts;

/** Lays the frames of a package out for the provider: a sheet for each year and kind of line. */
record FrameSheets(NegotiationPackage table, Map<TermId, AnswerFields> fields, Texts words) {

    List<FrameSheet> all() {
        var sheets = new ArrayList<FrameSheet>();
        for (Year year : table.head().period().years()) {
            for (LineKind line : LineKind.values()) {
                var frames = table.frames(year, line);
                if (!frames.isEmpty()) {
                    sheets.add(sheet(year, line, frames));
                }
            }
        }
        return sheets;
    }

    private FrameSheet sheet(Year year, LineKind line, List<TermState> frames) {
        boolean expenses = line == LineKind.EXPENSES;
        var amounts = frames.stream().map(this::amounts).toList();
        var rows = new ArrayList<FrameSheet.Row>();
        for (int i = 0; i < frames.size(); i++) {
            rows.add(new FrameRow(table, frames.get(i), field(frames.get(i)), amounts.get(i), words).row(expenses));
        }
        var sums = FrameAmounts.sum(amounts);
        var envelope = expenses && table.envelopes().get(year) instanceof Envelope decided ? decided.amount() : null;
        return new FrameSheet("frames-" + year + "-" + line, year + "-" + line, year.toString(), year.minusYears(1).toString(), expenses, rows,
                sums.figures(words.formats(), expenses), envelope == null ? null : envelope.cents(), total(sums, envelope),
                over(sums, envelope), expenses ? waterfall(year, frames, amounts, sums, envelope) : null);
    }

    private String total(FrameAmounts sums, @Nullable Euros envelope) {
        var exact = words.of("ui.grid.sum", words.formats().euros(sums.counted()));
        if (envelope == null) {
            return exact;
        }
        var difference = sums.counted().minus(envelope);
        return exact + " · " + words.of(difference.exceeds(Euros.ZERO) ? "ui.grid.over" : "ui.grid.rest",
                words.formats().euros(difference.isNegative() ? difference.negated() : difference));
    }

    private FrameSheet.@Nullable Over over(FrameAmounts sums, @Nullable Euros envelope) {
        return envelope == null || !sums.counted().exceeds(envelope) ? null : new FrameSheet.Over(
                words.formats().millionsWithUnit(sums.counted().minus(envelope)), words.formats().euros(sums.counted().minus(envelope)));
    }

    private @Nullable Waterfall waterfall(Year year, List<TermState> frames, List<FrameAmounts> amounts, FrameAmounts sums, @Nullable Euros envelope) {
        if (sums.frame() == null || amounts.stream().allMatch(FrameAmounts::isUnchanged)) {
            return null;
        }
        var parts = new ArrayList<Waterfall.Part>();
        for (int i = 0; i < frames.size(); i++) {
            var amount = amounts.get(i);
            parts.add(new Waterfall.Part(words.in(frames.get(i).term().title()), amount.counted().minus(Objects.requireNonNullElse(amount.frame(), Euros.ZERO))));
        }
        return Waterfall.of(words.of("portal.fall.from", year.toString()), sums.frame(), parts, words.of("portal.fall.to"), envelope, words);
    }

    private FrameAmounts amounts(TermState state) {
        var typed = table.head().isTurnOf(PROVIDER) && !state.isAgreed() ? field(state) : null;
        return FrameAmounts.of((FrameTerm) state.term(), state, typed);
    }

    private AnswerFields field(TermState state) {
        return Objects.requireNonNullElseGet(fields.get(state.term().id()), () -> AnswerFields.of(state, words));
    }

    /** Person-years of all frames, as typed; null where nobody gave any. */
    @Nullable String personYears() {
        var lines = table.terms().stream().filter(state -> state.term() instanceof FrameTerm)
                .map(state -> Map.entry(state, field(state).get(AnswerFields.PERSON_YEARS))).filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> words.in(entry.getKey().term().title()) + " " + entry.getValue()).toList();
        return lines.isEmpty() ? null : String.join(", ", lines);
    }

    /** Whether the organizer has offered any frame at all. */
    boolean hasOffers() {
        return table.terms().stream().anyMatch(state -> state.term() instanceof FrameTerm && state.latestOf(ORGANIZER).isPresent());
    }
}
