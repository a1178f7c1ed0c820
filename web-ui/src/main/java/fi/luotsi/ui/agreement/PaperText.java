package fi.luotsi.ui.agreement;

import org.jspecify.annotations.Nullable;

/**
 * A text of the document.
 *
 * @param lang the language it is in where that is not the document's own, as {@code fi}; null otherwise
 */
public record PaperText(String text, @Nullable String lang) {

    static PaperText of(String text) {
        return new PaperText(text, null);
    }
}
