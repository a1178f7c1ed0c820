package fi.luotsi.ui.agreement;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The agreement in words, in one language, before it is set: the page and the file show the very same.
 *
 * @param language fi or sv
 * @param made the moment at which its terms were locked
 */
public record AgreementPaper(String language, Front front, List<Part> parts, Instant made) {

    /**
     * The first page.
     *
     * @param title {@code Kumppanuussopimus 2020}
     * @param under what kind of agreement it is, for which days
     * @param number the agreement's number, or the case number as long as it has none
     * @param foot what stands at the foot of every page
     * @param fingerprint in groups of eight digits; null in a public copy that leaves something out, because whoever knows all the rest
     *     could try out what was left out until the fingerprint fits
     * @param check where the document can be checked; null where nothing was proposed yet
     * @param copy whether it is the copy that everybody may read
     */
    public record Front(PaperText title, String under, String number, List<Block.Party> parties, List<Block.Fact> facts, String foot,
            @Nullable String fingerprint, @Nullable Check check, boolean leavesOut, boolean copy) {}

    /** @param picture the address as a QR code, as an address of data */
    public record Check(String address, String picture) {}

    /**
     * A section of the agreement or an annex.
     *
     * @param id within the document: {@code s5}, {@code a1}
     * @param mark {@code 5 §}, {@code Liite 1}
     */
    public record Part(String id, String mark, PaperText heading, boolean annex, List<Block> blocks) {

        /** Whether it is where the parties sign: their lines stand on the page of the text that they are about. */
        public boolean isSigned() {
            return blocks.stream().anyMatch(Block.Signing.class::isInstance);
        }
    }

    /** What readers and archives call it. */
    public String name() {
        return front.title().text() + ", " + front.number();
    }
}
