package fi.luotsi.portal.frames;

import static fi.luotsi.negotiation.Party.ORGANIZER;
import static fi.luotsi.negotiation.Party.PROVIDER;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.portal.answer.AnswerFields;
import fi.luotsi.portal.answer.ValueFields;
import fi.luotsi.ui.EuroInput;
import fi.luotsi.ui.Formats;
import fi.luotsi.ui.Reading;

/**
 * The amounts of one frame, or of a sum of frames; null where nobody gave one.
 *
 * @param offer what the provider stands behind
 * @param counted what a sum of counter-offers counts: where the provider said nothing, the offer on the table
 * @param blank what it would count with the field for the counter-offer left empty
 */
record FrameAmounts(@Nullable Euros before, @Nullable Euros frame, @Nullable Euros offer, Euros counted, Euros blank) {

    /** @param typed the answer's fields as they stand; null where nothing may be typed */
    static FrameAmounts of(FrameTerm term, TermState state, @Nullable AnswerFields typed) {
        var onTheTable = state.latest().map(Revision::value).map(FrameAmounts::euros);
        var sent = state.sentBy(PROVIDER).map(FrameAmounts::euros);
        var standing = typed != null && accepts(typed) ? onTheTable : sent;
        var offer = typed == null ? standing : typedOffer(typed).or(() -> standing);
        return new FrameAmounts(term.yearBefore(), state.sentBy(ORGANIZER).map(FrameAmounts::euros).orElse(null), offer.orElse(null),
                offer.or(() -> onTheTable).orElse(Euros.ZERO), standing.or(() -> onTheTable).orElse(Euros.ZERO));
    }

    static FrameAmounts sum(List<FrameAmounts> amounts) {
        var counted = Euros.sum(amounts.stream().map(FrameAmounts::counted).toList());
        return new FrameAmounts(total(amounts, FrameAmounts::before), total(amounts, FrameAmounts::frame), counted, counted,
                Euros.sum(amounts.stream().map(FrameAmounts::blank).toList()));
    }

    boolean isUnchanged() {
        return counted.equals(frame);
    }

    /** @param expenses whether more means over the frame: more client fees are no excess */
    FrameSheet.Figures figures(Formats formats, boolean expenses) {
        return new FrameSheet.Figures(millions(before, formats), millions(frame, formats), difference(before, frame, formats),
                percent(before, frame, formats), millions(offer, formats), difference(frame, offer, formats), percent(frame, offer, formats),
                expenses && frame != null && offer != null && offer.exceeds(frame));
    }

    /** The sum, or null where one part is unknown. */
    private static @Nullable Euros total(List<FrameAmounts> amounts, Function<FrameAmounts, @Nullable Euros> part) {
        var total = Euros.ZERO;
        for (FrameAmounts amount : amounts) {
            var euros = part.apply(amount);
            if (euros == null) {
                return null;
            }
            total = total.plus(euros);
        }
        return total;
    }

    private static Optional<Euros> typedOffer(AnswerFields typed) {
        return EuroInput.read(typed.get(ValueFields.OFFER)) instanceof Reading.Understood<Euros>(var amount) ? Optional.of(amount) : Optional.empty();
    }

    private static boolean accepts(AnswerFields typed) {
        return typed.get(AnswerFields.STAND).startsWith("ACCEPT");
    }

    private static Euros euros(TermValue value) {
        return value instanceof TermValue.Frame(var amount) ? amount : Euros.ZERO;
    }

    private static String millions(@Nullable Euros amount, Formats formats) {
        return amount == null ? "–" : formats.millions(amount);
    }

    private static String difference(@Nullable Euros from, @Nullable Euros to, Formats formats) {
        return from == null || to == null ? "–" : formats.signedMillions(to.minus(from));
    }

    private static String percent(@Nullable Euros from, @Nullable Euros to, Formats formats) {
        return from == null || to == null ? "–" : formats.changeNumber(from, to);
    }
}
