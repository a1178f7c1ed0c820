package fi.luotsi.ui.word;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The package as a document, before it is written. */
record AgreementDocument(String title, List<String> notes, List<Section> sections) {

    record Section(String heading, List<Block> blocks) {}

    /**
     * One term, or one language of a clause.
     *
     * @param heading of the term; null in the second language of a clause
     * @param label what stands before the text: the name of a value, the language of a clause
     * @param language of the text, as {@code fi-FI}
     * @param tag the content control's; null where the text is not read when it comes back
     */
    record Block(@Nullable String heading, String label, String language, @Nullable ClauseTag tag, Tracked text) {}
}
