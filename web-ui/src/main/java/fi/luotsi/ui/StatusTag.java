package fi.luotsi.ui;

/**
 * Where a term stands, as a symbol with a word: never as a colour alone.
 *
 * @param kind the symbol and the colour
 * @param word the status in the reader's language, as {@code offered by the provider}
 */
public record StatusTag(Kind kind, String word) {

    /** The four looks of a status. A status that still waits for somebody looks open, whatever its word. */
    public enum Kind {
        /** Both parties stand behind the same revision. */
        AGREED("ok", "ok"),
        /** Agreed, if something else is. */
        CONDITIONAL("cond", "cond"),
        /** Waits for an offer or an answer. */
        OPEN("open", "open"),
        /** On the ladder of disagreement. */
        DISPUTED("bad", "disp");

        private final String look;
        private final String symbol;

        Kind(String look, String symbol) {
            this.look = look;
            this.symbol = symbol;
        }

        /** The class name in the stylesheet. */
        public String look() {
            return look;
        }

        /** The symbol's id in the sprite. */
        public String symbol() {
            return symbol;
        }

        /** The key of the plain word for this kind. */
        public String messageKey() {
            return "ui.status." + name();
        }
    }
}
