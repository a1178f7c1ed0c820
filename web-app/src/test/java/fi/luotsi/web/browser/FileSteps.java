package fi.luotsi.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.UnaryOperator;

import com.microsoft.playwright.options.FilePayload;

import fi.luotsi.web.testing.Zipped;

/** How people come to the pages that show what a file would change, in any language. */
final class FileSteps {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private FileSteps() {}

    static void sheetChangesAFrame(Window window, Places places) {
        sheet(window, "/negotiations/" + places.begun().id() + "/frames/import", xml -> xml.replaceFirst(cell("E2"), "<c r=\"E2\"><v>1234567.8</v></c>"));
    }

    static void sheetHoldsNonsense(Window window, Places places) {
        sheet(window, "/portal/negotiations/" + places.asked().id() + "/frames/import",
                xml -> xml.replaceFirst(cell("J2"), "<c r=\"J2\" t=\"inlineStr\"><is><t>322 miljoonaa</t></is></c>").replaceFirst(cell("J3"), "<c r=\"J3\"><f>SUM(F2:F3)</f><v>1</v></c>"));
    }

    static void documentChangesAClause(Window window, Places places) {
        document(window, places, xml -> xml.replace("Sopimuksen osapuolet ovat ", "Tämän sopimuksen osapuolet ovat "));
        window.page().locator("#take button").click();
        window.page().locator("[data-error-summary]").waitFor();
    }

    static void documentIsNone(Window window, Places places) {
        window.open("/portal/negotiations/" + places.asked().id() + "/word");
        bring(window, "muistio.txt", "Hei".getBytes(StandardCharsets.UTF_8));
        window.page().locator("[data-error-summary]").waitFor();
    }

    private static void sheet(Window window, String path, UnaryOperator<String> edit) {
        window.open(path);
        var taken = window.page().waitForDownload(() -> window.page().locator("a[href$='.xlsx']").click());
        bring(window, "raamit.xlsx", Zipped.with(bytes(taken.path()), SHEET, edit));
        window.page().locator("#read-head").waitFor();
    }

    private static void document(Window window, Places places, UnaryOperator<String> edit) {
        window.open("/portal/negotiations/" + places.asked().id() + "/word");
        var taken = window.page().waitForDownload(() -> window.page().locator("#along button").click());
        bring(window, "sopimus.docx", Zipped.with(bytes(taken.path()), "word/document.xml", edit));
        window.page().locator("#take").waitFor();
    }

    private static void bring(Window window, String name, byte[] contents) {
        window.page().locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", contents));
        window.page().locator("#hand button").click();
    }

    /** The cell as it came, empty or not. */
    private static String cell(String address) {
        return "<c r=\"" + address + "\"[^>]*?(?:/>|>.*?</c>)";
    }

    static byte[] bytes(java.nio.file.Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
