package fi.luotsi.negotiation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.audit.ActionLog.Act;
import fi.luotsi.negotiation.term.TermValueJson;

/** How a sent round reads in the log: each step, answer and offer by itself, then the round, then the result if there is one. */
final class Acts {

    private Acts() {}

    static List<Act> of(NegotiationPackage table, Sending sending) {
        var acts = new ArrayList<Act>();
        sending.reopenings().forEach(step -> acts.add(new Act(name(step.step()), step.term().value(), null, said(step))));
        sending.answers().forEach(answer -> acts.add(new Act("ANSWERED", answer.term().value(), null, said(answer))));
        for (Revision revision : sending.revisions()) {
            var before = table.require(revision.term()).latest().map(latest -> TermValueJson.write(latest.value())).orElse(null);
            acts.add(new Act("OFFERED", revision.term().value(), before, said(revision)));
        }
        acts.add(new Act("ROUND_SENT", null, null, Map.of("round", sending.round())));
        if (sending.next() instanceof Phase.Negotiated negotiated) {
            acts.add(new Act("NEGOTIATED", null, null, Map.of("fingerprint", negotiated.fingerprint())));
        }
        return acts;
    }

    private static String name(Reopening.Step step) {
        return switch (step) {
            case PROPOSE -> "REOPENING_PROPOSED";
            case AGREE -> "REOPENED";
            case KEEP -> "REOPENING_REFUSED";
        };
    }

    private static Map<String, Object> said(Reopening step) {
        var json = new LinkedHashMap<String, Object>();
        put(json, "reason", step.reason());
        return json;
    }

    private static Map<String, Object> said(Revision revision) {
        var json = new LinkedHashMap<>(TermValueJson.write(revision.value()));
        put(json, "reason", revision.reason());
        put(json, revision.conditions());
        return json;
    }

    private static Map<String, Object> said(Answer answer) {
        var json = new LinkedHashMap<String, Object>();
        json.put("stand", answer.stand().name());
        json.put("revisionRound", answer.revisionRound());
        put(json, "reason", answer.reason());
        put(json, "volume", answer.volume() == null ? null : answer.volume().toString());
        put(json, "personYears", answer.personYears() == null ? null : answer.personYears().toPlainString());
        put(json, answer.conditions());
        return json;
    }

    private static void put(Map<String, Object> json, String member, @Nullable String value) {
        if (value != null) {
            json.put(member, value);
        }
    }

    private static void put(Map<String, Object> json, List<Condition> conditions) {
        if (!conditions.isEmpty()) {
            json.put("conditions", conditions.stream().map(condition -> Map.of("term", condition.on().toString(), "round", condition.round())).toList());
        }
    }
}
