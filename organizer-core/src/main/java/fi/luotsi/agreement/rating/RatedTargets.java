package fi.luotsi.agreement.rating;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.agreement.publicity.Annex;
import fi.luotsi.agreement.publicity.Secrets;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.negotiation.term.TermValueJson;

/**
 * The targets that a version is rated by.
 *
 * @param leavesOut whether there are others that the reader may not know
 */
public record RatedTargets(List<RatedTarget> targets, boolean leavesOut) {

    private static final String TARGETS = "targets";
    private static final String LEAVES_OUT = "leavesOutTargets";

    public RatedTargets {
        targets = List.copyOf(targets);
    }

    /** All that were agreed, for those who read the agreement itself. */
    static RatedTargets of(NegotiationPackage locked) {
        return new RatedTargets(agreed(locked).map(RatedTargets::rated).toList(), false);
    }

    /** Those of a public copy. Where the cards are secret it has none: tolerances and the values of areas stand in the cards, and a rating would tell them. */
    public static RatedTargets of(NegotiationPackage locked, Secrets secrets) {
        var all = agreed(locked).toList();
        var open = secrets.annexes().containsKey(Annex.TARGETS) ? List.<TermState>of()
                : all.stream().filter(state -> !secrets.terms().containsKey(state.term().id())).toList();
        return new RatedTargets(open.stream().map(RatedTargets::rated).toList(), open.size() < all.size());
    }

    /** As a public copy keeps them. */
    public Map<String, Object> json() {
        return Map.of(TARGETS, targets.stream().map(RatedTargets::json).toList(), LEAVES_OUT, leavesOut);
    }

    /** @param copy a public copy: what {@link #json} gave is among its members */
    static RatedTargets read(Map<String, Object> copy) {
        return new RatedTargets(objects(copy.get(TARGETS)).map(RatedTargets::target).toList(), Boolean.TRUE.equals(copy.get(LEAVES_OUT)));
    }

    private static Stream<TermState> agreed(NegotiationPackage locked) {
        return locked.terms().stream().filter(state -> state.term().kind() == TermKind.TARGET && state.agreedValue().isPresent());
    }

    private static RatedTarget rated(TermState state) {
        return new RatedTarget(state.term().title(), ((TermValue.Target) state.agreedValue().orElseThrow()).target());
    }

    private static Map<String, Object> json(RatedTarget rated) {
        var name = new LinkedHashMap<String, Object>();
        name.put("fi", rated.name().fi());
        if (rated.name().sv() != null) {
            name.put("sv", rated.name().sv());
        }
        if (rated.name().en() != null) {
            name.put("en", rated.name().en());
        }
        return Map.of("name", name, "value", TermValueJson.write(new TermValue.Target(rated.target())));
    }

    private static RatedTarget target(Map<String, Object> json) {
        var name = object(json.get("name"));
        return new RatedTarget(new Words(String.valueOf(name.get("fi")), (String) name.get("sv"), (String) name.get("en")),
                ((TermValue.Target) TermValueJson.read(object(json.get("value")))).target());
    }

    private static Stream<Map<String, Object>> objects(@Nullable Object list) {
        return list instanceof List<?> all ? all.stream().map(RatedTargets::object) : Stream.empty();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(@Nullable Object json) {
        return json == null ? Map.of() : (Map<String, Object>) json;
    }
}
