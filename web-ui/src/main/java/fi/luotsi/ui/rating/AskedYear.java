package fi.luotsi.ui.rating;

import java.util.OptionalInt;

import fi.luotsi.access.NotFound;

/** The year that an address asks for. */
public final class AskedYear {

    private AskedYear() {}

    /**
     * @param written empty where none is asked for
     * @throws NotFound where it is no year
     */
    public static OptionalInt of(String written) {
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!written.matches("[1-9]\\d{3}")) {
            throw new NotFound(written);
        }
        return OptionalInt.of(Integer.parseInt(written));
    }
}
