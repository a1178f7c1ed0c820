package fi.luotsi.negotiation;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/** Everything that is frozen with a package beside its terms, by the name of its member; what is empty is left out. */
@Component
class Annexes {

    private final List<PackageAnnex> annexes;

    Annexes(List<PackageAnnex> annexes) {
        this.annexes = annexes.stream().sorted(Comparator.comparing(PackageAnnex::member)).toList();
    }

    Map<String, List<Map<String, Object>>> asOf(NegotiationId id, Instant moment) {
        var said = new LinkedHashMap<String, List<Map<String, Object>>>();
        for (PackageAnnex annex : annexes) {
            var entries = annex.asOf(id, moment);
            if (!entries.isEmpty()) {
                said.put(annex.member(), entries);
            }
        }
        return said;
    }

    /** What was frozen with a negotiated package; nothing as long as it is negotiated. */
    Map<String, List<Map<String, Object>>> frozenWith(NegotiationHead head) {
        return switch (head.phase()) {
            case Phase.UnderNegotiation _ -> Map.of();
            case Phase.Negotiated(_, var at, _) -> asOf(head.id(), at);
        };
    }
}
