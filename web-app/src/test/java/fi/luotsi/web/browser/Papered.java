package fi.luotsi.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

import com.microsoft.playwright.options.FilePayload;

/** How somebody comes to what a check of a paper found. */
final class Papered {

    private Papered() {}

    /** A file with two signatures of another installation. */
    static void handsInAStrangersFile(Window window, Places places) {
        window.open("/verify");
        window.main().locator("#file").setInputFiles(new FilePayload("sopimus.pdf", "application/pdf", file()));
        window.main().locator("#check button").click();
        window.main().locator("#verdict").waitFor();
    }

    static void opensAPublicAgreement(Window window, Places places) {
        window.open("/public/agreements");
        window.main().locator("tbody a").first().click();
        window.main().locator("#document").waitFor();
    }

    /** Of this year, whether it has ended or not. */
    static void opensARating(Window window, Places places) {
        opensAPublicAgreement(window, places);
        window.main().locator("a[href$='/rating']").click();
        window.main().locator("nav.filters a").first().click();
        window.main().locator("#year-head").waitFor();
    }

    static void namesNoGround(Window window, Places places) {
        window.open("/negotiations/" + places.negotiated().id() + "/publicity/issues");
        window.main().locator("input[value='SECRET']").check();
        window.main().locator("form .btns button").click();
        window.main().locator("#ground-error").waitFor();
    }

    static byte[] file() {
        try (var file = Objects.requireNonNull(Papered.class.getResourceAsStream("/signed-elsewhere.pdf"))) {
            return file.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
