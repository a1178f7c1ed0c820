package fi.luotsi.agreement;

/** Something happened to the version after the page was read. Nothing was saved. */
public class AgreementChangedMeanwhile extends RuntimeException {

    AgreementChangedMeanwhile(int seen, int now) {
        super("Seen " + seen + ", now " + now);
    }
}
