package fi.luotsi.negotiation.dispute;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.PackageAnnex;
import fi.luotsi.negotiation.Party;

/** What the parties could not settle, with both positions in their own words, as it is part of a negotiated package. */
@Component
class AlternativesLeft implements PackageAnnex {

    private final DisputeRows rows;

    AlternativesLeft(DisputeRows rows) {
        this.rows = rows;
    }

    @Override
    public String member() {
        return "disagreements";
    }

    @Override
    public List<Map<String, Object>> asOf(NegotiationId id, Instant moment) {
        return rows.of(id).stream().flatMap(dispute -> dispute.asOf(moment).stream()).filter(Disagreement::isLeftAsAlternatives).map(AlternativesLeft::json).toList();
    }

    private static Map<String, Object> json(Disagreement dispute) {
        var json = new LinkedHashMap<String, Object>();
        json.put("term", dispute.term().toString());
        json.put("positions", Stream.of(Party.values()).flatMap(party -> dispute.positionOf(party).stream())
                .map(position -> Map.of("party", position.party().name(), "text", position.text())).toList());
        return json;
    }
}
