package fi.luotsi.ui.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.luotsi.agreement.amendment.AmendmentRequest;
import fi.luotsi.agreement.amendment.AmendmentRequest.Answer;
import fi.luotsi.audit.CanonicalJson;

/** What the provider asked to be changed in an agreement, and what the organizer answered, as JSON; as {@link RecordJson} writes it. */
final class RequestJson {

    private RequestJson() {}

    static String of(List<AmendmentRequest> asked) {
        return CanonicalJson.of(Map.of("requests", asked.stream().map(RequestJson::request).toList()));
    }

    private static Map<String, Object> request(AmendmentRequest request) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", request.id().toString());
        json.put("version", request.version());
        json.put("change", request.wanted().change());
        json.put("reasons", request.wanted().reason());
        json.put("from", request.wanted().from() == null ? "" : request.wanted().from().toString());
        json.put("by", request.asked().name());
        json.put("at", request.asked().at().toString());
        if (request.answer() != null) {
            json.put("answer", answer(request.answer()));
        }
        return json;
    }

    private static Map<String, Object> answer(Answer answer) {
        var json = new LinkedHashMap<String, Object>();
        json.put("by", answer.hand().name());
        json.put("at", answer.hand().at().toString());
        switch (answer) {
            case Answer.Opened(var negotiation, _) -> {
                json.put("what", "OPENED");
                json.put("negotiation", negotiation.toString());
            }
            case Answer.Declined(var reason, _) -> {
                json.put("what", "DECLINED");
                json.put("reasons", reason);
            }
        }
        return json;
    }
}
