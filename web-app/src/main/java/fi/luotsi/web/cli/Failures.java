package fi.luotsi.web.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.luotsi.web.config.Refused;
import fi.luotsi.web.config.Sentences;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.web.server.PortInUseException;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the operator reads when a command cannot be done: one sentence where the operator can mend it. */
record Failures(Sentences sentences) {

    /** The program's own fault: the stack trace is for those who write it. */
    private static final int FAULT = 1;

    int wrongArguments(ParameterException wrong, String[] arguments) {
        String sentence = switch (wrong) {
            case MissingParameterException missing -> sentences.say("arguments.missing", String.join(", ",
                    missing.getMissing().stream().map(argument -> argument.isOption()
                            ? ((CommandLine.Model.OptionSpec) argument).longestName() : argument.paramLabel()).toList()));
            case UnmatchedArgumentException unmatched -> sentences.say("arguments.unknown", String.join(" ", unmatched.getUnmatched()));
            default -> sentences.say("arguments.wrong", String.join(" ", arguments));
        };
        return say(wrong.getCommandLine(), sentence);
    }

    int ended(Exception failure, CommandLine command, ParseResult parsed) {
        return refusal(failure).map(refused -> say(command, refused.sentence(sentences))).orElseGet(() -> {
            PrintWriter err = command.getErr();
            failure.printStackTrace(err);
            err.flush();
            return FAULT;
        });
    }

    private int say(CommandLine command, String sentence) {
        command.getErr().println("Luotsi: " + sentence);
        command.getErr().flush();
        return Refused.EXIT_CODE;
    }

    private static Optional<Refused> refusal(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).map(Failures::asRefusal)
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<Refused> asRefusal(Throwable cause) {
        return Optional.ofNullable(switch (cause) {
            case Refused refused -> refused;
            case PortInUseException taken -> new Refused("port.taken", taken.getPort(), "LUOTSI_PORT");
            case FlywayException migration -> new Refused("database.migration",
                    String.valueOf(migration.getMessage()).lines().limit(2).collect(Collectors.joining("; ")));
            default -> null;
        });
    }
}
