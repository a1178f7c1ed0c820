package fi.luotsi.web.browser;

/** The page that the other side has open while somebody sends a round. */
interface OtherSide {

    /** The page is opened and shows this; from now on nobody touches it. */
    void watches(String text);

    /** What was sent has come onto the page. */
    void seesBySelf(String text);
}
