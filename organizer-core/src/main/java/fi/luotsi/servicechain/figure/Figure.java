package fi.luotsi.servicechain.figure;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.money.Euros;
import fi.luotsi.servicechain.ChainId;

/**
 * What one row of a file says of a step in a year.
 *
 * @param row    as a spreadsheet counts
 * @param yearly clients; null where the row does not say
 * @param unit   euros for each client; null where the row does not say
 * @param source empty where it is an assumption
 */
public record Figure(long row, ChainId chain, UUID step, int year, @Nullable Long yearly, @Nullable Euros unit, String source) {

    boolean isOfTheSame(Figure other) {
        return chain.equals(other.chain) && step.equals(other.step) && year == other.year;
    }
}
