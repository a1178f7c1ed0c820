package fi.luotsi.web.chain;

import org.jspecify.annotations.Nullable;

/** From which day and why a draft is published, as it is typed. */
record PublishForm(@Nullable String seen, @Nullable String validFrom, @Nullable String reason) {

    /** The edit of the draft that was on the page; 0, which none is, where the page did not say. */
    int edit() {
        return TypedWords.number(seen);
    }
}
