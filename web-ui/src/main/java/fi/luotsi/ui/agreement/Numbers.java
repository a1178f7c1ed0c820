package fi.luotsi.ui.agreement;

/** Numbers the items of a section or an annex: {@code 5.1}, {@code 5.2}. */
final class Numbers {

    private final String within;
    private int last;

    Numbers(String within) {
        this.within = within;
    }

    String next() {
        last++;
        return within + "." + last;
    }
}
