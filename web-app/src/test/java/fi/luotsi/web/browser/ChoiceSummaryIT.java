package fi.luotsi.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.Margin;

/** What decision makers get before them: two sheets of paper on which every figure can be followed to where it comes from. */
class ChoiceSummaryIT extends InTheBrowser {

    /** Texts with a digit that stand in no link; what people wrote themselves is quoted. */
    private static final String FIGURES_WITHOUT_ORIGIN = """
            () => {
                const found = [], walker = document.createTreeWalker(document.querySelector('.summary'), NodeFilter.SHOW_TEXT);
                for (let text = walker.nextNode(); text; text = walker.nextNode())
                    if (/\\d/.test(text.data) && !text.parentElement.closest('a[href], .quoted')) found.push(text.data.trim());
                return found;
            }""";

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @Test
    void theSummaryIsTwoSheetsAndEveryFigureLeadsToItsOrigin() {
        var table = tables().atItsStart(organizer("neuvottelija"), house().liikelaitos());
        var desk = "/negotiations/" + table.id() + "/funding";
        offerFrames("/negotiations/" + table.id() + "/frames");
        choose(desk);
        var window = window("neuvottelija");
        for (String language : List.of("fi", "sv", "en")) {
            window.open(desk + "/summary?lang=" + language);
            assertThat((List<?>) window.page().evaluate(FIGURES_WITHOUT_ORIGIN)).as(language).isEmpty();
            assertThat(window.page().locator(".summary a[href]").count()).as(language).isGreaterThan(30);
            assertThat(sheets(window)).as(language).isEqualTo(2);
        }
        window.open(desk + "/summary?lang=fi");
        window.page().locator(".summary .models a", new Page.LocatorOptions().setHasText("Syksyn sokki")).first().click();
        window.sees("Syksyn sokki");
    }

    private void offerFrames(String frames) {
        var cells = Pattern.compile("name=\"(amount-[0-9a-f-]{36})\"").matcher(visitor("neuvottelija").get(frames).body());
        var form = new HashMap<String, String>();
        for (String amount : List.of("310 000 000", "95 000 000", "1 180 000 000")) {
            assertThat(cells.find()).isTrue();
            form.put(cells.group(1), amount);
        }
        assertThat(visitor("neuvottelija").post(frames, form).status()).isEqualTo(302);
    }

    private void choose(String desk) {
        var negotiator = visitor("neuvottelija");
        var scenario = negotiator.post(desk, Map.of("name", "Syksyn sokki", "round", "")).location();
        assertThat(negotiator.post(scenario + "/edit", Map.of("seen", "1", "name", "Syksyn sokki", "shock.0", "Syksyn sokki", "shock.0.U1", "+6 %", "shock.0.U3", "−1,5 %"))
                .location()).isEqualTo(scenario);
        negotiator.post(scenario + "/runs", Map.of());
        var run = negotiator.get(desk + "/choice").body().replaceAll("(?s).*name=\"run\" value=\"([0-9a-f-]{36})\".*", "$1");
        var chosen = negotiator.post(desk + "/choice", Map.of("model", "B", "limit", "1", "run", run, "forLumpSum", "Joustava, mutta siirrot jäävät näkymättömiin.",
                "forPackages", "Näkyvä: jokainen siirto päätetään.", "reasons", "Siirrot pysyvät näkyvissä ja raja on 1 %.", "dissent", "Yksi jäsen kannatti mallia A.",
                "decidedBy", "Maakuntahallitus", "section", "§ 12/2019"));
        assertThat(chosen.location()).as(chosen.body()).isEqualTo(desk + "/choice");
    }

    private static long sheets(Window window) {
        var margin = new Margin().setTop("12mm").setBottom("12mm").setLeft("12mm").setRight("12mm");
        var paper = window.page().pdf(new PdfOptions().setFormat("A4").setMargin(margin));
        return SHEET.matcher(new String(paper, StandardCharsets.ISO_8859_1)).results().count();
    }
}
