package fi.luotsi.ui.rating;

import org.jspecify.annotations.Nullable;

import fi.luotsi.agreement.rating.Light;
import fi.luotsi.target.Attainment;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.rating.RatingView.Sign;
import fi.luotsi.ui.table.Texts;

/** Lights as word, symbol and colour. Those that a target's card has too are called the same there. */
record Lights(Texts texts) {

    Sign sign(Light light) {
        var look = look(light);
        return new Sign(word(light), look == null ? null : new StatusTag(look, word(light)));
    }

    String word(Light light) {
        return switch (light) {
            case REACHED -> texts.of("target.attainment.", Attainment.MET);
            case WITHIN_TOLERANCE -> texts.of("target.attainment.", Attainment.WITHIN_TOLERANCE);
            case MISSED -> texts.of("target.attainment.", Attainment.MISSED);
            case NO_DATA, OUT_OF_RANGE, NOT_DUE, YEAR_GOES_ON -> texts.of("rating.light.", light);
        };
    }

    private static StatusTag.@Nullable Kind look(Light light) {
        return switch (light) {
            case REACHED -> StatusTag.Kind.AGREED;
            case WITHIN_TOLERANCE -> StatusTag.Kind.CONDITIONAL;
            case MISSED -> StatusTag.Kind.DISPUTED;
            case NO_DATA, NOT_DUE, YEAR_GOES_ON -> StatusTag.Kind.OPEN;
            case OUT_OF_RANGE -> null;
        };
    }
}
