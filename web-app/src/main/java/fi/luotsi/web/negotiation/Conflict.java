package fi.luotsi.web.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.Condition;
import fi.luotsi.negotiation.DraftChangedMeanwhile;
import fi.luotsi.negotiation.Stand;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.ValueWords;

/**
 * A save that came second: what was typed beside what a colleague saved meanwhile, and everything typed kept so that it can
 * be sent once more.
 *
 * @param action where the form is sent again
 * @param fields all that was typed, with the versions that are now seen
 */
public record Conflict(List<Line> lines, String action, List<Field> fields) {

    /** @param saved who saved it and when; null when it was taken out of the draft */
    public record Line(String name, String mine, String theirs, @Nullable String saved) {}

    public record Field(String name, String value) {}

    /** Before a term's id it names the field of the version that was seen. */
    private static final String SEEN = "seen-";

    /** Parameters that belong to the page, not to what was typed. */
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "seenVersion", "lang");

    public static Conflict of(TableView table, DraftChangedMeanwhile changed, HttpServletRequest request, String action) {
        var lines = changed.conflicts().stream().map(conflict -> line(table, conflict)).toList();
        Map<TermId, Integer> seen = changed.conflicts().stream().collect(Collectors.toMap(conflict -> conflict.typed().term(),
                conflict -> conflict.stored() == null ? 0 : conflict.stored().version()));
        var fields = new ArrayList<Field>();
        request.getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                if (!NOT_TYPED.contains(name)) {
                    fields.add(new Field(name, seenNow(name, seen, value)));
                }
            }
        });
        if (request.getParameter("seenVersion") != null) {
            fields.add(new Field("seenVersion", String.valueOf(seen.values().iterator().next())));
        }
        return new Conflict(lines, action, fields);
    }

    /** A cell of the grid carries its own version. */
    private static String seenNow(String name, Map<TermId, Integer> seen, String value) {
        return seen.entrySet().stream().filter(entry -> name.equals((SEEN + entry.getKey()))).map(entry -> String.valueOf(entry.getValue()))
                .findFirst().orElse(value);
    }

    private static Line line(TableView table, DraftChangedMeanwhile.Conflict conflict) {
        var typed = conflict.typed();
        var stored = conflict.stored();
        var name = table.view().table().term(typed.term()).map(table::name).orElse("");
        var texts = table.view().texts();
        return new Line(name, said(table, typed.value(), typed.stand(), typed.conditions(), typed.reason()),
                stored == null ? texts.of("negotiation.conflict.removed") : said(table, stored.value(), stored.stand(), stored.conditions(), stored.reason()),
                stored == null ? null : stored.savedBy() + " · " + texts.formats().dateTime(stored.savedAt()));
    }

    private static String said(TableView table, @Nullable TermValue value, @Nullable Stand stand, List<Condition> conditions, @Nullable String reason) {
        var texts = table.view().texts();
        var parts = new ArrayList<String>();
        if (stand != null) {
            parts.add(texts.of("table.stand." + stand));
        }
        if (value instanceof TermValue.Clause(var fi, var sv)) {
            parts.add(fi);
            parts.add(sv);
        } else if (value != null) {
            parts.add(new ValueWords(texts).line(value));
        }
        var onlyIf = table.onlyIf(conditions);
        if (onlyIf != null) {
            parts.add(onlyIf);
        }
        if (reason != null) {
            parts.add(reason);
        }
        return String.join("\n\n", parts);
    }
}
