package fi.luotsi.ui.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import fi.luotsi.negotiation.TermState;
import fi.luotsi.ui.StatusTag.Kind;
import fi.luotsi.ui.listing.CodedTerms;

/**
 * Which terms of the package are shown, as the address asks: {@code ?show=mine&status=OPEN&code=U1&q=words}. What it asks wrongly counts as not asked.
 *
 * @param status null for any
 * @param codes  which terms the code asked for leaves
 * @param words  what a term's name or last reason must contain; empty for anything
 */
public record Selection(Showing showing, @Nullable Kind status, String words, CodedTerms codes) {

    public static final Selection ALL = new Selection(Showing.ALL, null, "", CodedTerms.ALL);

    private static final int LONGEST = 200;

    /** @param parameters all of the request's, the code in {@code codes} left aside */
    public static Selection of(Map<String, String> parameters, CodedTerms codes) {
        var words = parameters.getOrDefault("q", "").replace("\0", "").strip();
        var status = Stream.of(Kind.values()).filter(one -> one.name().equals(parameters.get("status"))).findFirst().orElse(null);
        return new Selection(Showing.of(parameters.getOrDefault("show", "")), status, words.substring(0, Math.min(words.length(), LONGEST)), codes);
    }

    static Selection of(Showing showing) {
        return new Selection(showing, null, "", CodedTerms.ALL);
    }

    Selection with(Showing other) {
        return new Selection(other, status, words, codes);
    }

    boolean shows(Viewpoint view, TermState state) {
        return showing.shows(view, state) && narrows(view, state);
    }

    /** Whether status, code and words leave the term. */
    boolean narrows(Viewpoint view, TermState state) {
        return (status == null || TermMarks.kind(state) == status) && codes.shows(state.term().id()) && (words.isEmpty() || names(view, state));
    }

    private boolean names(Viewpoint view, TermState state) {
        var locale = view.texts().locale();
        var text = (TermRows.fullName(view.texts(), state) + " " + state.lastSaid().map(said -> said.reason()).orElse("")).toLowerCase(locale);
        return Stream.of(words.toLowerCase(locale).split("\\s+")).allMatch(text::contains);
    }

    /** The address's query; empty for everything. */
    public String query() {
        var parameters = new LinkedHashMap<String, String>();
        if (showing != Showing.ALL) {
            parameters.put("show", showing.code());
        }
        if (status != null) {
            parameters.put("status", status.name());
        }
        if (!codes.choice().chosen().isEmpty()) {
            parameters.put("code", codes.choice().chosen());
        }
        if (!words.isEmpty()) {
            parameters.put("q", words);
        }
        var address = UriComponentsBuilder.newInstance();
        parameters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters).toUriString().replaceFirst("^\\?", "");
    }

    /** {@code ?show=mine}, or nothing. */
    String asQuery() {
        return query().isEmpty() ? "" : "?" + query();
    }
}
