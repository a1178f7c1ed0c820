package fi.luotsi.ui.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.term.TermId;

/**
 * What the timeline is narrowed to, as it stands in the address.
 *
 * @param everything each offer, answer and comment as well, not only the rounds
 * @param party organizer, provider, or nobody for what a date brought about; null for all
 */
public record EventFilter(boolean everything, @Nullable String party, @Nullable EventKind kind, @Nullable TermId term) {

    /** What means nothing is left out. */
    public static EventFilter of(String show, @Nullable String party, @Nullable String kind, @Nullable String term) {
        return new EventFilter(show.equals("all"), known(party), Optional.ofNullable(kind).flatMap(EventKind::of).orElse(null), termId(term));
    }

    boolean shows(Event event) {
        return isTold(event.kind()) && (party == null || party.equals(code(event.party()))) && (kind == null || event.kind() == kind) && (term == null || event.terms().contains(term));
    }

    /** A detail is told when everything is asked for, and when the timeline is narrowed to it or to a term. */
    private boolean isTold(EventKind other) {
        return everything || term != null || kind == other || !other.isDetail();
    }

    boolean isNarrow() {
        return party != null || kind != null || term != null;
    }

    /** The address with this filter. */
    String at(String path, int page) {
        var address = UriComponentsBuilder.fromPath(path);
        values().forEach(address::queryParam);
        return page > 1 ? address.queryParam("page", page).toUriString() : address.toUriString();
    }

    EventFilter everything(boolean other) {
        return new EventFilter(other, party, kind, term);
    }

    private Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        if (everything) {
            values.put("show", "all");
        }
        if (party != null) {
            values.put("party", party);
        }
        if (kind != null) {
            values.put("kind", kind.code());
        }
        if (term != null) {
            values.put("term", term.toString());
        }
        return values;
    }

    static String code(@Nullable Party party) {
        return party == null ? "nobody" : party == Party.ORGANIZER ? "organizer" : "provider";
    }

    private static @Nullable String known(@Nullable String party) {
        return party != null && (party.equals("nobody") || party.equals("organizer") || party.equals("provider")) ? party : null;
    }

    private static @Nullable TermId termId(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : new TermId(UUID.fromString(typed));
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
