package fi.luotsi.web.api;

/** How the interface's description explains a term's value, wherever one stands. */
final class ValueWords {

    static final String DESCRIPTION = """
            The value; its member `kind` says which form it has. FRAME: `euros`. CLAUSE: `fi`, `sv` (Markdown). RULE: `limit` with \
            `direction`, `value`, `unit` if it has one, and `fi`, `sv`. TARGET: `goal`, `indicator`, `unit`, `direction`, `value`, `year`, \
            `tolerancePercent`, `verification`, `baseline` with its `source` unless it is still to be measured. CHAIN: `version`, \
            `depth` 0 to 3. FUNDING_MODEL: `model`, and `transferLimit` as a share. Amounts and decimals are strings.""";
    static final String EXAMPLE = "{\"kind\":\"FRAME\",\"euros\":\"310000000.00\"}";

    private ValueWords() {}
}
