package fi.luotsi.agreement.publicity;

/**
 * A ground on which an authority keeps something secret: an item of section 24, subsection 1, of the Act on the Openness of Government
 * Activities (julkisuuslaki 621/1999). <em>Oletus:</em> these are the ones that occur in agreements of this kind.
 */
public enum SecrecyGround {
    SECURITY_ARRANGEMENTS(7),
    PREPAREDNESS(8),
    PUBLIC_BUSINESS_SECRET(17),
    PRIVATE_BUSINESS_SECRET(20),
    WELFARE_CLIENT(25),
    SECRET_CONTACT(31),
    PRIVATE_LIFE(32);

    private final int item;

    SecrecyGround(int item) {
        this.item = item;
    }

    /** The number of the item (kohta). */
    public int item() {
        return item;
    }
}
