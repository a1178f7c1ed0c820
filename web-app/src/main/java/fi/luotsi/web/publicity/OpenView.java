package fi.luotsi.web.publicity;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.ui.Link;

/**
 * A public agreement ready to be shown.
 *
 * @param later that there is a newer version; null for the newest
 * @param bound who is bound from when
 * @param proposal what the bodies were asked to decide
 * @param decisions oldest first
 * @param versions all public ones, the newest first; empty where there is but one
 */
public record OpenView(String title, String number, String state, List<Fact> facts, @Nullable Link later, List<String> bound, String proposal, List<Decided> decisions,
        List<String> signatures, List<OpenFile> files, List<Link> versions) {

    public record Fact(String name, String text) {}

    /**
     * What a body decided.
     *
     * @param about outcome, day, section, case number, and from when it is final
     * @param dissent null where nobody differed
     */
    public record Decided(String id, String body, String about, String text, String reasons, @Nullable String dissent) {}

    /** @param sha256 null for what is made when it is asked for */
    public record OpenFile(String name, String href, @Nullable String sha256) {}
}
