package fi.luotsi.clause;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import fi.luotsi.funding.FundingModel;
import fi.luotsi.negotiation.term.TermValue;

/**
 * What a version of a clause says.
 *
 * @param section of the agreement, 1 to 20
 * @param mandatory whether an agreement in which it belongs should have it
 * @param text in the same subset of Markdown as on the table
 * @param byModel what it says instead once a funding model lies on the table; null where the model does not matter
 */
public record ClauseContent(int section, Words title, boolean mandatory, TermValue.Clause text, Belonging belonging, @Nullable ModelWords byModel) {

    public ClauseContent(int section, Words title, boolean mandatory, TermValue.Clause text, Belonging belonging) {
        this(section, title, mandatory, text, belonging, null);
    }

    /** What it says where this model lies on the table; null where nobody has offered one. */
    public TermValue.Clause text(@Nullable FundingModel model) {
        return byModel == null || model == null ? text : byModel.of(model);
    }

    /** Whether the clause may read so where this model lies on the table: what it says before there is one is never wrong. */
    public boolean says(TermValue.Clause other, @Nullable FundingModel model) {
        return text.equals(other) || text(model).equals(other);
    }
}
