package fi.luotsi.web.browser;

/** An open page in a browser without scripts: the person loads it again to see what was sent. */
record ReloadedPage(Window window, String path) implements OtherSide {

    @Override
    public void watches(String text) {
        window.open(path);
        window.sees(text);
    }

    @Override
    public void seesBySelf(String text) {
        window.page().reload();
        window.sees(text);
    }
}
