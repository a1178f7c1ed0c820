package fi.luotsi.ui.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import fi.luotsi.access.Language;
import fi.luotsi.search.Query;

/** A search as an address: {@code ?q=lasten&language=fi&kind=note&in=…&page=2}. What it says wrongly it does not say. */
record SearchAddress(String path, Query query) {

    static SearchAddress of(String path, Map<String, String> parameters, Language readers) {
        var page = parameters.getOrDefault("page", "");
        var kind = parameters.getOrDefault("kind", "").toUpperCase(java.util.Locale.ROOT);
        return new SearchAddress(path, new Query(parameters.getOrDefault("q", ""), Language.tagged(parameters.getOrDefault("language", "")).orElse(readers),
                kind.matches("[A-Z_]{1,30}") ? kind : null, id(parameters.get("in")), page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1));
    }

    SearchAddress onlyKind(@Nullable String kind) {
        return new SearchAddress(path, new Query(query.words(), query.language(), kind, query.negotiation(), 1));
    }

    SearchAddress onPage(int page) {
        return new SearchAddress(path, new Query(query.words(), query.language(), query.kind(), query.negotiation(), page));
    }

    SearchAddress everywhere() {
        return new SearchAddress(path, new Query(query.words(), query.language(), query.kind(), null, 1));
    }

    String href() {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("q", query.words());
        parameters.put("language", query.language().tag());
        if (query.kind() != null) {
            parameters.put("kind", query.kind().toLowerCase(java.util.Locale.ROOT));
        }
        if (query.negotiation() != null) {
            parameters.put("in", query.negotiation());
        }
        if (query.page() > 1) {
            parameters.put("page", query.page());
        }
        var address = UriComponentsBuilder.fromPath(path);
        parameters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters).toUriString();
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text != null && text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(text) : null;
    }
}
