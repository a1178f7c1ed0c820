package fi.luotsi.ui.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.life.Body;
import fi.luotsi.agreement.life.LifeEvent;
import fi.luotsi.agreement.obligation.Obligation;
import fi.luotsi.audit.CanonicalJson;
import fi.luotsi.audit.LogEntry;
import fi.luotsi.catalogue.Words;

/** The records of an agreement as JSON, for programs of a later time: names of members are those of the interface, days are ISO 8601, moments are UTC. */
final class RecordJson {

    private RecordJson() {}

    /** What the bodies were asked, what they decided, who signed, and whatever else happened to the version. */
    static String life(AgreementVersion version) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", version.number());
        json.put("version", version.version());
        json.put("code", version.code());
        json.put("title", words(version.title()));
        json.put("caseNumber", version.caseNumber());
        json.put("fingerprint", version.fingerprint());
        json.put("proposal", version.proposal());
        json.put("proposedBy", version.proposed().name());
        json.put("proposedAt", version.proposed().at().toString());
        var bodies = new LinkedHashMap<String, Object>();
        version.bodies().forEach((body, name) -> bodies.put(body.name(), words(name)));
        json.put("bodies", bodies);
        json.put("events", version.life().events().stream().map(RecordJson::event).toList());
        json.put("conflicts", version.conflicts().stream().map(conflict -> Map.of("name", conflict.name(), "reason", conflict.reason(), "at", conflict.at().toString())).toList());
        json.put("documents", version.documents().stream().map(document -> Map.of("language", document.language(), "place", document.place(), "attempt", document.attempt(),
                "sha256", document.sha256(), "at", document.at().toString())).toList());
        return CanonicalJson.of(json);
    }

    private static Map<String, Object> event(LifeEvent event) {
        var json = new LinkedHashMap<String, Object>();
        json.put("by", event.hand().name());
        json.put("at", event.hand().at().toString());
        switch (event) {
            case LifeEvent.Decided(var body, var decision, _) -> decided(json, body, decision);
            case LifeEvent.Answered(var answer, _) -> what(json, "ANSWERED", "text", answer);
            case LifeEvent.Signed(var party, var signer, var right, var day, _) -> {
                what(json, "SIGNED", "party", party.name());
                what(json, "SIGNED", "signer", signer);
                what(json, "SIGNED", "right", right);
                what(json, "SIGNED", "day", day.toString());
            }
            case LifeEvent.SigningRefused(var party, var signer, var reason, var day, _) -> {
                what(json, "SIGNING_REFUSED", "party", party.name());
                what(json, "SIGNING_REFUSED", "signer", signer);
                what(json, "SIGNING_REFUSED", "reasons", reason);
                what(json, "SIGNING_REFUSED", "day", day.toString());
            }
            case LifeEvent.Withdrawn(var reason, _) -> what(json, "WITHDRAWN", "reasons", reason);
            case LifeEvent.Terminated(var party, var lastDay, var reason, _) -> {
                what(json, "TERMINATED", "party", party.name());
                what(json, "TERMINATED", "lastDay", lastDay.toString());
                what(json, "TERMINATED", "reasons", reason);
            }
        }
        return json;
    }

    private static void decided(Map<String, Object> json, Body body, LifeEvent.Decision decision) {
        what(json, "DECIDED", "body", body.name());
        what(json, "DECIDED", "outcome", decision.outcome().name());
        what(json, "DECIDED", "day", decision.day().toString());
        what(json, "DECIDED", "section", decision.section());
        what(json, "DECIDED", "caseNumber", decision.caseNumber());
        what(json, "DECIDED", "text", decision.text());
        what(json, "DECIDED", "reasons", decision.reasons());
        what(json, "DECIDED", "dissent", decision.dissent());
        what(json, "DECIDED", "finalFrom", decision.finalFrom() == null ? null : decision.finalFrom().toString());
    }

    private static void what(Map<String, Object> json, String what, String member, @Nullable String value) {
        json.put("what", what);
        if (value != null) {
            json.put(member, value);
        }
    }

    /** The log's rows with the members that their hashes are taken of, so that the chain can be worked out anew. */
    static String log(List<LogEntry> rows) {
        return CanonicalJson.of(Map.of("rows", rows.stream().map(RecordJson::row).toList()));
    }

    private static Map<String, Object> row(LogEntry entry) {
        var row = entry.hashed();
        row.put("hash", entry.hash());
        return row;
    }

    static String obligations(List<Obligation> owed) {
        return CanonicalJson.of(Map.of("obligations", owed.stream().map(RecordJson::obligation).toList()));
    }

    private static Map<String, Object> obligation(Obligation owed) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", owed.id().toString());
        json.put("version", owed.version());
        json.put("party", owed.party().name());
        json.put("kind", owed.kind().name());
        json.put("title", words(owed.title()));
        json.put("term", owed.term() == null ? "" : owed.term().toString());
        json.put("owner", owed.owner());
        json.put("every", owed.every().name());
        json.put("days", owed.days().stream().map(Object::toString).toList());
        json.put("evidence", owed.evidence().stream().map(one -> Map.of("due", one.due().toString(), "text", one.text(), "by", one.hand().name(), "at", one.hand().at().toString())).toList());
        return json;
    }

    static Map<String, Object> words(Words words) {
        return Map.of("fi", words.fi(), "sv", words.in(Locale.of("sv")));
    }
}
