package fi.luotsi.web.chain.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.chain.ChainFrame;
import fi.luotsi.servicechain.content.ChainCost;
import fi.luotsi.ui.table.Texts;

/**
 * What the chain takes of a frame, in words.
 *
 * @param origin whose figure the frame is and from which round
 * @param share {@code 4,3 %}, {@code vähintään 4,3 %} where steps lack figures, or that it is missing
 */
record FrameShare(String negotiation, String href, String year, String frame, String origin, String share) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static FrameShare of(Acting.Person acting, ChainFrame frame, ChainCost.Sum cost, Texts texts) {
        return new FrameShare(texts.in(frame.title()) + " (" + frame.caseNumber() + ")", href(acting, frame), frame.year().toString(), texts.formats().euros(frame.frame()),
                texts.of("figures.frame.origin", texts.of("table.party.low." + frame.party()), frame.round()), share(frame, cost, texts));
    }

    private static String share(ChainFrame frame, ChainCost.Sum cost, Texts texts) {
        if (frame.frame().isZero() || cost.known().isZero() && cost.missing() > 0) {
            return texts.of("figures.missing");
        }
        var percent = cost.known().toBigDecimal().multiply(HUNDRED).divide(frame.frame().toBigDecimal(), 1, RoundingMode.HALF_UP);
        var words = texts.formats().percent(percent, 1);
        return cost.missing() > 0 ? texts.of("figures.frame.at-least", words) : words;
    }

    private static String href(Acting.Person acting, ChainFrame frame) {
        var path = "/negotiations/" + frame.negotiation() + "/terms/" + frame.term() + "#t-" + frame.term();
        return acting instanceof Acting.ProviderStaff ? "/portal" + path : path;
    }
}
