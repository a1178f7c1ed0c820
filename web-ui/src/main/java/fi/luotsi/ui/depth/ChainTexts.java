package fi.luotsi.ui.depth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.servicechain.ChainId;
import fi.luotsi.servicechain.ChainVersion;
import fi.luotsi.servicechain.ServiceChains;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.Texts;

/** The clauses that the chains of a package bring to the draft of the agreement, at the depth and in the version offered each time. */
@Component
public class ChainTexts {

    private final ServiceChains chains;

    ChainTexts(ServiceChains chains) {
        this.chains = chains;
    }

    /** The clauses of each offer of each chain, read once. */
    public static final class Clauses {

        private final Map<TermId, Map<TermValue.Chain, List<String>>> read = new HashMap<>();

        /** None for a term that is no kept chain's. */
        public List<String> of(TermState state, TermValue value) {
            return value instanceof TermValue.Chain chain ? read.getOrDefault(state.term().id(), Map.of()).getOrDefault(chain, List.of()) : List.of();
        }
    }

    public Clauses of(Acting.Person acting, TableView table) {
        var clauses = new Clauses();
        for (TermState state : table.view().table().terms()) {
            if (state.term() instanceof Term.ChainTerm(_, _, _, var chain) && chain != null) {
                var values = new HashMap<TermValue.Chain, List<String>>();
                offered(state).forEach(value -> values.computeIfAbsent(value, one -> read(acting, chain, one, table.view().texts())));
                clauses.read.put(state.term().id(), values);
            }
        }
        return clauses;
    }

    /** Everything that the chain binds to in this version and at this depth. */
    public BoundView bound(Acting.Person acting, ChainId chain, TermValue.Chain value, Texts texts) {
        return BoundView.of(new Bound(version(acting, chain, value), value.depth()), texts);
    }

    /** The chain itself, as the offered version has it. */
    public ChainVersion version(Acting.Person acting, ChainId chain, TermValue.Chain value) {
        return chains.version(acting, chain, value.version());
    }

    private static Stream<TermValue.Chain> offered(TermState state) {
        var drafted = Optional.ofNullable(state.draft()).flatMap(draft -> Optional.ofNullable(draft.value())).stream();
        return Stream.concat(state.revisions().stream().map(Revision::value), drafted).filter(TermValue.Chain.class::isInstance).map(TermValue.Chain.class::cast);
    }

    private List<String> read(Acting.Person acting, ChainId chain, TermValue.Chain value, Texts texts) {
        return BoundView.words(new Bound(version(acting, chain, value), value.depth()).clauses(texts));
    }
}
