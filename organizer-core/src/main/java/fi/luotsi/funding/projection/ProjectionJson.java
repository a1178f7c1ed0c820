package fi.luotsi.funding.projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

/** A projection as JSON: the parameter file's names, then what came out, each model under its symbol. */
public final class ProjectionJson {

    private ProjectionJson() {}

    /** @return members in the order in which people read them, the hash among them */
    public static Map<String, Object> document(ProjectionResult result) {
        var document = content(result);
        document.put("hash", hash(document));
        return document;
    }

    public static String write(ProjectionResult result) {
        return JsonText.write(document(result), true);
    }

    /** The parameters as a parameter file has them, defaults filled in. */
    public static Map<String, Object> inputs(Parameters parameters) {
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("packages", parameters.packages());
        for (Parameter parameter : Parameter.values()) {
            inputs.put(parameter.field(), value(parameter, parameters.values(parameter), parameters.count()));
        }
        return inputs;
    }

    /** The same as text, to be kept and read again. */
    public static String writeInputs(Parameters parameters) {
        return JsonText.write(inputs(parameters), false);
    }

    /** SHA-256 over the canonical JSON of a sweep's inputs and points. */
    public static String hash(Parameters parameters, Sampling sampling, List<SweepPoint> points) {
        var document = inputsOf(parameters, sampling, Projection.MODEL_VERSION);
        document.put("points", points.stream().map(ProjectionJson::point).toList());
        return hash(document);
    }

    private static Map<String, Object> point(SweepPoint point) {
        return ordered("parameter", point.variation().parameter().field(), "change", point.variation().kind().name(), "amount", point.variation().amount(),
                "waitA", point.waitA(), "waitB", point.waitB(), "overrunA", point.overrunA(), "overrunB", point.overrunB(), "chanceA", point.chanceA(),
                "chanceB", point.chanceB(), "difference", difference(point.difference()));
    }

    static String hash(ProjectionResult result) {
        return hash(content(result));
    }

    private static Map<String, Object> content(ProjectionResult result) {
        var document = inputsOf(result.parameters(), result.sampling(), result.modelVersion());
        result.comparison().headlines().forEach((variant, headline) -> document.put(variant.symbol(), model(headline, result.fans(variant))));
        document.put("difference", ordered("overrunMean", difference(result.comparison().overrun()),
                "strategyWeightedWait", difference(result.comparison().strategyWeightedWait())));
        return document;
    }

    private static Map<String, Object> inputsOf(Parameters parameters, Sampling sampling, String modelVersion) {
        var document = new LinkedHashMap<String, Object>();
        document.put("inputs", inputs(parameters));
        document.put("seed", sampling.seed());
        document.put("replications", sampling.replications());
        document.put("arrivals", sampling.arrivals().name().toLowerCase(Locale.ROOT));
        document.put("modelVersion", modelVersion);
        return document;
    }

    private static Map<String, @Nullable Object> model(Headline headline, Fans fans) {
        var model = new LinkedHashMap<String, @Nullable Object>();
        model.put("overrunMean", headline.overrunMean());
        model.put("probabilityOfOverrun", headline.probabilityOfOverrun());
        model.put("overrunByPackage", headline.overrunByPackage());
        model.put("probabilityOfOverrunByPackage", headline.probabilityOfOverrunByPackage());
        model.put("waitingDays", headline.waitingDays());
        model.put("strategyWeightedWait", headline.strategyWeightedWait());
        model.put("equityGap", headline.equityGap());
        model.put("transfers", headline.transfers());
        model.put("requests", headline.requests());
        model.put("transactionCost", headline.transactionCost());
        model.put("attainment", orNull(headline.attainment()));
        model.put("coverage", headline.coverage());
        model.put("fundedByPackage", headline.fundedByPackage());
        model.put("costByPackage", headline.costByPackage());
        model.put("quantiles", ordered("levels", Quantiles.LEVELS, "cost", spread(fans.cost()), "queue", spread(fans.queue()),
                "waitingDays", spread(fans.waitingDays())));
        return model;
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static List<List<List<Double>>> spread(List<List<Quantiles>> byPackage) {
        return byPackage.stream().map(quarters -> quarters.stream().map(Quantiles::inOrder).toList()).toList();
    }

    private static Map<String, Object> difference(PairedDifference difference) {
        return ordered("mean", difference.mean(), "low", difference.low(), "high", difference.high(), "shareALower", difference.shareALower());
    }

    /** Names and values in turn. {@code Map.of} would be shuffled anew by every start of the program. */
    private static Map<String, Object> ordered(Object... members) {
        var ordered = new LinkedHashMap<String, Object>();
        for (int member = 0; member < members.length; member += 2) {
            ordered.put((String) members[member], members[member + 1]);
        }
        return ordered;
    }

    private static Object value(Parameter parameter, double[] values, int packages) {
        return switch (parameter.shape()) {
            case NUMBER -> number(parameter, values[0]);
            case VECTOR -> numbers(Arrays.stream(values));
            case MATRIX -> IntStream.range(0, packages).mapToObj(row -> numbers(Arrays.stream(values, row * packages, (row + 1) * packages))).toList();
        };
    }

    private static Object number(Parameter parameter, double value) {
        if (parameter.range().whole()) {
            return (int) value;
        }
        return value;
    }

    /** What is left open is null. */
    private static List<@Nullable Double> numbers(DoubleStream values) {
        return Arrays.asList(values.boxed().map(value -> value.isNaN() ? null : value).toArray(Double[]::new));
    }

    private static String hash(Map<String, Object> document) {
        try {
            byte[] canonical = new JsonCanonicalizer(JsonText.write(document, false)).getEncodedUTF8();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt.getMessage(), everyJavaHasIt);
        }
    }
}
