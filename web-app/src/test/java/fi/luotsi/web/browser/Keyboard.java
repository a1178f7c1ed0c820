package fi.luotsi.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Hands that never leave the keyboard: Tab, Shift+Tab, Enter, Space and letters. Wherever they stop, the focus can be seen. */
record Keyboard(Page page) {

    /** More stops than any of our pages has. */
    private static final int LAST_STOP = 400;

    /** What shows the focus: an outline or a shadow of the element, or of the label around a radio button. */
    private static final String SHOWN = """
            () => {
              const here = document.activeElement;
              if (!here || here === document.body) return 'nothing has the focus';
              const box = here.getBoundingClientRect();
              const marks = [here, here.closest('label'), here.parentElement].filter(part => part).some(part => {
                const style = getComputedStyle(part);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none';
              });
              const inside = box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0;
              return marks && inside ? '' : here.outerHTML.slice(0, 200) + (marks ? ' is out of sight' : ' has no mark');
            }""";

    /** Presses Tab until the focus is there; every stop on the way must be visible. */
    Keyboard to(Locator target) {
        for (int stop = 0; stop < LAST_STOP; stop++) {
            if (Boolean.TRUE.equals(target.evaluate("element => element === document.activeElement"))) {
                return this;
            }
            page.keyboard().press("Tab");
            assertThat(page.evaluate(SHOWN)).as("focus after Tab").isEqualTo("");
        }
        throw new AssertionError("Tab never reaches " + target);
    }

    void enter() {
        page.keyboard().press("Enter");
    }

    void space() {
        page.keyboard().press("Space");
    }

    void type(String text) {
        page.keyboard().insertText(text);
    }
}
