package fi.luotsi.clause;

import java.util.List;

import fi.luotsi.funding.FundingModel;
import fi.luotsi.negotiation.AgreementTemplate;
import fi.luotsi.negotiation.term.TermValue;

/**
 * What a clause says once a funding model lies on the table; {@value AgreementTemplate#LIMIT} stands where the model's transfer limit does.
 *
 * @param withoutTransfers for model B with a transfer limit of nothing
 */
public record ModelWords(TermValue.Clause lumpSum, TermValue.Clause byServicePackage, TermValue.Clause withoutTransfers) {

    /** With the model's parameters filled in. */
    public TermValue.Clause of(FundingModel model) {
        return switch (model) {
            case FundingModel.LumpSum _ -> lumpSum;
            case FundingModel.ByServicePackage(var limit) when limit.fraction().signum() == 0 -> withoutTransfers;
            case FundingModel.ByServicePackage(var limit) -> filled(limit.percent().stripTrailingZeros().toPlainString().replace('.', ',') + "\u00a0%");
        };
    }

    /** As they are kept, with nothing filled in. */
    public List<TermValue.Clause> all() {
        return List.of(lumpSum, byServicePackage, withoutTransfers);
    }

    private TermValue.Clause filled(String limit) {
        return new TermValue.Clause(byServicePackage.fi().replace(AgreementTemplate.LIMIT, limit), byServicePackage.sv().replace(AgreementTemplate.LIMIT, limit));
    }
}
