package fi.luotsi.web.cli;

import java.util.Objects;
import java.util.concurrent.Callable;

import fi.luotsi.web.config.Refused;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code luotsi help [command]}: in the operator's language, which the library's own help command does not speak. */
@Command(name = "help", helpCommand = true)
final class Help implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "COMMAND", descriptionKey = "command")
    private @Nullable String command;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine whole = Objects.requireNonNull(spec).parent().commandLine();
        CommandLine asked = command == null ? whole : whole.getSubcommands().get(command);
        if (asked == null) {
            throw new Refused("arguments.unknown", String.valueOf(command));
        }
        asked.usage(whole.getOut());
        return 0;
    }
}
