package fi.luotsi.negotiation;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Something beside the terms that belongs to what was negotiated and is frozen with it. */
public interface PackageAnnex {

    /** The member's name in the package's JSON. */
    String member();

    /**
     * What it said at the moment, as JSON of strings, integers, lists and maps, in an order that does not change. Where it is empty
     * the package's JSON has no such member.
     */
    List<Map<String, Object>> asOf(NegotiationId id, Instant moment);
}
