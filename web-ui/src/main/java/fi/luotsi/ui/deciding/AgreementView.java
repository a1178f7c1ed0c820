package fi.luotsi.ui.deciding;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.ui.Link;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.Step;
import fi.luotsi.ui.TimelineEntry;

/**
 * One version of an agreement as its page shows it.
 *
 * @param bodies in the order in which they decide
 * @param signatures in the order in which the parties sign
 * @param bound who is bound from when, or that nobody is
 * @param history oldest first
 */
public record AgreementView(String number, int version, StatusTag state, String stands, String proposal, String proposed, List<Step> steps, List<GateRow> gate,
        List<BodyRow> bodies, List<SignatureRow> signatures, List<String> bound, List<FileRow> files, List<String> conflicts, List<TimelineEntry> history, int seen) {

    /** @param faults what makes the line red, each leading to where it is put right */
    public record GateRow(StatusTag tag, String name, List<Link> faults) {}

    /**
     * @param decided null before the body has decided, as are the texts below
     * @param recordable whether the reader writes down what this body decides, now
     */
    public record BodyRow(String key, String name, String party, StatusTag tag, @Nullable String decided, @Nullable String text, @Nullable String reasons,
            @Nullable String dissent, boolean recordable) {}

    /** @param signed null before the party has signed */
    public record SignatureRow(String party, StatusTag tag, @Nullable String signed) {}

    /** @param sha256 of the file's bytes */
    public record FileRow(String name, String href, String sha256) {}

    public boolean isGateOpen() {
        return gate.stream().allMatch(row -> row.faults().isEmpty());
    }
}
