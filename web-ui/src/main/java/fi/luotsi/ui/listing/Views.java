package fi.luotsi.ui.listing;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.view.Place;

/**
 * The reader's saved views beside a list, and the form that saves the one now shown.
 *
 * @param query   what would be saved
 * @param back    the address now shown
 * @param refused why a name was not taken; null otherwise
 * @param typed   the name that was not taken
 */
public record Views(Place place, String query, String back, List<Line> saved, @Nullable String refused, @Nullable String typed) {

    /** A saved view and where it leads. */
    public record Line(UUID id, String name, String href, boolean current) {}
}
