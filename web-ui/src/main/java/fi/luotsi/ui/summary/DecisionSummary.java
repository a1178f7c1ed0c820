package fi.luotsi.ui.summary;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.ui.Link;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.summary.Room.Quote;
import fi.luotsi.ui.summary.Room.Some;

/**
 * What those who decide read of one negotiated package, in their words. Every figure carries the address of its origin.
 *
 * @param title of the agreement
 * @param under parties and period
 * @param risk null where no run can be read that tells who bears a shock
 * @param fingerprint of the package it speaks of
 */
public record DecisionSummary(String title, Link under, Asked asked, Costs costs, Link model, @Nullable Risk risk, Some<LeftOpen> open, @Nullable NotChosen notChosen,
        Some<Contested> contested, Some<Heard> heard, Some<Aim> aims, Some<Bound> rules, Some<Bound> chains, String fingerprint) {

    /**
     * What is to be decided.
     *
     * @param agreement number and version, leading to the agreement; before it is proposed, to the result
     * @param proposal null before it is proposed
     * @param bodies who decides, and what each has decided
     */
    public record Asked(Link agreement, StatusTag state, @Nullable Quote proposal, List<Body> bodies) {}

    public record Body(Link name, StatusTag tag, @Nullable String decided) {}

    /**
     * The expenses by service package and year.
     *
     * @param heads the years, each leading to where its sum comes from
     * @param others the packages without a row of their own, added up; null where every package has one
     * @param moreYears how many years of the period have no column
     */
    public record Costs(List<Link> heads, List<Line> lines, @Nullable Line others, Line total, @Nullable Line fees, Line envelope, int moreYears) {}

    public record Line(String name, List<Amount> amounts) {}

    /** @param change from the year before; empty where that is not known */
    public record Amount(String text, String change, String href) {}

    /**
     * @param run the kept run the figures rest on, with what makes it repeatable
     * @param heads the models
     */
    public record Risk(Link run, String facts, String hash, List<String> heads, Some<Shock> shocks) {}

    /** @param parts for each model: provider, organizer, reserve; each model's add up to the balance */
    public record Shock(String name, String balance, List<String> parts) {}

    /** @param otherwise what holds if nothing is agreed by the deadline */
    public record LeftOpen(Link title, String owner, Link deadline, @Nullable Quote otherwise, @Nullable Link exposure) {}

    /**
     * The funding model that was not chosen.
     *
     * @param record the choice as it was written down
     * @param weighed what spoke for and against it
     * @param dissent null where nobody differed
     */
    public record NotChosen(Link record, String model, Quote weighed, Quote reasons, @Nullable Quote dissent) {}

    /** A term the parties disagreed on. */
    public record Contested(Link term, List<Position> positions, Link outcome) {}

    public record Position(String party, Quote text) {}

    /**
     * What residents said and what became of it.
     *
     * @param theme what several statements had in common, leading to the hearing
     * @param change what was changed because of it, leading to the difference; null where nothing was
     */
    public record Heard(Link theme, String statements, StatusTag became, Quote answer, @Nullable Link change) {}

    /** @param now what was observed and, against the value, whether it is kept */
    public record Aim(Link name, Link bound, @Nullable Link now, @Nullable StatusTag kept) {}

    public record Bound(Link name, String text) {}
}
