package fi.luotsi.web.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import fi.luotsi.funding.projection.Arrivals;
import fi.luotsi.funding.projection.ParameterFile;
import fi.luotsi.funding.projection.Parameters;
import fi.luotsi.funding.projection.ParametersRefused;
import fi.luotsi.funding.projection.Projection;
import fi.luotsi.funding.projection.ProjectionJson;
import fi.luotsi.funding.projection.ProjectionResult;
import fi.luotsi.funding.projection.Sampling;
import fi.luotsi.funding.projection.Violation;
import fi.luotsi.funding.projection.Workers;
import fi.luotsi.web.config.Refused;
import fi.luotsi.web.config.Sentences;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code luotsi project}: both funding models from a parameter file, without services and without a database. */
@Command(name = "project")
final class Project implements Callable<Integer> {

    @ParentCommand
    private @Nullable Luotsi luotsi;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--file", required = true, paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--seed", paramLabel = "NUMBER")
    private long seed = 1;

    @Option(names = "--replications", paramLabel = "NUMBER")
    private int replications = 1000;

    @Option(names = "--arrivals", paramLabel = "KIND")
    private Arrivals arrivals = Arrivals.POISSON;

    @Option(names = "--threads", paramLabel = "NUMBER")
    private int threads = Workers.ofThisMachine().threads();

    @Option(names = "--blended")
    private boolean blended;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        ProjectionResult result;
        try {
            result = Projection.run(parameters(), new Sampling(seed, replications, arrivals), blended ? Projection.THREE : Projection.TWO, new Workers(threads));
        } catch (ParametersRefused refused) {
            var words = Sentences.ofThisMachine("messages.projection");
            throw new Refused("project.refused", refused.violations().stream().map(violation -> inWords(violation, words)).collect(Collectors.joining("; ")));
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            out.println(ProjectionJson.write(result));
        } else {
            tell(result, out);
        }
        out.flush();
        return 0;
    }

    private Parameters parameters() {
        Path wanted = Objects.requireNonNull(file);
        try (var in = Files.newBufferedReader(wanted)) {
            var text = new char[ParameterFile.LONGEST + 1];
            int read = 0;
            for (int more = in.read(text); more > 0; more = in.read(text, read, text.length - read)) {
                read += more;
            }
            return ParameterFile.read(new String(text, 0, read));
        } catch (IOException _) {
            throw new Refused("project.no-file", wanted);
        }
    }

    private static String inWords(Violation violation, Sentences words) {
        Object[] arguments = violation.arguments().stream().map(Project::plain).toArray();
        return violation.field() + ": " + words.say("projection.rule." + violation.rule().key(), arguments);
    }

    /** 1000000000, not 1.0E9. */
    private static Object plain(Object argument) {
        return argument instanceof Double number ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString() : argument;
    }

    private void tell(ProjectionResult result, PrintWriter out) {
        var sentences = Objects.requireNonNull(luotsi).sentences();
        result.comparison().headlines().forEach((variant, headline) -> out.println(sentences.say("project.model", variant.symbol(),
                rounded(headline.strategyWeightedWait(), 1), rounded(100 * headline.overrunMean(), 2), rounded(100 * headline.probabilityOfOverrun(), 1))));
        var difference = result.comparison().strategyWeightedWait();
        out.println(sentences.say("project.difference", rounded(difference.mean(), 1), rounded(difference.low(), 1), rounded(difference.high(), 1),
                rounded(100 * difference.shareALower(), 1)));
        out.println(sentences.say("project.hash", result.hash()));
    }

    private static String rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }
}
