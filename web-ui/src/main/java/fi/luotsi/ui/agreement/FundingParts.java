package fi.luotsi.ui.agreement;

import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fi.luotsi.budget.LineKind;
import fi.luotsi.funding.FundingModel;
import fi.luotsi.money.Share;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.agreement.Block.Cell;
import fi.luotsi.ui.agreement.Block.Fact;
import fi.luotsi.ui.agreement.Block.Row;
import fi.luotsi.ui.agreement.FrameAmounts.Amount;

/** The funding model with its parameters, and in an annex what it means in euros with the agreed frames. */
record FundingParts(PaperTerms terms, Passages passages, FrameAmounts amounts) {

    List<Block> of(int section, Numbers numbers) {
        var states = terms.all(section, TermKind.FUNDING_MODEL);
        var blocks = new ArrayList<Block>();
        states.stream().filter(passages::isTold).forEach(state -> blocks.add(new Block.Card(numbers.next(), terms.words(state.term().title()), facts(model(state)), terms.conditions(state))));
        blocks.addAll(passages.instead(states, numbers));
        return blocks;
    }

    List<Block> example(Numbers numbers) {
        return agreed().map(model -> switch (model) {
            case FundingModel.LumpSum _ -> List.of(sums(numbers));
            case FundingModel.ByServicePackage(var limit) -> amounts.years().stream().map(year -> transfers(year, limit, numbers)).toList();
        }).orElse(List.of());
    }

    private Optional<FundingModel> agreed() {
        return terms.all(TermKind.FUNDING_MODEL).stream().filter(passages::isTold).map(FundingParts::model).findFirst();
    }

    private static FundingModel model(TermState state) {
        return ((TermValue.Funding) state.agreedValue().orElseThrow()).model();
    }

    private List<Fact> facts(FundingModel model) {
        return switch (model) {
            case FundingModel.LumpSum _ -> List.of(fact("model", terms.label("paper.funding.LUMP_SUM")));
            case FundingModel.ByServicePackage(var limit) -> List.of(fact("model", terms.label("paper.funding.BY_SERVICE_PACKAGE")),
                    fact("limit", terms.label("paper.funding.limit.text", terms.texts().formats().share(limit))));
        };
    }

    private Fact fact(String name, String text) {
        return new Fact(terms.label("paper.funding." + name), PaperText.of(text));
    }

    private Block sums(Numbers numbers) {
        var heads = List.of(Cell.of(PaperText.of(terms.label("paper.funding.year"))), Cell.figure(terms.label("paper.funding.sum")));
        var rows = amounts.years().stream().map(year -> new Row(List.of(Cell.of(PaperText.of(year.toString())), Cell.figure(amounts.words(Amount.sum(
                amounts.packages().keySet().stream().map(code -> amounts.of(code, year, LineKind.EXPENSES)).toList())))), false)).toList();
        return new Block.Grid(numbers.next(), PaperText.of(terms.label("paper.funding.example.sum")), heads, rows, List.of());
    }

    /** Rounded down to the cent: a limit is never exceeded. */
    private Block transfers(Year year, Share limit, Numbers numbers) {
        var heads = List.of(Cell.of(PaperText.of(terms.label("paper.frames.package"))), Cell.figure(terms.label("paper.funding.frame")), Cell.figure(terms.label("paper.funding.transfer")));
        var rows = new ArrayList<Row>();
        amounts.packages().forEach((code, name) -> {
            var frame = amounts.of(code, year, LineKind.EXPENSES);
            var most = frame.euros() == null ? frame : new Amount(frame.euros().times(limit.fraction(), RoundingMode.DOWN), false);
            rows.add(new Row(List.of(Cell.of(name), Cell.figure(amounts.words(frame)), Cell.figure(amounts.words(most))), false));
        });
        return new Block.Grid(numbers.next(), PaperText.of(terms.label("paper.funding.example.transfer", year.toString(), terms.texts().formats().share(limit))), heads, rows, List.of());
    }
}
