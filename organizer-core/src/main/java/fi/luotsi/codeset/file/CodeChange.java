package fi.luotsi.codeset.file;

import org.jspecify.annotations.Nullable;

import fi.luotsi.codeset.CodeEdit;
import fi.luotsi.codeset.OwnCode;

/**
 * What one row of a file says of a code.
 *
 * @param before what holds now; null where the code is new
 */
public record CodeChange(String code, CodeEdit edit, @Nullable OwnCode before) {

    /** Whether the row says anything that does not hold already. */
    public boolean changes() {
        return before == null || !edit.equals(before.edited());
    }
}
