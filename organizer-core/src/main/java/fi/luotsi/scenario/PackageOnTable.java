package fi.luotsi.scenario;

import fi.luotsi.catalogue.Words;
import fi.luotsi.funding.settlement.PackageFrame;
import fi.luotsi.money.Euros;

/**
 * A service package with its frame of the scenario's year.
 *
 * @param frame operating expenses, client fees not deducted
 */
public record PackageOnTable(String code, Words name, Euros frame) {

    public PackageFrame asFrame() {
        return new PackageFrame(code, frame);
    }
}
