package fi.luotsi.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.AllTables;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.Party;
import fi.luotsi.ui.CsvFile;
import fi.luotsi.ui.SortedColumn;
import fi.luotsi.ui.StatusTag.Kind;
import fi.luotsi.ui.table.Standing;
import fi.luotsi.ui.table.Texts;

/** The board over all negotiations, for either side. Drafts are not in it. */
@Component
public class BoardDesk {

    private static final int PAGE = 50;
    private static final String NAME = "name";

    private final AllTables tables;
    private final MessageSource messages;

    BoardDesk(AllTables tables, MessageSource messages) {
        this.tables = tables;
        this.messages = messages;
    }

    record Row(BoardLine line, List<BoardLine.Cell> cells) {}

    /**
     * @param base {@code /negotiations} or {@code /portal/negotiations}
     * @param here where the board stands
     * @param sort a status in lower case, or name
     * @param page 1 for the first
     */
    public String show(Acting.Person acting, String base, String here, String sort, int page, Locale locale, Model model) {
        var texts = new Texts(messages, locale);
        var lines = lines(acting, base, texts).stream().sorted(BoardLine.order(sort)).toList();
        int from = Math.clamp((page - 1L) * PAGE, 0, Math.max(0, (lines.size() - 1) / PAGE * PAGE));
        int to = Math.min(lines.size(), from + PAGE);
        var all = all(lines);
        var rest = sorted(sort) ? "&sort=" + sort : "";
        model.addAttribute("columns", columns(texts, here, sort)).addAttribute("rows", lines.subList(from, to).stream().map(line -> new Row(line, line.cells(texts))).toList())
                .addAttribute("sums", BoardLine.cells(all, texts)).addAttribute("board", all.board(texts, List.of())).addAttribute("csv", here + ".csv")
                .addAttribute("list", base.startsWith("/portal") ? "/portal" : base).addAttribute("where", (from + 1) + "–" + to + " / " + lines.size())
                .addAttribute("previous", from == 0 ? null : here + "?page=" + from / PAGE + rest).addAttribute("next", to == lines.size() ? null : here + "?page=" + (from / PAGE + 2) + rest);
        return "board/board";
    }

    public ResponseEntity<byte[]> csv(Acting.Person acting, String base, Locale locale) {
        var texts = new Texts(messages, locale);
        var file = new CsvFile(locale);
        var heads = new ArrayList<>(List.of(texts.of("board.negotiation"), texts.of("board.other"), texts.of("beside.case-number"), texts.of("board.phase")));
        for (Kind kind : Standing.KINDS) {
            heads.add(texts.of(kind.messageKey()));
            heads.add(texts.of(kind.messageKey()) + ", €");
        }
        file.row(heads);
        lines(acting, base, texts).stream().sorted(BoardLine.order(NAME)).forEach(line -> file.row(cells(file, line)));
        return file.download(texts.of("board.csv.name") + ".csv");
    }

    private static List<String> cells(CsvFile file, BoardLine line) {
        var cells = new ArrayList<>(List.of(CsvFile.words(line.table().text()), CsvFile.words(line.other()), CsvFile.words(line.caseNumber()), line.phase()));
        for (Kind kind : Standing.KINDS) {
            cells.add(String.valueOf(line.standing().count(kind)));
            cells.add(file.number(line.standing().amount(kind).toBigDecimal()));
        }
        return cells;
    }

    private List<BoardLine> lines(Acting.Person acting, String base, Texts texts) {
        var reader = OwnSide.negotiates(acting) ? Party.of(acting) : null;
        return tables.sent(acting).stream().map(table -> BoardLine.of(table, reader, texts, base)).toList();
    }

    private static Standing all(List<BoardLine> lines) {
        return lines.stream().map(BoardLine::standing).reduce(Standing.NOTHING, Standing::plus);
    }

    private static boolean sorted(String sort) {
        return Standing.KINDS.stream().anyMatch(kind -> BoardLine.code(kind).equals(sort));
    }

    private static List<SortedColumn> columns(Texts texts, String here, String sort) {
        var columns = new ArrayList<SortedColumn>();
        columns.add(new SortedColumn(texts.of("board.negotiation"), null, false, here, sorted(sort) ? SortedColumn.Order.NONE : SortedColumn.Order.ASCENDING));
        columns.add(SortedColumn.plain(texts.of("board.phase"), false));
        for (Kind kind : Standing.KINDS) {
            var code = BoardLine.code(kind);
            columns.add(new SortedColumn(texts.of(kind.messageKey()), null, true, here + "?sort=" + code, code.equals(sort) ? SortedColumn.Order.DESCENDING : SortedColumn.Order.NONE));
        }
        columns.add(SortedColumn.plain(texts.of("board.all"), true));
        return columns;
    }
}
