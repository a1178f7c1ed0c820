package fi.luotsi.negotiation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Somebody of the same party saved the same terms after they were read. Nothing was saved; both versions are here. */
public class DraftChangedMeanwhile extends RuntimeException {

    private final transient List<Conflict> conflicts;

    /** @param stored what lies in the draft now; null when it was removed meanwhile */
    public record Conflict(DraftEntry typed, @Nullable DraftItem stored) {}

    DraftChangedMeanwhile(List<Conflict> conflicts) {
        super("Draft changed meanwhile: " + conflicts.size() + " terms");
        this.conflicts = List.copyOf(conflicts);
    }

    public List<Conflict> conflicts() {
        return conflicts;
    }
}
