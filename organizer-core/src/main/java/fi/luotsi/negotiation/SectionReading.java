package fi.luotsi.negotiation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * What an expert sees of a package: the terms of single sections, with nothing of the rest. Takes part in the caller's transaction, in
 * which the expert acts; row-level security says the same once more.
 */
@Component
public class SectionReading {

    private final NegotiationRepository negotiations;
    private final PackageRepository packages;

    SectionReading(NegotiationRepository negotiations, PackageRepository packages) {
        this.negotiations = negotiations;
        this.packages = packages;
    }

    public Optional<NegotiationHead> head(NegotiationId id) {
        return negotiations.find(id);
    }

    /**
     * The sections as a package of their own. What stands only with a term of another section is shown without that condition, so no
     * status follows from it.
     *
     * @param drafts whether the advised party's drafts are shown as well
     */
    public Optional<NegotiationPackage> sections(NegotiationId id, Party advised, Collection<Integer> sections, boolean drafts) {
        return negotiations.find(id).map(head -> new NegotiationPackage(head, List.of(), within(packages.terms(id, drafts ? advised : null).stream()
                .filter(state -> sections.contains(state.term().place().section()))
                .filter(state -> state.introduced() != null || drafts && state.draft() != null).toList()), Map.of()));
    }

    private static List<TermState> within(List<TermState> terms) {
        var known = terms.stream().map(state -> state.term().id()).collect(Collectors.toSet());
        return terms.stream().map(state -> {
            var draft = state.draft();
            return draft == null ? state : state.withDraft(draft.withConditions(draft.conditions().stream().filter(condition -> known.contains(condition.on())).toList()));
        }).toList();
    }
}
