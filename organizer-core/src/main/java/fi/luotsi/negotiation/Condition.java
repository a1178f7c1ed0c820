package fi.luotsi.negotiation;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.luotsi.negotiation.term.TermId;

/**
 * “This stands only if that does”: what an offer or an acceptance depends on. Two offers tied by a condition are locked
 * together or not at all.
 *
 * @param on the term that is depended on
 * @param round the round of the revision that is depended on; in a draft, the open round means the own offer in the same draft
 */
public record Condition(TermId on, int round) {

    private static final Pattern CODE = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\\d{1,6})");

    /** The condition in one word, as forms and drafts carry it. */
    public String code() {
        return on + ":" + round;
    }

    /** @throws IllegalArgumentException if the word is no {@link #code} */
    public static Condition of(String code) {
        var parts = CODE.matcher(code);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No condition: " + code);
        }
        return new Condition(new TermId(UUID.fromString(parts.group(1))), Integer.parseInt(parts.group(2)));
    }

    /** Several conditions in the form of {@link #all}. */
    public static String codes(List<Condition> conditions) {
        return conditions.stream().map(Condition::code).collect(Collectors.joining(" "));
    }

    /**
     * Every condition of a text of codes with a space between.
     *
     * @throws IllegalArgumentException if a word of it is no {@link #code}
     */
    public static List<Condition> all(String codes) {
        return Stream.of(codes.strip().split(" ")).filter(code -> !code.isEmpty()).map(Condition::of).toList();
    }

    boolean names(Revision revision) {
        return revision.term().equals(on) && revision.round() == round;
    }
}
