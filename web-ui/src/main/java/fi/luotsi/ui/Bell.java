package fi.luotsi.ui;

import java.util.function.IntSupplier;

/** The bell in the head of a page: how many notices its reader has not read, counted when the head is written. */
public record Bell(IntSupplier count) {

    public int getUnread() {
        return count.getAsInt();
    }
}
