package fi.luotsi.negotiation.term;

import java.util.Comparator;

/**
 * Where a term stands in the agreement.
 *
 * @param section 1 to 20, the sections of the agreement template (DOMAIN A.5)
 * @param position order within the section
 */
public record Place(int section, int position) implements Comparable<Place> {

    private static final Comparator<Place> READING_ORDER = Comparator.comparingInt(Place::section).thenComparingInt(Place::position);

    public Place {
        if (section < 1 || section > 20) {
            throw new IllegalArgumentException("The agreement has sections 1 to 20, not " + section);
        }
    }

    @Override
    public int compareTo(Place other) {
        return READING_ORDER.compare(this, other);
    }
}
