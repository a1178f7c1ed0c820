package fi.luotsi.web.negotiation.frames;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.term.TermId;

/**
 * What was typed into the grid of frames, right or wrong.
 *
 * @param amounts by cell, as typed
 * @param seen by cell, the version of the draft that was seen
 * @param reasons by row
 */
record FrameInput(Map<TermId, String> amounts, Map<TermId, Integer> seen, Map<String, String> reasons) {

    private static final String REASON = "reason-";

    static FrameInput of(Map<String, String> parameters) {
        var amounts = new LinkedHashMap<TermId, String>();
        var seen = new HashMap<TermId, Integer>();
        var reasons = new HashMap<String, String>();
        parameters.forEach((name, value) -> {
            var amount = term(name, "amount-");
            var version = term(name, "seen-");
            if (amount != null) {
                amounts.put(amount, value);
            } else if (version != null && value.matches("\\d{1,9}")) {
                seen.put(version, Integer.valueOf(value));
            } else if (name.startsWith(REASON)) {
                reasons.put(name.substring(REASON.length()), value.replace("\r\n", "\n").strip());
            }
        });
        return new FrameInput(amounts, seen, reasons);
    }

    private static @Nullable TermId term(String name, String prefix) {
        return name.startsWith(prefix) && name.substring(prefix.length()).matches("[0-9a-f-]{36}")
                ? new TermId(UUID.fromString(name.substring(prefix.length()))) : null;
    }
}
