package fi.luotsi.negotiation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fi.luotsi.audit.CanonicalJson;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.Term.RuleTerm;
import fi.luotsi.negotiation.term.TermValueJson;

/**
 * A negotiated package as one JSON object: what was agreed between whom, and nothing else. Its canonical form is what the
 * fingerprint on the page and in the interface is taken of, so anybody can take it again.
 */
public final class PackageJson {

    private PackageJson() {}

    /** The canonical JSON (RFC 8785) of the agreed values. */
    public static String canonical(NegotiationPackage agreed) {
        var head = agreed.head();
        var json = new LinkedHashMap<String, Object>();
        json.put("negotiation", head.id().toString());
        json.put("caseNumber", head.caseNumber());
        json.put("title", words(head.title()));
        json.put("organizer", words(head.organizerName()));
        json.put("provider", words(head.providerName()));
        json.put("firstYear", head.period().first().getValue());
        json.put("lastYear", head.period().last().getValue());
        json.put("terms", agreed.terms().stream().map(PackageJson::term).toList());
        json.putAll(agreed.annexes());
        return CanonicalJson.of(json);
    }

    /** SHA-256 over {@link #canonical}, 64 hexadecimal digits. */
    public static String fingerprint(NegotiationPackage agreed) {
        return CanonicalJson.sha256(canonical(agreed));
    }

    private static Map<String, Object> term(TermState state) {
        var term = state.term();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", term.id().toString());
        json.put("section", term.place().section());
        json.put("position", term.place().position());
        json.put("title", words(term.title()));
        json.put("value", state.agreedValue().map(TermValueJson::write).orElse(Map.of()));
        json.put("conditions", conditions(state));
        if (state.isLeftAsAlternatives()) {
            json.put("alternatives", alternatives(state));
        }
        subject(term, json);
        return json;
    }

    /** What an acceptance on condition said, and what was agreed only together with it: both are part of what was agreed. */
    private static List<Map<String, Object>> conditions(TermState state) {
        var inWords = state.exchange().stream().flatMap(exchange -> Stream.of(Party.values()).flatMap(party -> exchange.lastWordOf(party).stream()))
                .filter(answer -> answer.stand() == Stand.ACCEPT_ON_CONDITION).map(PackageJson::inWords);
        var onTerms = state.settlement().ties().stream().map(PackageJson::onTerm);
        return Stream.concat(inWords, onTerms).toList();
    }

    /** What each party last offered where they did not agree, for those who decide. */
    private static List<Map<String, Object>> alternatives(TermState state) {
        return Stream.of(Party.values()).flatMap(party -> state.latestOf(party).stream())
                .map(offer -> Map.<String, Object>of("party", offer.party().name(), "value", TermValueJson.write(offer.value()))).toList();
    }

    private static Map<String, Object> inWords(Answer answer) {
        var json = new LinkedHashMap<String, Object>();
        json.put("party", answer.party().name());
        json.put("reason", answer.reason() == null ? "" : answer.reason());
        if (answer.volume() != null) {
            json.put("volume", answer.volume().toString());
        }
        if (answer.personYears() != null) {
            json.put("personYears", answer.personYears().stripTrailingZeros().toPlainString());
        }
        return json;
    }

    private static Map<String, Object> onTerm(Tie tie) {
        return Map.of("party", tie.party().name(), "onlyWith", tie.condition().on().toString());
    }

    private static void subject(Term term, Map<String, Object> json) {
        switch (term) {
            case FrameTerm frame -> {
                json.put("servicePackage", frame.packageCode());
                json.put("year", frame.year().getValue());
                json.put("line", frame.line().name());
            }
            case RuleTerm rule -> json.put("frame", rule.frame().name());
            case Term.ChainTerm(_, _, _, var chain) -> {
                if (chain != null) {
                    json.put("chain", chain.value().toString());
                }
            }
            case Term.ClauseTerm _, Term.TargetTerm _, Term.FundingModelTerm _ -> { }
        }
    }

    private static Map<String, Object> words(Words words) {
        var json = new LinkedHashMap<String, Object>();
        json.put("fi", words.fi());
        json.put("sv", words.sv() == null ? "" : words.sv());
        return json;
    }
}
