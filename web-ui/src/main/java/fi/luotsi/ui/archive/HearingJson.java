package fi.luotsi.ui.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.luotsi.audit.CanonicalJson;
import fi.luotsi.hearing.Hearing;
import fi.luotsi.hearing.Theme;

/** What residents were asked and what became of it, as JSON for programs of a later time. */
final class HearingJson {

    private HearingJson() {}

    static String of(List<Hearing> hearings) {
        return CanonicalJson.of(Map.of("hearings", hearings.stream().map(HearingJson::hearing).toList()));
    }

    private static Map<String, Object> hearing(Hearing hearing) {
        var content = hearing.content();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", hearing.id().toString());
        json.put("title", RecordJson.words(content.title()));
        json.put("about", RecordJson.words(content.about()));
        json.put("questions", content.questions().stream().map(RecordJson::words).toList());
        json.put("firstDay", content.first().toString());
        json.put("lastDay", content.last().toString());
        if (content.link() != null) {
            json.put("link", content.link());
        }
        json.put("by", hearing.by());
        json.put("at", hearing.at().toString());
        json.put("themes", hearing.themes().stream().map(HearingJson::theme).toList());
        return json;
    }

    private static Map<String, Object> theme(Theme theme) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", theme.number());
        json.put("title", RecordJson.words(theme.title()));
        json.put("statements", theme.statements());
        json.put("answer", RecordJson.words(theme.answer()));
        theme.change().ifPresent(change -> {
            json.put("term", change.term().toString());
            json.put("round", change.round());
        });
        json.put("by", theme.by());
        json.put("at", theme.at().toString());
        return json;
    }
}
