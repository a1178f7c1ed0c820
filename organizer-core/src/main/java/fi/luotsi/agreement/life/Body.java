package fi.luotsi.agreement.life;

import fi.luotsi.negotiation.Party;

/**
 * A body competent to decide on an agreement (toimielin). What it is called depends on the organizer and on the law in force; its name
 * is kept with each version it decides on. The constants stand in the order in which the bodies of one party decide.
 */
public enum Body {
    /** The provider's board: liikelaitoksen johtokunta, or the board of a company or association. */
    PROVIDER_BOARD(Party.PROVIDER),
    /** The organizer's board: maakuntahallitus, aluehallitus, kaupunginhallitus. */
    ORGANIZER_BOARD(Party.ORGANIZER),
    /** The organizer's council: maakuntavaltuusto, aluevaltuusto, kaupunginvaltuusto. */
    ORGANIZER_COUNCIL(Party.ORGANIZER);

    private final Party party;

    Body(Party party) {
        this.party = party;
    }

    public Party party() {
        return party;
    }
}
