package fi.luotsi.web.negotiation.answer;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import fi.luotsi.funding.FundingModel;
import fi.luotsi.money.Share;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.Formats;

/**
 * The funding model as it is chosen.
 *
 * @param transferLimit per cent; asked for model B only
 */
public record FundingText(@Nullable Model model, @Nullable String transferLimit) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** The two models to choose from. */
    public enum Model { LUMP_SUM, BY_SERVICE_PACKAGE }

    static FundingText of(TermValue.Funding funding, Formats formats) {
        return switch (funding.model()) {
            case FundingModel.LumpSum _ -> new FundingText(Model.LUMP_SUM, null);
            case FundingModel.ByServicePackage(var limit) -> new FundingText(Model.BY_SERVICE_PACKAGE, formats.decimal(limit.percent()));
        };
    }

    TermValue value(Errors errors) {
        Typed.chosen(model, "funding.model", errors);
        if (model != Model.BY_SERVICE_PACKAGE) {
            return new TermValue.Funding(new FundingModel.LumpSum());
        }
        var percent = Typed.number(transferLimit, "funding.transferLimit", errors);
        if (percent.signum() < 0 || percent.compareTo(WHOLE) > 0) {
            errors.rejectValue("funding.transferLimit", "answer.share.refused");
            percent = BigDecimal.ZERO;
        }
        return new TermValue.Funding(new FundingModel.ByServicePackage(Share.ofPercent(percent)));
    }
}
