package fi.luotsi.ui.scenario;

import java.math.BigDecimal;

import fi.luotsi.funding.projection.PairedDifference;
import fi.luotsi.ui.Formats;
import fi.luotsi.ui.table.Texts;

/** Results of a projection as people read them. */
record Figures(Texts texts) {

    private static final double HUNDRED = 100;

    Formats formats() {
        return texts.formats();
    }

    String number(double value, int decimals) {
        return formats().decimal(BigDecimal.valueOf(value), decimals);
    }

    String signed(double value, int decimals) {
        return formats().signed(BigDecimal.valueOf(value), decimals);
    }

    /** 0.012 as "1,2 %". */
    String percent(double share, int decimals) {
        return formats().percent(BigDecimal.valueOf(share * HUNDRED), decimals);
    }

    String days(double days) {
        return number(days, 1);
    }

    String wholeDays(double days) {
        return texts.of("scenario.days", number(days, 0));
    }

    /** "18 ajossa sadasta". Rounding never makes something out of nothing or a certainty out of a chance. */
    String ofHundred(double share) {
        long runs = Math.round(share * HUNDRED);
        if (runs == 0 && share > 0) {
            return texts.of("scenario.of-hundred.under-one");
        }
        if (runs == HUNDRED && share < 1) {
            return texts.of("scenario.of-hundred.over-99");
        }
        return texts.of("scenario.of-hundred", Long.toString(runs));
    }

    /** "+6,7 (5,2 … 8,2)". */
    String withInterval(PairedDifference difference, double scale, int decimals) {
        return texts.of("scenario.interval", signed(difference.mean() * scale, decimals), signed(difference.low() * scale, decimals),
                signed(difference.high() * scale, decimals));
    }

    String millions(double euros) {
        return number(euros / 1e6, 1);
    }
}
