package fi.luotsi.ui.agreement;

import java.util.List;

import fi.luotsi.ui.chain.ChainSheet;

/** One numbered item of a section or an annex: {@code 5.2 Menot, euroa}. */
public sealed interface Block {

    /** The item's number, as people cite it. */
    String number();

    PaperText title();

    /** Which part of the template shows it. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    /** @param html safe HTML of the agreed text */
    record Passage(String number, PaperText title, PaperText html, List<PaperText> remarks) implements Block {}

    /** A table: the first cell of a row names it. */
    record Grid(String number, PaperText title, List<Cell> heads, List<Row> rows, List<PaperText> remarks) implements Block {}

    /** @param figure whether it is a number, so that it stands to the right */
    record Cell(PaperText text, boolean figure) {

        static Cell of(PaperText text) {
            return new Cell(text, false);
        }

        static Cell figure(String text) {
            return new Cell(PaperText.of(text), true);
        }
    }

    /** @param sum whether it adds up the rows above */
    record Row(List<Cell> cells, boolean sum) {}

    /** A card: line by line, each with its name. */
    record Card(String number, PaperText title, List<Fact> facts, List<PaperText> remarks) implements Block {}

    record Fact(String name, PaperText text) {}

    record Points(String number, PaperText title, List<PaperText> points) implements Block {}

    /**
     * A service chain in swim lanes.
     *
     * @param about  what the arrows mean
     * @param whole  the picture in one piece
     * @param wide   whether it needs pages that lie on their side
     * @param sheets the picture as it stands on paper
     * @param steps  the same in words
     */
    record Picture(String number, PaperText title, String about, Figure whole, boolean wide, List<Figure> sheets, List<PaperText> steps) implements Block {}

    /**
     * @param caption which part of the picture it is; empty for the whole of it
     * @param width   in pixels, as is the height
     * @param told    for those who do not see it
     */
    record Figure(ChainSheet sheet, String caption, int width, int height, String told) {}

    /** What the parties did not agree on, for those who decide. */
    record Alternatives(String number, PaperText title, List<Side> sides) implements Block {}

    /**
     * @param html safe HTML of what the party last offered
     * @param position the party's reasons in its own words; an empty text where it gave none
     */
    record Side(String party, PaperText html, PaperText position) {}

    /** What this copy of the document does not say. */
    record Secret(String number, PaperText title, String ground) implements Block {}

    /** Room for two signatures. */
    record Signing(String number, PaperText title, List<Party> parties) implements Block {}

    record Party(String role, PaperText name) {}
}
