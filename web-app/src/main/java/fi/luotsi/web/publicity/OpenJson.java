package fi.luotsi.web.publicity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fi.luotsi.agreement.life.LifeEvent.Decided;
import fi.luotsi.agreement.publicity.PublicAgreement;
import fi.luotsi.agreement.publicity.PublicCopy;
import fi.luotsi.audit.CanonicalJson;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.Party;

/** A public agreement for programs. */
record OpenJson(PublicAgreement agreement, PublicCopy copy, String document) {

    Map<String, Object> json() {
        var version = agreement.version();
        var json = new LinkedHashMap<String, Object>();
        json.put("number", version.number());
        json.put("version", version.version());
        json.put("code", version.code());
        json.put("title", words(version.title()));
        json.put("caseNumber", version.caseNumber());
        json.put("organizer", words(agreement.parties().organizer()));
        json.put("provider", words(agreement.parties().provider()));
        json.put("lastDay", version.life().facts().lastDay().toString());
        version.life().inForceFrom().ifPresent(from -> json.put("inForceFrom", from.toString()));
        version.life().termination().ifPresent(ended -> json.put("terminatedOn", ended.lastDay().toString()));
        json.put("boundFrom", bound());
        json.put("proposal", version.proposal());
        json.put("decisions", decisions());
        json.put("signatures", signatures());
        json.put("versions", agreement.versions().stream().map(one -> one.version()).toList());
        json.put("sha256", copy.sha256());
        json.put("document", CanonicalJson.read(document));
        return json;
    }

    private Map<String, String> bound() {
        var bound = new LinkedHashMap<String, String>();
        Stream.of(Party.values()).forEach(party -> agreement.version().life().boundFrom(party).ifPresent(from -> bound.put(name(party), from.toString())));
        return bound;
    }

    private List<Map<String, Object>> decisions() {
        return agreement.version().life().events().stream().flatMap(event -> event instanceof Decided one ? Stream.of(decision(one)) : Stream.empty()).toList();
    }

    private Map<String, Object> decision(Decided decided) {
        var decision = decided.decision();
        var json = new LinkedHashMap<String, Object>();
        Optional.ofNullable(agreement.version().bodies().get(decided.body())).ifPresent(name -> json.put("body", words(name)));
        json.put("party", name(decided.body().party()));
        json.put("outcome", decision.outcome().name());
        json.put("day", decision.day().toString());
        json.put("section", decision.section());
        json.put("caseNumber", decision.caseNumber());
        json.put("text", decision.text());
        json.put("reasons", decision.reasons());
        Optional.ofNullable(decision.dissent()).ifPresent(dissent -> json.put("dissent", dissent));
        Optional.ofNullable(decision.finalFrom()).ifPresent(day -> json.put("finalFrom", day.toString()));
        return json;
    }

    private List<Map<String, String>> signatures() {
        var life = agreement.version().life();
        return life.facts().order().stream().flatMap(party -> life.signature(party).stream())
                .map(signed -> Map.of("party", name(signed.party()), "signer", signed.signer(), "right", signed.right(), "day", signed.day().toString())).toList();
    }

    private static String name(Party party) {
        return party.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> words(Words words) {
        var json = new LinkedHashMap<>(Map.of("fi", words.fi()));
        Optional.ofNullable(words.sv()).ifPresent(text -> json.put("sv", text));
        Optional.ofNullable(words.en()).ifPresent(text -> json.put("en", text));
        return json;
    }
}
