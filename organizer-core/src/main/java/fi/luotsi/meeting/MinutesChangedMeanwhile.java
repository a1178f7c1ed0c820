package fi.luotsi.meeting;

/** A colleague saved the draft after it was read. Nothing was saved; what stands now is here. */
public class MinutesChangedMeanwhile extends RuntimeException {

    private final transient Minutes now;

    MinutesChangedMeanwhile(Minutes now) {
        super("Minutes changed meanwhile: version " + now.version());
        this.now = now;
    }

    public Minutes now() {
        return now;
    }
}
