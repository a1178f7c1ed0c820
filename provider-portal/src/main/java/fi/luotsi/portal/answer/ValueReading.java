package fi.luotsi.portal.answer;

import static fi.luotsi.portal.answer.ValueFields.*;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.funding.FundingModel;
import fi.luotsi.money.Euros;
import fi.luotsi.money.Share;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.servicechain.ChainDepth;
import fi.luotsi.target.ImpactTarget;

/** Reads a counter-offer in the form of the term's kind. What the form does not show stays as the other side offered it. */
final class ValueReading {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final AnswerFields fields;
    private final FieldReading reading;
    private final @Nullable TermValue onTheTable;
    private final TermState state;

    ValueReading(TermState state, AnswerFields fields, List<Refusal> refusals) {
        this.state = state;
        this.fields = fields;
        this.reading = new FieldReading(fields, refusals);
        this.onTheTable = state.latest().map(Revision::value).orElse(null);
    }

    /** The value typed; null where a field was refused. */
    @Nullable TermValue value() {
        return switch (state.term().kind()) {
            case FRAME -> reading.euros(OFFER) instanceof Euros amount ? new TermValue.Frame(amount) : null;
            case CLAUSE -> new TermValue.Clause(fields.get(FI), fields.get(SV));
            case RULE -> rule();
            case TARGET -> onTheTable instanceof TermValue.Target(var target) ? target(target) : null;
            case CHAIN -> onTheTable instanceof TermValue.Chain chain ? chain(chain) : null;
            case FUNDING_MODEL -> funding();
        };
    }

    private @Nullable TermValue rule() {
        if (!fields.has(LIMIT)) {
            return new TermValue.Rule(null, fields.get(FI), fields.get(SV));
        }
        var limit = reading.decimal(LIMIT, 4);
        return limit == null || !fields.has(DIRECTION) || !fields.has(UNIT) ? null
                : new TermValue.Rule(new TermValue.Limit(ImpactTarget.Direction.valueOf(fields.get(DIRECTION)), limit,
                        TermValue.Unit.valueOf(fields.get(UNIT))), fields.get(FI), fields.get(SV));
    }

    private @Nullable TermValue target(ImpactTarget offered) {
        var value = reading.decimal(VALUE, 4);
        var year = fields.get(YEAR).matches("20\\d\\d") ? Integer.valueOf(fields.get(YEAR)) : null;
        if (year == null) {
            reading.refuse(YEAR, "portal.answer.year");
        }
        var tolerance = reading.decimal(TOLERANCE, 2);
        var verification = reading.text(VERIFICATION);
        return value == null || year == null || tolerance == null || verification == null ? null
                : new TermValue.Target(new ImpactTarget(offered.goal(), offered.indicator(), offered.unit(), offered.direction(), value, year,
                        tolerance, offered.baseline(), verification, offered.card()));
    }

    private @Nullable TermValue chain(TermValue.Chain offered) {
        if (fields.get(DEPTH).matches("[0-3]")) {
            return new TermValue.Chain(offered.version(), ChainDepth.ofLevel(Integer.parseInt(fields.get(DEPTH))));
        }
        reading.refuse(DEPTH, "portal.answer.required");
        return null;
    }

    private @Nullable TermValue funding() {
        if (!fields.get(MODEL).equals("BY_SERVICE_PACKAGE")) {
            return new TermValue.Funding(new FundingModel.LumpSum());
        }
        var limit = reading.decimal(TRANSFER_LIMIT, 2);
        if (limit != null && limit.compareTo(HUNDRED) > 0) {
            reading.refuse(TRANSFER_LIMIT, "portal.answer.percent");
            return null;
        }
        return limit == null ? null : new TermValue.Funding(new FundingModel.ByServicePackage(Share.ofPercent(limit)));
    }
}
