package fi.luotsi.web.browser;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;

/** How somebody comes to the pages of service chains. */
final class ChainSteps {

    private static final String FOREIGN = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p" name="Vuodeosastolta kotiin">
            <task id="a" name="Arvio"/><intermediateCatchEvent id="odota" name="Odota 3 päivää"/><task id="b" name="Kotihoito"/>
            <sequenceFlow id="f" sourceRef="a" targetRef="odota"/><sequenceFlow id="g" sourceRef="odota" targetRef="b"/><dataObject id="d" name="Lähete"/></process></definitions>""";

    private ChainSteps() {}

    static void opensAVersion(Window window, Places places) {
        window.open("/chains?code=U3");
        window.open(first(window, "tbody a[href*='/versions/3']"));
    }

    static void opensTheCost(Window window, Places places) {
        opensAVersion(window, places);
        window.open(first(window, "a[href$='/cost']"));
    }

    static void comparesTwoVersions(Window window, Places places) {
        opensAVersion(window, places);
        window.open(first(window, "a[href*='/changes/2/3']"));
    }

    static void leavesANewOneEmpty(Window window, Places places) {
        window.open("/chains/new");
        window.main().locator("#facts-form button").click();
    }

    static void seesWhereItIsUsed(Window window, Places places) {
        opensAVersion(window, places);
        window.open(first(window, "a[href$='/where-used']"));
    }

    /** Takes the last chain out of the draft, so that there is one to be added. */
    static void addsAChainWithoutItsDepth(Window window, Places places) {
        var home = "/negotiations/" + places.begun().id();
        window.open(home + "/chains/new");
        if (window.main().locator("select#chain").count() == 0) {
            window.open(home);
            window.open(window.main().locator("a[href*='/terms/']", new Locator.LocatorOptions().setHasText("v1")).last().getAttribute("href"));
            window.main().locator("button[formaction$='/discard']").click();
            window.open(home + "/chains/new");
        }
        window.main().locator("form.remark button").click();
        window.main().locator("#chain-form button[type=submit], #chain-form .btns button").first().click();
    }

    /** A file of another tool, with what is not understood of it. */
    static void readsAFile(Window window, Places places) {
        window.open("/chains/import");
        handsIn(window);
    }

    /** A file with something wrong in it. */
    static void checksFigures(Window window, Places places) {
        window.open("/chains/figures");
        window.main().locator("#file").setInputFiles(new FilePayload("maarat.csv", "text/csv", "Vuosi;Palveluketju".getBytes(StandardCharsets.UTF_8)));
        window.main().locator("#hand button").click();
        window.main().locator("#errors-head").waitFor();
    }

    static void checksCodes(Window window, Places places) {
        window.open("/admin/codes/import");
        window.main().locator("#file").setInputFiles(new FilePayload("koodit.csv", "text/csv", "Koodi;Luokitus".getBytes(StandardCharsets.UTF_8)));
        window.main().locator("#hand button").click();
        window.main().locator("#errors-head").waitFor();
    }

    static void readsAFileIntoTheDraft(Window window, Places places) {
        opensTheDraft(window, places);
        window.open(first(window, "a[href$='/draft/import']"));
        handsIn(window);
    }

    private static void handsIn(Window window) {
        window.main().locator("#file").setInputFiles(new FilePayload("prosessi.bpmn", "application/xml", FOREIGN.getBytes(StandardCharsets.UTF_8)));
        window.main().locator("#hand button").click();
        window.main().locator("#report-head").waitFor();
    }

    /** Begins a draft where there is none. */
    static void opensTheDraft(Window window, Places places) {
        opensAnyVersion(window);
        window.main().locator(".btns button, .btns a[href$='/draft']").first().click();
    }

    static void leavesANewStepEmpty(Window window, Places places) {
        opensTheDraft(window, places);
        window.open(first(window, "a[href$='/steps/new']"));
        window.main().locator("#step-form button").click();
    }

    static void opensAStep(Window window, Places places) {
        opensTheDraft(window, places);
        window.open(first(window, ".chain-steps a[href*='/steps/']"));
    }

    static void leavesANewCodeEmpty(Window window, Places places) {
        window.open("/admin/codes/new");
        window.main().locator("#code-form button").click();
    }

    /** Adds one where there is none. */
    static void opensACode(Window window, Places places) {
        window.open("/admin/codes");
        if (window.main().locator("tbody a").count() == 0) {
            window.open("/admin/codes/new");
            java.util.Map.of("code", "KOE-A", "scheme", "sote-tietopaketit", "nameFi", "Kotikuntoutus", "nameSv", "Hemrehabilitering", "validFrom", "1.1.2020", "source", "oletus")
                    .forEach((field, text) -> window.main().locator("#" + field).fill(text));
            window.main().locator("#code-form button").click();
        }
        window.open(first(window, "tbody a"));
    }

    static void leavesANewSegmentEmpty(Window window, Places places) {
        opensTheDraft(window, places);
        window.open(first(window, "a[href$='/segments/new']"));
        window.main().locator("#segment-form button").click();
    }

    /** Adds one where there is none. */
    static void opensASegment(Window window, Places places) {
        opensTheDraft(window, places);
        var known = window.main().locator("a[href*='/segments/']:not([href$='/new'])");
        if (known.count() == 0) {
            window.open(first(window, "a[href$='/segments/new']"));
            for (String field : new String[] {"nameFi", "nameSv", "definitionFi", "definitionSv"}) {
                window.main().locator("#" + field).fill("Monipalveluasiakkaat");
            }
            window.main().locator("#segment-form button").click();
        }
        window.open(first(window, "a[href*='/segments/']:not([href$='/new'])"));
    }

    static void opensANewWay(Window window, Places places) {
        opensAStep(window, places);
        window.open(first(window, "a[href$='/ways/new']"));
    }

    static void opensAWay(Window window, Places places) {
        opensAStep(window, places);
        window.open(first(window, "a[href*='/ways/']:not([href$='/new'])"));
    }

    private static void opensAnyVersion(Window window) {
        window.open("/chains?code=U1");
        window.open(first(window, "tbody a[href*='/versions/']"));
    }

    private static String first(Window window, String selector) {
        Locator link = window.main().locator(selector).first();
        return link.getAttribute("href");
    }
}
