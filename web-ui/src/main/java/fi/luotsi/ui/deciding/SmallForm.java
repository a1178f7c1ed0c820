package fi.luotsi.ui.deciding;

import org.jspecify.annotations.Nullable;

import fi.luotsi.ui.TypedFields;

/**
 * One text, sometimes with a day, as it is typed.
 *
 * @param seen how many things had happened to the agreement when the page was shown
 */
public record SmallForm(@Nullable String text, @Nullable String lastDay, @Nullable String seen) {

    public String said() {
        return TypedFields.text(text);
    }

    public int sequence() {
        return DecisionDesk.seen(seen);
    }
}
