package fi.luotsi.portal.answer;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationRule;
import fi.luotsi.ui.DecimalInput;
import fi.luotsi.ui.EuroInput;
import fi.luotsi.ui.Reading;

/** Reads single fields; what is refused is noted with its field, and the caller goes on to the next. */
record FieldReading(AnswerFields fields, List<Refusal> refusals) {

    private static final String NEGATIVE = "portal.answer.negative";

    /** An amount of a frame, which is never negative: said at once, so that all that is wrong with a block of cells is said together. */
    @Nullable Euros euros(String field) {
        var amount = understood(field, EuroInput.read(fields.get(field)));
        if (amount != null && amount.isNegative()) {
            refuse(field, Refusal.keyOf(NegotiationRule.FRAME_IS_NOT_NEGATIVE));
            return null;
        }
        return amount;
    }

    @Nullable Long whole(String field) {
        var number = notNegative(field, understood(field, new DecimalInput(0).read(fields.get(field))));
        return number == null ? null : number.longValueExact();
    }

    @Nullable BigDecimal decimal(String field, int decimals) {
        return notNegative(field, understood(field, new DecimalInput(decimals).read(fields.get(field))));
    }

    /** @return the text, or null and a refusal where there is none */
    @Nullable String text(String field) {
        if (fields.has(field)) {
            return fields.get(field);
        }
        refuse(field, "portal.answer.required");
        return null;
    }

    void refuse(String field, String messageKey) {
        refusals.add(new Refusal(fields.term(), field, messageKey));
    }

    private @Nullable BigDecimal notNegative(String field, @Nullable BigDecimal number) {
        if (number != null && number.signum() < 0) {
            refuse(field, NEGATIVE);
            return null;
        }
        return number == null || number.signum() == 0 ? number : number.stripTrailingZeros();
    }

    private <T> @Nullable T understood(String field, Reading<T> reading) {
        return switch (reading) {
            case Reading.Understood<T>(var value) -> value;
            case Reading.Refused<T>(var reason) -> {
                refuse(field, reason.messageKey());
                yield null;
            }
        };
    }
}
