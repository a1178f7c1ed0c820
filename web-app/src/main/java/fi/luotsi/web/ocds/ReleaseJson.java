package fi.luotsi.web.ocds;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.luotsi.negotiation.Party;
import fi.luotsi.ui.table.Texts;

/** A signed version as a release: who agrees with whom, on what grounds, and the contract. */
record ReleaseJson(Published published, OcdsAddress address, Texts texts, LocalDate today) {

    static final String BUYER = "organizer";
    static final String SUPPLIER = "provider";

    /** @param before the version this one takes the place of; empty for the first */
    Map<String, Object> json(List<Published> before) {
        var contract = new ContractJson(published, address, texts, today);
        return json(published.release(address), published.version().version() == 1 ? List.of("tender", "award", "contract") : List.of("contractAmendment"),
                contract.json(List.of(published), before));
    }

    /** All versions merged: what holds now, with every document and amendment there has been. */
    Map<String, Object> compiled(List<Published> all) {
        var contract = new ContractJson(published, address, texts, today);
        return json(address.ocid(published.version().code()) + "-compiled-" + published.version().version() + "-" + published.copy().number(), List.of("compiled"), contract.json(all, all));
    }

    private Map<String, Object> json(String id, List<String> tag, Map<String, Object> contract) {
        var json = new LinkedHashMap<String, Object>();
        json.put("ocid", address.ocid(published.version().code()));
        json.put("id", id);
        json.put("date", Amounts.at(published.at()));
        json.put("tag", tag);
        json.put("initiationType", "tender");
        json.put("language", "fi");
        json.put("parties", List.of(party(BUYER, Party.ORGANIZER, List.of("buyer", "procuringEntity")), party(SUPPLIER, Party.PROVIDER, List.of("supplier", "tenderer"))));
        json.put("buyer", reference(BUYER, Party.ORGANIZER));
        json.put("tender", tender());
        json.put("awards", List.of(award()));
        json.put("contracts", List.of(contract));
        return json;
    }

    private Map<String, Object> tender() {
        var version = published.version();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", version.number() + "-tender");
        json.put("title", version.title().fi());
        json.put("description", version.proposal());
        json.put("status", "complete");
        json.put("procuringEntity", reference(BUYER, Party.ORGANIZER));
        json.put("procurementMethod", "direct");
        json.put("procurementMethodDetails", texts.of("ocds.method"));
        json.put("mainProcurementCategory", "services");
        json.put("tenderers", List.of(reference(SUPPLIER, Party.PROVIDER)));
        json.put("numberOfTenderers", 1);
        published.value().ifPresent(value -> json.put("value", Amounts.euros(value)));
        return json;
    }

    private Map<String, Object> award() {
        var version = published.version();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", version.number() + "-award");
        json.put("title", version.title().fi());
        json.put("status", "active");
        version.life().facts().bodies().stream().flatMap(body -> version.life().decision(body).stream()).map(decision -> decision.day()).max(LocalDate::compareTo)
                .ifPresent(day -> json.put("date", Amounts.begins(day)));
        json.put("suppliers", List.of(reference(SUPPLIER, Party.PROVIDER)));
        published.value().ifPresent(value -> json.put("value", Amounts.euros(value)));
        return json;
    }

    private Map<String, Object> party(String id, Party party, List<String> roles) {
        return Map.of("id", id, "name", name(party), "roles", roles);
    }

    private Map<String, Object> reference(String id, Party party) {
        return Map.of("id", id, "name", name(party));
    }

    private String name(Party party) {
        return (party == Party.ORGANIZER ? published.agreement().parties().organizer() : published.agreement().parties().provider()).fi();
    }
}
