package fi.luotsi.ui.depth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.servicechain.ChainHead;
import fi.luotsi.ui.table.Texts;

/**
 * The versions of a chain that a term may have: what stands stays, and the newest is offered beside it.
 *
 * @param heads published versions, the newest first; never empty
 */
record VersionChoices(List<ChainHead> heads, TermValue.@Nullable Chain onTheTable, TermValue.@Nullable Chain drafted, Texts texts) {

    /** By number, the oldest first. */
    Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        Stream.of(number(onTheTable), number(drafted), newest().number()).filter(Objects::nonNull).distinct().sorted()
                .flatMap(number -> heads.stream().filter(head -> head.number() == number)).forEach(head -> all.put(String.valueOf(head.number()), text(head)));
        return all;
    }

    /** The version asked for where it may be chosen, else the one that stands. */
    int chosen(@Nullable String asked) {
        return asked != null && all().containsKey(asked) ? Integer.parseInt(asked) : standing().number();
    }

    String name() {
        return texts.of("chain.picture.title", texts.in(standing().name()), String.valueOf(standing().number()));
    }

    String href() {
        return address() + "/versions/" + standing().number();
    }

    ChainDial.@Nullable Newer newer() {
        return newest().number() == standing().number() ? null
                : new ChainDial.Newer(text(newest()), address() + "/changes/" + standing().number() + "/" + newest().number());
    }

    private String text(ChainHead head) {
        var words = texts.of("depth.version", String.valueOf(head.number()), head.validFrom() == null ? "" : texts.formats().date(head.validFrom()));
        return Objects.equals(number(onTheTable), head.number()) ? texts.of("depth.version.on-the-table", words) : words;
    }

    private ChainHead standing() {
        var number = drafted == null ? number(onTheTable) : number(drafted);
        return heads.stream().filter(head -> Objects.equals(number, head.number())).findFirst().orElseGet(this::newest);
    }

    private ChainHead newest() {
        return heads.getFirst();
    }

    private String address() {
        return "/chains/" + newest().chain().value();
    }

    private static @Nullable Integer number(TermValue.@Nullable Chain value) {
        return value == null ? null : value.version();
    }
}
