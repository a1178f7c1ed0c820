package fi.luotsi.ui.depth;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A term about a kept chain as its panel shows it.
 *
 * @param name     of the version that stands, with its number
 * @param href     of that version
 * @param standing what the own draft, else the last offer, binds; null where nobody has offered anything
 * @param versions to choose from, by number: those on the table and in the draft, and the newest
 * @param chosen   the number of the version that is chosen
 * @param newer    null where the version that stands is the newest
 * @param preview  null as long as no depth is chosen
 */
public record ChainDial(String name, String href, @Nullable BoundView standing, Map<String, String> versions, String chosen, @Nullable Newer newer,
        @Nullable DepthPreview preview) {

    /**
     * A version that was published after the one that stands.
     *
     * @param text {@code Versio 3, 1.1.2020 alkaen}
     * @param href what it changes
     */
    public record Newer(String text, String href) {}
}
