package fi.luotsi.ui.sheet;

import java.math.BigDecimal;
import java.util.List;

import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import fi.luotsi.ui.file.FileProblem;
import fi.luotsi.ui.file.FileRefused;
import fi.luotsi.ui.file.SafeXml;

/** The cells of one sheet as they pass by. Empty cells, however far out, are nothing. */
final class XlsxCells implements SafeXml.Part {

    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_DIGITS = 30;

    private final ReadSheet sheet = new ReadSheet();
    private final List<String> shared;
    private final StringBuilder text = new StringBuilder();
    private int row = -1;
    private int column = -1;
    private String type = "n";
    private boolean formula;
    private boolean inValue;

    XlsxCells(List<String> shared) {
        this.shared = shared;
    }

    ReadSheet sheet() {
        return sheet;
    }

    @Override
    public void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> {
                row = place(SafeXml.attribute(xml, "r"), row + 1);
                column = -1;
            }
            case "c" -> {
                column = column(SafeXml.attribute(xml, "r"));
                var given = SafeXml.attribute(xml, "t");
                type = given == null ? "n" : given;
                formula = false;
                text.setLength(0);
            }
            case "f" -> formula = true;
            case "v", "t" -> inValue = true;
            default -> { }
        }
    }

    @Override
    public void text(String part) {
        if (inValue) {
            text.append(part);
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("v") || name.equals("t")) {
            inValue = false;
        } else if (name.equals("c") && (formula || text.length() > 0)) {
            keep();
        }
    }

    private void keep() {
        if (row >= MOST_ROWS || column >= MOST_COLUMNS) {
            throw new FileRefused(FileProblem.TOO_LARGE);
        }
        var value = type.equals("s") ? shared(text.toString()) : text.toString();
        sheet.put(row, column, new ReadSheet.Cell(value, type.equals("n") ? number(value) : null, formula));
    }

    private String shared(String index) {
        if (!index.matches("\\d{1,9}") || Integer.parseInt(index) >= shared.size()) {
            throw new FileRefused(FileProblem.DAMAGED);
        }
        return shared.get(Integer.parseInt(index));
    }

    /** A number of a size that money and work can have; anything else stays the text it is, and is refused where it stands. */
    private static @Nullable BigDecimal number(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            var number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > MOST_DIGITS ? null : number;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private static int place(@Nullable String given, int otherwise) {
        return given == null ? otherwise : given.matches("[1-9]\\d{0,6}") ? Integer.parseInt(given) - 1 : refuse();
    }

    /** {@code AB12} is column 27. */
    private int column(@Nullable String address) {
        if (address == null) {
            return column + 1;
        }
        int found = 0;
        int letters = 0;
        while (letters < address.length() && Character.isLetter(address.charAt(letters))) {
            found = found * 26 + (Character.toUpperCase(address.charAt(letters)) - 'A' + 1);
            letters++;
            if (letters > 3) {
                return refuse();
            }
        }
        return letters == 0 ? refuse() : found - 1;
    }

    private static int refuse() {
        throw new FileRefused(FileProblem.DAMAGED);
    }
}
