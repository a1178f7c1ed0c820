package fi.luotsi.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.agreement.Block.Cell;
import fi.luotsi.ui.agreement.Block.Row;
import fi.luotsi.ui.table.ValueWords;

/**
 * Service chains: version and depth of each in a table, and what that binds to in an annex.
 *
 * @param bound what each kept chain binds to as it was agreed
 */
record ChainParts(PaperTerms terms, Passages passages, Map<TermId, BoundChain> bound) {

    List<Block> table(int section, Numbers numbers) {
        var states = terms.all(section, TermKind.CHAIN);
        var told = states.stream().filter(passages::isTold).toList();
        var blocks = new ArrayList<Block>();
        if (!told.isEmpty()) {
            var heads = List.of(Cell.of(PaperText.of(terms.label("paper.chains.chain"))), Cell.figure(terms.label("paper.chains.version")), Cell.of(PaperText.of(terms.label("paper.chains.depth"))));
            var remarks = told.stream().flatMap(state -> terms.conditions(state).stream().map(said -> PaperText.of(terms.name(state).text() + ": " + said.text()))).toList();
            blocks.add(new Block.Grid(numbers.next(), PaperText.of(terms.label("paper.chains")), heads, told.stream().map(this::row).toList(), remarks));
        }
        blocks.addAll(passages.instead(states, numbers));
        return blocks;
    }

    private Row row(TermState state) {
        var chain = (TermValue.Chain) state.agreedValue().orElseThrow();
        return new Row(List.of(Cell.of(terms.words(state.term().title())), Cell.figure(String.valueOf(chain.version())),
                Cell.of(PaperText.of(new ValueWords(terms.texts()).level(chain.depth())))), false);
    }

    List<Block> commitments(Numbers numbers) {
        var blocks = new ArrayList<Block>();
        for (TermState state : terms.all(TermKind.CHAIN)) {
            var binds = bound.get(state.term().id());
            if (binds != null && passages.isTold(state)) {
                add("paper.chains.commitments", state, binds.words().clauses(), numbers, blocks);
                add("paper.chains.measures", state, binds.words().measures(), numbers, blocks);
                var version = binds.version();
                if (version != null) {
                    blocks.add(new ChainPictures(terms, terms.words(state.term().title()), version).block(numbers));
                }
            }
        }
        return blocks;
    }

    private void add(String key, TermState state, List<String> points, Numbers numbers, List<Block> blocks) {
        if (!points.isEmpty()) {
            var title = terms.words(state.term().title());
            blocks.add(new Block.Points(numbers.next(), new PaperText(terms.label(key, title.text()), title.lang()), points.stream().map(PaperText::of).toList()));
        }
    }
}
