package fi.luotsi.web.deciding;

import org.jspecify.annotations.Nullable;

/** A right to sign as it is typed. */
public record RightForm(@Nullable String user, @Nullable String title, @Nullable String source, @Nullable String from, @Nullable String to) {

    static RightForm blank() {
        return new RightForm(null, null, null, null, null);
    }
}
