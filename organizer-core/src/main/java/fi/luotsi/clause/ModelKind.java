package fi.luotsi.clause;

import fi.luotsi.funding.FundingModel;

/** The two ways to give money, whatever their parameters (DOMAIN B.3). */
public enum ModelKind {
    /** Model A. */
    LUMP_SUM,
    /** Model B. */
    BY_SERVICE_PACKAGE;

    public static ModelKind of(FundingModel model) {
        return switch (model) {
            case FundingModel.LumpSum _ -> LUMP_SUM;
            case FundingModel.ByServicePackage _ -> BY_SERVICE_PACKAGE;
        };
    }
}
