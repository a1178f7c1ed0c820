package fi.luotsi.agreement;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;

import fi.luotsi.agreement.life.Body;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.issue.OpenIssue;

/** One line of the signature gate with what makes it red. */
public record GateLine(Gate gate, List<Fault> faults) {

    public boolean isGreen() {
        return faults.isEmpty();
    }

    /** Something that has to be put right before anybody signs. */
    public sealed interface Fault {

        /** A term, to be looked at. */
        record OfTerm(TermState term) implements Fault {}

        record OfIssue(OpenIssue issue) implements Fault {}

        /** @param excess over what was decided for the year */
        record OfYear(Year year, Euros excess) implements Fault {}

        record OfBody(Body body) implements Fault {}

        /** @param lastDay of the period that is over */
        record OfPeriod(LocalDate lastDay) implements Fault {}

        /** @param version that was to be changed and is over */
        record OfAmended(AgreementVersion version) implements Fault {}

        /** The package's fingerprint is another one. */
        record OfPackage(String proposed, String now) implements Fault {}
    }
}
