package fi.luotsi.ui.chart;

/** To whom a mark belongs. Colour never means good or bad here; the second look differs by dashes and shape as well. */
public enum Look {
    /** The first of two, or the only one: accent colour, solid line, round points. */
    A("c-a"),
    /** The second of two: ochre, dashed line, square points. */
    B("c-b"),
    /** Belongs to nobody: grey. */
    NEUTRAL("c-n");

    private final String css;

    Look(String css) {
        this.css = css;
    }

    String css(String part) {
        return css + " " + part;
    }
}
