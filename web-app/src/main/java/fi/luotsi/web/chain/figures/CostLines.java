package fi.luotsi.web.chain.figures;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import fi.luotsi.money.Euros;
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.ChainCost;
import fi.luotsi.servicechain.content.Origin;
import fi.luotsi.servicechain.content.Step;
import fi.luotsi.ui.chain.ChainWords;
import fi.luotsi.ui.listing.CodeChoice;

/** What a chain costs in a year, in words: each figure with where it comes from, what is missing as missing. */
record CostLines(ChainWords words, Map<String, String> services) {

    /** @param origin null where the figure is missing */
    record Figure(String text, @Nullable String origin) {}

    record Line(String step, String actor, String service, Figure volume, Figure unit, String total, boolean missing) {}

    /** @param missing how many steps are not in the sum, in words; empty where all are */
    record Sum(String name, String known, String missing) {}

    /** Of the steps that bring about the service asked for; the sums are of all. */
    List<Line> lines(ChainCost cost, CodeChoice choice) {
        return cost.lines().stream().filter(line -> choice.shows(service(line.step()))).map(line -> line(line.step(), line.total())).toList();
    }

    /** Empty where the step brings about none. */
    static String service(Step step) {
        return Objects.requireNonNullElse(step.service(), "");
    }

    List<Sum> byActor(ChainCost cost, ChainContent chain) {
        return cost.byActor().stream().map(sum -> sum(sum, chain.actors().stream().filter(actor -> actor.name().fi().equals(sum.key())).findFirst()
                .map(actor -> words.texts().in(actor.name())).orElseGet(() -> words.texts().of("chain.actor.missing")))).toList();
    }

    List<Sum> byService(ChainCost cost) {
        return cost.byService().stream().map(sum -> sum(sum, sum.key().isEmpty() ? words.texts().of("figures.cost.no-service") : services.getOrDefault(sum.key(), sum.key()))).toList();
    }

    Sum all(ChainCost cost) {
        return sum(cost.sum(), words.texts().of("figures.cost.all"));
    }

    private Line line(Step step, @Nullable Euros total) {
        var formats = words.texts().formats();
        var volume = step.volume();
        var unit = step.cost();
        return new Line(words.numbered(step.id()), words.actor(step), step.service() == null ? "–" : services.getOrDefault(step.service(), step.service()),
                volume == null ? missing() : figure(formats.integer(volume.yearly()), volume.origin()), unit == null ? missing() : figure(formats.euros(unit.unit()), unit.origin()),
                total == null ? words.texts().of("figures.missing") : formats.euros(total), total == null);
    }

    private Figure figure(String text, Origin origin) {
        return new Figure(text, words.origin(origin));
    }

    private Figure missing() {
        return new Figure(words.texts().of("figures.missing"), null);
    }

    private Sum sum(ChainCost.Sum sum, String name) {
        var texts = words.texts();
        // Nothing known is not nothing.
        boolean nothing = sum.known().isZero() && sum.missing() > 0;
        return new Sum(name, nothing ? texts.of("figures.missing") : texts.formats().euros(sum.known()), sum.missing() == 0 ? "" : texts.of("figures.cost.missing", sum.missing()));
    }
}
