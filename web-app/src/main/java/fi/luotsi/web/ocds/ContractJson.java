package fi.luotsi.web.ocds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fi.luotsi.agreement.life.LifeEvent.Signed;
import fi.luotsi.agreement.life.LifeEvent.Terminated;
import fi.luotsi.negotiation.Party;
import fi.luotsi.ui.table.Texts;

/** The agreement itself: from when to when, what its public frames are, its documents and what became of it. */
record ContractJson(Published published, OcdsAddress address, Texts texts, LocalDate today) {

    /**
     * @param documented the versions whose documents are listed
     * @param amended the versions whose amendments are listed; the first is none
     */
    Map<String, Object> json(List<Published> documented, List<Published> amended) {
        var version = published.version();
        var life = version.life();
        var from = life.inForceFrom().orElseThrow();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", version.number());
        json.put("awardID", version.number() + "-award");
        json.put("title", version.title().fi());
        json.put("description", texts.of("ocds.contract", version.caseNumber(), String.valueOf(version.version())));
        json.put("status", today.isBefore(from) ? "pending" : today.isAfter(last()) ? "terminated" : "active");
        json.put("period", Amounts.period(from, last()));
        published.value().ifPresent(value -> json.put("value", Amounts.euros(value)));
        json.put("items", published.frames().stream().map(this::item).toList());
        Stream.of(Party.values()).flatMap(party -> life.signature(party).stream()).map(Signed::day).max(LocalDate::compareTo)
                .ifPresent(day -> json.put("dateSigned", Amounts.begins(day)));
        json.put("documents", documented.stream().flatMap(one -> documents(one).stream()).toList());
        json.put("milestones", List.of(Map.of("id", "end", "title", texts.of("ocds.end"), "dueDate", Amounts.ends(last()), "status", today.isAfter(last()) ? "met" : "scheduled")));
        var amendments = amendments(amended);
        if (!amendments.isEmpty()) {
            json.put("amendments", amendments);
        }
        return json;
    }

    /** The last day on which it holds: that of its period, or an earlier one of which notice was given. */
    private LocalDate last() {
        var life = published.version().life();
        return Stream.concat(Stream.of(life.facts().lastDay()), life.termination().map(Terminated::lastDay).stream()).min(LocalDate::compareTo).orElseThrow();
    }

    private Map<String, Object> item(Map<?, ?> frame) {
        var name = frame.get("name") instanceof Map<?, ?> words ? String.valueOf(words.get("fi")) : String.valueOf(frame.get("package"));
        var line = String.valueOf(frame.get("line"));
        return Map.of("id", frame.get("package") + "-" + frame.get("year") + "-" + line, "description", texts.of("ocds.frame." + line, name, String.valueOf(frame.get("year"))), "quantity", 1,
                "unit", Map.of("name", texts.of("ocds.unit"), "value", Amounts.euros(new BigDecimal(String.valueOf(frame.get("euros"))))));
    }

    private List<Map<String, Object>> documents(Published of) {
        var documents = new ArrayList<Map<String, Object>>();
        of.agreement().copies().forEach(copy -> documents.add(document(of, copy.language(), Map.of("documentType", "contractSigned", "format", "application/pdf",
                "description", "SHA-256 " + copy.sha256(), "url", address.pdf(of.version(), copy.language()), "language", copy.language(), "datePublished", Amounts.at(copy.at())))));
        documents.add(document(of, "html", Map.of("documentType", "contractText", "format", "text/html", "url", address.page(of.version()), "language", "fi",
                "datePublished", Amounts.at(of.at()))));
        return documents;
    }

    private static Map<String, Object> document(Published of, String name, Map<String, Object> facts) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", of.version().version() + "-" + name);
        json.put("title", of.version().title().fi());
        json.putAll(facts);
        return json;
    }

    /** Each version after the first, with the release it amends. @param all the oldest first */
    private List<Map<String, Object>> amendments(List<Published> all) {
        var amendments = new ArrayList<Map<String, Object>>();
        for (int index = 1; index < all.size(); index++) {
            var one = all.get(index);
            amendments.add(Map.of("id", String.valueOf(one.version().version()), "date", Amounts.at(one.at()), "description", one.version().proposal(),
                    "amendsReleaseID", all.get(index - 1).release(address), "releaseID", one.release(address)));
        }
        return amendments;
    }
}
