package fi.luotsi.ui.board;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.StatusTag.Kind;
import fi.luotsi.ui.table.Standing;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.Texts;

/**
 * One negotiation on the board.
 *
 * @param other the party across the table
 * @param phase in words: which round waits for whom, or that a result was negotiated
 */
record BoardLine(Link table, String other, String caseNumber, String phase, Standing standing) {

    /** @param count how many terms; euros below it */
    record Cell(String head, String count, String euros) {}

    /** @param reader the side the reader sits on; null for auditors and decision makers */
    static BoardLine of(NegotiationPackage table, @Nullable Party reader, Texts texts, String base) {
        var head = table.head();
        var other = texts.in(reader == Party.PROVIDER ? head.organizerName() : head.providerName());
        var phase = head.phase() instanceof Phase.Negotiated ? texts.of("board.negotiated") : texts.of("board.round", String.valueOf(head.round())) + ". " + TableView.whose(texts, head);
        return new BoardLine(new Link(texts.in(head.title()), base + "/" + head.id()), other, head.caseNumber(), phase,
                TableView.of(table, null, texts, base).standing());
    }

    /** One for each status, and all of them together. */
    List<Cell> cells(Texts texts) {
        return cells(standing, texts);
    }

    static List<Cell> cells(Standing standing, Texts texts) {
        return Stream.concat(Standing.KINDS.stream().map(kind -> cell(texts, texts.of(kind.messageKey()), standing.count(kind), standing.amount(kind))),
                Stream.of(cell(texts, texts.of("board.all"), standing.count(), standing.amount()))).toList();
    }

    private static Cell cell(Texts texts, String head, long count, Euros amount) {
        return new Cell(head, texts.formats().integer(count), texts.formats().millionsWithUnit(amount));
    }

    /** By the euros that stand so, the most first; by the names where the code means no status. */
    static Comparator<BoardLine> order(String code) {
        return Standing.KINDS.stream().filter(kind -> code(kind).equals(code)).findFirst()
                .map(kind -> Comparator.comparing((BoardLine line) -> line.standing().amount(kind)).thenComparing(line -> line.standing().count(kind)).reversed())
                .orElse(Comparator.comparing((BoardLine line) -> line.table().text())).thenComparing(BoardLine::caseNumber);
    }

    static String code(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
