package fi.luotsi.negotiation.code;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import fi.luotsi.negotiation.term.TermId;

/** The codes of service packages and services that each term of a package carries; a term without any is not in it. */
public record TermCodes(Map<TermId, Set<String>> byTerm) {

    public static final TermCodes NONE = new TermCodes(Map.of());

    public TermCodes {
        byTerm = Map.copyOf(byTerm);
    }

    public boolean has(TermId term, String code) {
        return byTerm.getOrDefault(term, Set.of()).contains(code);
    }

    /** Of all terms together. */
    public Set<String> all() {
        var all = new TreeSet<String>();
        byTerm.values().forEach(all::addAll);
        return all;
    }
}
