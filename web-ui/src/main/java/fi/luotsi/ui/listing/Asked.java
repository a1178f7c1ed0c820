package fi.luotsi.ui.listing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * How the address asks for a list: {@code ?q=words&show=choice&code=U1&sort=column&page=2}; a minus before the column turns the order round. What an
 * address says wrongly is as if it said nothing.
 *
 * @param path where the list stands
 */
public record Asked(String path, String words, String show, String code, String sort, int page) {

    private static final int LONGEST = 200;
    private static final Set<String> FIELDS = Set.of("q", "code", "page");

    /** @param parameters all of the request's */
    public static Asked of(String path, Map<String, String> parameters) {
        var words = parameters.getOrDefault("q", "").replace("\0", "").strip();
        var page = parameters.getOrDefault("page", "");
        return new Asked(path, words.substring(0, Math.min(words.length(), LONGEST)), parameters.getOrDefault("show", ""),
                CodeChoice.asked(parameters), parameters.getOrDefault("sort", ""), page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1);
    }

    Asked showing(String choice) {
        return new Asked(path, words, choice, code, sort, 1);
    }

    Asked sortedBy(String column) {
        return new Asked(path, words, show, code, column, 1);
    }

    Asked onPage(int number) {
        return new Asked(path, words, show, code, sort, number);
    }

    /** The address that asks for just this. */
    public String href() {
        var address = UriComponentsBuilder.fromPath(path);
        parameters().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters()).toUriString();
    }

    /** Words, choice, code and order without the page: what is worth a name. */
    public String query() {
        return onPage(1).href().substring(path.length()).replaceFirst("^\\?", "");
    }

    /** What a form that asks for other words sends along. */
    public Map<String, String> hidden() {
        return parameters().entrySet().stream().filter(entry -> !FIELDS.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, LinkedHashMap::new));
    }

    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "q", words);
        put(parameters, "show", show);
        put(parameters, "code", code);
        put(parameters, "sort", sort);
        put(parameters, "page", page > 1 ? String.valueOf(page) : "");
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }
}
