package fi.luotsi.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.AllTables;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.Party;
import fi.luotsi.ui.CsvFile;
import fi.luotsi.ui.SortedColumn;
import fi.luotsi.ui.StatusTag.Kind;
import fi.luotsi.ui.code.CodeFilters;
import fi.luotsi.ui.listing.Coded;
import fi.luotsi.ui.table.Standing;
import fi.luotsi.ui.table.Texts;

/** The board over all negotiations, for either side. Drafts are not in it. */
@Component
public class BoardDesk {

    private static final int PAGE = 50;
    private static final String NAME = "name";

    private final AllTables tables;
    private final CodeFilters codes;
    private final MessageSource messages;

    BoardDesk(AllTables tables, CodeFilters codes, MessageSource messages) {
        this.tables = tables;
        this.codes = codes;
        this.messages = messages;
    }

    record Row(BoardLine line, List<BoardLine.Cell> cells) {}

    /**
     * Where the board stands and how it is looked at.
     *
     * @param sort a status in lower case, or name
     * @param code that the negotiations carry; empty for any
     */
    record Place(String here, String sort, String code) {

        String sortedBy(String other) {
            return page(1, other);
        }

        String page(int number) {
            return page(number, sort);
        }

        private String page(int number, String order) {
            var query = Stream.of(number == 1 ? "" : "page=" + number, sorted(order) ? "sort=" + order : "", code.isEmpty() ? "" : "code=" + code).filter(one -> !one.isEmpty())
                    .collect(Collectors.joining("&"));
            return query.isEmpty() ? here : here + "?" + query;
        }
    }

    /**
     * @param base {@code /negotiations} or {@code /portal/negotiations}
     * @param page 1 for the first
     */
    String show(Acting.Person acting, String base, Place asked, int page, Locale locale, Model model) {
        var texts = new Texts(messages, locale);
        var coded = codes.negotiations(acting, asked.code(), texts);
        var place = new Place(asked.here(), asked.sort(), coded.choice().chosen());
        var sort = place.sort();
        var lines = lines(acting, base, coded, texts).stream().sorted(BoardLine.order(sort)).toList();
        int from = Math.clamp((page - 1L) * PAGE, 0, Math.max(0, (lines.size() - 1) / PAGE * PAGE));
        int to = Math.min(lines.size(), from + PAGE);
        var all = all(lines);
        model.addAttribute("codes", coded.choice()).addAttribute("here", place.here()).addAttribute("codeKeeps", sorted(sort) ? Map.of("sort", sort) : Map.of());
        model.addAttribute("columns", columns(texts, place)).addAttribute("rows", lines.subList(from, to).stream().map(line -> new Row(line, line.cells(texts))).toList())
                .addAttribute("sums", BoardLine.cells(all, texts)).addAttribute("board", all.board(texts, List.of())).addAttribute("csv", place.here() + ".csv" + (place.code().isEmpty() ? "" : "?code=" + place.code()))
                .addAttribute("list", base.startsWith("/portal") ? "/portal" : base).addAttribute("where", (from + 1) + "–" + to + " / " + lines.size())
                .addAttribute("previous", from == 0 ? null : place.page(from / PAGE)).addAttribute("next", to == lines.size() ? null : place.page(from / PAGE + 2));
        return "board/board";
    }

    public ResponseEntity<byte[]> csv(Acting.Person acting, String base, String code, Locale locale) {
        var texts = new Texts(messages, locale);
        var file = new CsvFile(locale);
        var heads = new ArrayList<>(List.of(texts.of("board.negotiation"), texts.of("board.other"), texts.of("beside.case-number"), texts.of("board.phase")));
        for (Kind kind : Standing.KINDS) {
            heads.add(texts.of(kind.messageKey()));
            heads.add(texts.of(kind.messageKey()) + ", €");
        }
        file.row(heads);
        lines(acting, base, codes.negotiations(acting, code, texts), texts).stream().sorted(BoardLine.order(NAME)).forEach(line -> file.row(cells(file, line)));
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

    private List<BoardLine> lines(Acting.Person acting, String base, Coded<NegotiationHead> coded, Texts texts) {
        var reader = OwnSide.negotiates(acting) ? Party.of(acting) : null;
        return tables.sent(acting).stream().filter(table -> coded.shows(table.head())).map(table -> BoardLine.of(table, reader, texts, base)).toList();
    }

    private static Standing all(List<BoardLine> lines) {
        return lines.stream().map(BoardLine::standing).reduce(Standing.NOTHING, Standing::plus);
    }

    private static boolean sorted(String sort) {
        return Standing.KINDS.stream().anyMatch(kind -> BoardLine.code(kind).equals(sort));
    }

    private static List<SortedColumn> columns(Texts texts, Place place) {
        var columns = new ArrayList<SortedColumn>();
        columns.add(new SortedColumn(texts.of("board.negotiation"), null, false, place.sortedBy(NAME), sorted(place.sort()) ? SortedColumn.Order.NONE : SortedColumn.Order.ASCENDING));
        columns.add(SortedColumn.plain(texts.of("board.phase"), false));
        for (Kind kind : Standing.KINDS) {
            var code = BoardLine.code(kind);
            columns.add(new SortedColumn(texts.of(kind.messageKey()), null, true, place.sortedBy(code), code.equals(place.sort()) ? SortedColumn.Order.DESCENDING : SortedColumn.Order.NONE));
        }
        columns.add(SortedColumn.plain(texts.of("board.all"), true));
        return columns;
    }
}
