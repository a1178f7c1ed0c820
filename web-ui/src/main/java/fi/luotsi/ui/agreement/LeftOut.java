package fi.luotsi.ui.agreement;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import fi.luotsi.agreement.publicity.Annex;
import fi.luotsi.agreement.publicity.SecrecyGround;
import fi.luotsi.agreement.publicity.Secrets;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.table.Texts;

/**
 * What a copy does not say, with the ground in law that it names instead.
 *
 * @param copy whether it is the copy that everybody may read
 */
record LeftOut(Map<TermId, String> terms, Map<Annex, String> annexes, boolean copy) {

    LeftOut {
        terms = Map.copyOf(terms);
        annexes = Map.copyOf(annexes);
    }

    /** What everybody may read, in the words of the document's language. */
    static LeftOut of(Secrets secrets, Texts texts) {
        var terms = new HashMap<TermId, String>();
        secrets.terms().forEach((term, ground) -> terms.put(term, words(ground, texts)));
        var annexes = new EnumMap<Annex, String>(Annex.class);
        secrets.annexes().forEach((annex, ground) -> annexes.put(annex, words(ground, texts)));
        return new LeftOut(terms, annexes, true);
    }

    /** The item of the law and what it is about. */
    private static String words(SecrecyGround ground, Texts texts) {
        return texts.of("publicity.law", ground.item(), texts.of("publicity.ground.", ground));
    }

    boolean isNothing() {
        return terms.isEmpty() && annexes.isEmpty();
    }
}
