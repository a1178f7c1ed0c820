package fi.luotsi.negotiation.issue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.PackageAnnex;

/** The list of what was left open, as it is part of a negotiated package: what was not settled, and what holds then. */
@Component
class IssueSchedule implements PackageAnnex {

    private final IssueRows rows;

    IssueSchedule(IssueRows rows) {
        this.rows = rows;
    }

    @Override
    public String member() {
        return "openIssues";
    }

    @Override
    public List<Map<String, Object>> asOf(NegotiationId id, Instant moment) {
        return rows.of(id).stream().flatMap(issue -> issue.asOf(moment).stream()).filter(issue -> issue.resolution().isEmpty())
                .map(issue -> json(issue.number(), issue.content())).toList();
    }

    /** Amounts and days as text, as in the whole package. */
    static Map<String, Object> json(int number, IssueContent content) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", number);
        json.put("title", OpenIssues.words(content.title()));
        OpenIssues.put(json, "description", content.description());
        json.put("owner", Map.of("party", content.owner().party().name(), "name", content.owner().name()));
        json.put("deadline", content.deadline().toString());
        if (content.otherwise() != null) {
            json.put("default", OpenIssues.words(content.otherwise()));
        }
        OpenIssues.put(json, "exposure", content.exposure() == null ? null : content.exposure().toBigDecimal().toPlainString());
        json.put("terms", content.terms().stream().map(Object::toString).toList());
        return json;
    }
}
