package fi.luotsi.ui;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What surrounds the content of every page. The surface puts it into the model as {@code page}; {@code ui/layout} shows it.
 *
 * @param nav      the main menu; empty before signing in
 * @param language {@code fi}, {@code sv} or {@code en}
 * @param path     the path and query under which the page was asked for, for the links that come back to it
 */
public record Page(Surface surface, List<Entry> nav, @Nullable SignedIn signedIn, String language, Scheme scheme, String path) {

    /** Whose side of the house the page belongs to. */
    public enum Surface { ORGANIZER, PROVIDER, OPEN }

    /** Light, dark, or as the reader's system is set. */
    public enum Scheme {
        AUTO, LIGHT, DARK;

        /** The value of {@code data-color-scheme}, of the form field and of the last part of the message key. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A line of the menu: the key of its words, and where it leads. */
    public record Entry(String messageKey, String href, boolean current) {}

    /** Who is signed in, as a role's or account's name, and for whom. */
    public record SignedIn(String name, String organization) {}

    /** The languages of the product, in the order of the switch. */
    public static final List<String> LANGUAGES = List.of("fi", "sv", "en");

    /** This page in another language. */
    public String pathIn(String other) {
        return UriComponentsBuilder.fromUriString(path).replaceQueryParam("lang", other).build().toUriString();
    }

    /** All languages, for templates. */
    public List<String> languages() {
        return LANGUAGES;
    }

    /** Where the reader searches; null for whoever sees no negotiations. */
    public @Nullable String searchAt() {
        if (signedIn == null) {
            return null;
        }
        return isPortal() ? "/portal/search" : nav.stream().anyMatch(entry -> entry.href().equals("/negotiations")) ? "/negotiations/search" : null;
    }

    /** Whether an expert reads, for whom there is little beside the own pages. */
    public boolean isExpert() {
        return nav.stream().anyMatch(entry -> entry.href().equals("/expert"));
    }

    /** What the page's head shows whatever the address of the page. */
    public Top top() {
        return new Top(isPortal(), nav, signedIn, scheme);
    }

    /** Whether the page is shown on the provider's side, which looks different on purpose. */
    public boolean isPortal() {
        return surface == Surface.PROVIDER;
    }

    /** The part of the surroundings that is the same on many pages. */
    public record Top(boolean portal, List<Entry> nav, @Nullable SignedIn signedIn, Scheme scheme) {

        /** All schemes, for templates. */
        public List<Scheme> schemes() {
            return List.of(Scheme.values());
        }
    }
}
