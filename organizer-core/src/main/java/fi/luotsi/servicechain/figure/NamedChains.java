package fi.luotsi.servicechain.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import fi.luotsi.servicechain.ChainHead;
import fi.luotsi.servicechain.ChainId;
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.Step;

/** The newest versions of an organizer's chains, found by their names; a content is fetched when somebody asks for it. */
final class NamedChains {

    private final List<ChainHead> newest;
    private final Function<ChainHead, ChainContent> fetch;
    private final Map<ChainId, ChainContent> contents = new HashMap<>();

    NamedChains(List<ChainHead> newest, Function<ChainHead, ChainContent> fetch) {
        this.newest = newest;
        this.fetch = fetch;
    }

    List<ChainHead> called(String name) {
        return newest.stream().filter(head -> isCalled(head.name(), name)).toList();
    }

    ChainContent content(ChainHead head) {
        return contents.computeIfAbsent(head.chain(), _ -> fetch.apply(head));
    }

    ChainHead head(ChainId chain) {
        return newest.stream().filter(head -> head.chain().equals(chain)).findFirst().orElseThrow();
    }

    /** Null where the chain has no step of the number. */
    @Nullable Step step(ChainHead head, String number) {
        var steps = content(head).steps();
        return number.matches("[1-9]\\d?") && Integer.parseInt(number) <= steps.size() ? steps.get(Integer.parseInt(number) - 1) : null;
    }

    static boolean isCalled(Words words, String name) {
        return plain(words.fi()).equals(plain(name)) || words.sv() != null && plain(words.sv()).equals(plain(name));
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
