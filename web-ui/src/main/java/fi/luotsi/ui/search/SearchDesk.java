package fi.luotsi.ui.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.access.Language;
import fi.luotsi.acting.Acting;
import fi.luotsi.search.Found;
import fi.luotsi.search.Search;
import fi.luotsi.ui.Filter;
import fi.luotsi.ui.table.Texts;

/** Looks up what the address asks for and puts it into the model of {@code search/search}. */
@Component
public class SearchDesk {

    private final Search search;
    private final MessageSource messages;

    SearchDesk(Search search, MessageSource messages) {
        this.search = search;
        this.messages = messages;
    }

    /**
     * @param path where the page stands
     * @param base where the surface's negotiations stand
     */
    public String show(Acting.Person acting, String path, String base, Map<String, String> parameters, Locale locale, Model model) {
        var texts = new Texts(messages, locale);
        var asked = SearchAddress.of(path, parameters, Language.tagged(locale.getLanguage()).orElse(Language.FI));
        boolean looks = !asked.query().words().isEmpty();
        var found = looks ? search.find(acting, asked.query()) : null;
        model.addAttribute("query", asked.query()).addAttribute("searchPath", path).addAttribute("languages", languages(texts))
                .addAttribute("everywhere", asked.query().negotiation() == null ? null : asked.everywhere().href());
        if (found != null) {
            show(found, asked, texts, base, model);
        }
        return "search/search";
    }

    private void show(Found found, SearchAddress asked, Texts texts, String base, Model model) {
        int page = asked.query().page();
        int last = (int) Math.max(1, (found.total() + Found.PAGE - 1) / Found.PAGE);
        long first = (long) (page - 1) * Found.PAGE + 1;
        model.addAttribute("found", found).addAttribute("hits", found.hits().stream().map(hit -> HitLine.of(hit, texts, base)).toList())
                .addAttribute("total", texts.formats().integer(found.total())).addAttribute("kinds", kinds(found, asked, texts))
                .addAttribute("previous", page > 1 ? asked.onPage(Math.min(page - 1, last)).href() : null)
                .addAttribute("next", page < last ? asked.onPage(page + 1).href() : null)
                .addAttribute("where", found.hits().isEmpty() ? "" : first + "–" + (first + found.hits().size() - 1) + " / " + texts.formats().integer(found.total()));
    }

    private List<Filter> kinds(Found found, SearchAddress asked, Texts texts) {
        var all = new Filter("all", texts.of("search.kinds.all"), found.byKind().values().stream().mapToLong(Long::longValue).sum(), asked.onlyKind(null).href(),
                asked.query().kind() == null);
        return Stream.concat(Stream.of(all), search.kinds().stream().filter(kind -> found.byKind().containsKey(kind) || kind.equals(asked.query().kind()))
                .map(kind -> new Filter(kind, texts.of("search.kinds." + kind), found.byKind().getOrDefault(kind, 0L), asked.onlyKind(kind).href(),
                        kind.equals(asked.query().kind())))).toList();
    }

    private static Map<String, String> languages(Texts texts) {
        var languages = new LinkedHashMap<String, String>();
        for (Language language : Language.values()) {
            languages.put(language.tag(), texts.of("search.language." + language));
        }
        return languages;
    }
}
