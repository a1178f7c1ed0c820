package fi.luotsi.funding.settlement;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import fi.luotsi.funding.FundingModel;
import fi.luotsi.money.Euros;

/**
 * What a funding model makes of frames and shocks: the packages' balances, what may move between them, and who bears what remains.
 *
 * <p>Model A, lump sum: the provider moves money freely and bears the net. Model B, by service package: a surplus moves to a deficit
 * only up to the transfer limit, a share of the giving package's frame; what remains of a deficit stands with the provider, what remains
 * of a surplus returns to the organizer. In both, what the parties have set aside as a reserve covers deficits first.
 *
 * @param transfers within the limit, in the order of the packages
 * @param beyondLimit what could still move from surpluses to deficits, but only by the organizer's decision; zero in model A
 */
public record Settlement(FundingModel model, List<Balance> balances, List<Transfer> transfers, Euros beyondLimit, Bearing bearing) {

    /**
     * @param frames one for each package, in the order they are to be shown
     * @param shocks all that happen together; none is allowed
     * @param reserve not negative; zero where nothing is set aside
     */
    public static Settlement of(FundingModel model, List<PackageFrame> frames, List<Shock> shocks, Euros reserve) {
        var before = frames.stream().map(frame -> new Balance(frame.code(), frame.amount(), cost(frame, shocks), Euros.ZERO, Euros.ZERO)).toList();
        return switch (model) {
            case FundingModel.LumpSum _ -> settle(model, before, Balance::before, reserve);
            case FundingModel.ByServicePackage(var limit) ->
                    settle(model, before, balance -> least(balance.before(), balance.frame().times(limit.fraction(), RoundingMode.DOWN)), reserve);
        };
    }

    /** The balance of all packages together: the same in every model. */
    public Euros net() {
        return Euros.sum(balances.stream().map(Balance::before).toList());
    }

    private static Euros cost(PackageFrame frame, List<Shock> shocks) {
        return frame.amount().plus(Euros.sum(shocks.stream().map(shock -> shock.on(frame)).toList()));
    }

    /** @param atMost what a package with a surplus may give away */
    private static Settlement settle(FundingModel model, List<Balance> before, Function<Balance, Euros> atMost, Euros reserve) {
        var available = before.stream().map(balance -> balance.before().isNegative() ? Euros.ZERO : atMost.apply(balance)).toList();
        var deficits = before.stream().map(Balance::deficitBefore).toList();
        var moving = least(Euros.sum(available), Euros.sum(deficits));
        var given = shares(moving, available);
        var received = shares(moving, deficits);
        var after = IntStream.range(0, before.size()).mapToObj(i -> new Balance(before.get(i).code(), before.get(i).frame(), before.get(i).cost(),
                given.get(i), received.get(i))).toList();
        var surplus = Euros.sum(after.stream().map(Balance::after).filter(rest -> !rest.isNegative()).toList());
        var deficit = Euros.sum(after.stream().map(Balance::after).filter(Euros::isNegative).toList()).negated();
        return new Settlement(model, after, pairs(after), least(surplus, deficit), bearing(model, surplus, deficit, least(reserve, deficit)));
    }

    private static Bearing bearing(FundingModel model, Euros surplus, Euros deficit, Euros fromReserve) {
        var stands = fromReserve.minus(deficit);
        return switch (model) {
            case FundingModel.LumpSum _ -> new Bearing(stands.plus(surplus), Euros.ZERO, fromReserve.negated());
            case FundingModel.ByServicePackage _ -> new Bearing(stands, surplus, fromReserve.negated());
        };
    }

    private static List<Euros> shares(Euros moving, List<Euros> of) {
        return moving.isZero() ? of.stream().map(_ -> Euros.ZERO).toList() : moving.splitLike(of);
    }

    /** Who gave to whom: givers and receivers in the order of the packages, each pair as much as it can. */
    private static List<Transfer> pairs(List<Balance> balances) {
        var transfers = new ArrayList<Transfer>();
        var givers = balances.stream().filter(balance -> !balance.given().isZero()).iterator();
        var left = Euros.ZERO;
        var from = "";
        for (Balance receiver : balances) {
            var wanted = receiver.received();
            while (!wanted.isZero()) {
                if (left.isZero()) {
                    var giver = givers.next();
                    from = giver.code();
                    left = giver.given();
                }
                var amount = least(left, wanted);
                transfers.add(new Transfer(from, receiver.code(), amount));
                left = left.minus(amount);
                wanted = wanted.minus(amount);
            }
        }
        return List.copyOf(transfers);
    }

    private static Euros least(Euros a, Euros b) {
        return a.exceeds(b) ? b : a;
    }
}
