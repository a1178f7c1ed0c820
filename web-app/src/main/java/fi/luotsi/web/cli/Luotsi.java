package fi.luotsi.web.cli;

import java.util.Map;
import java.util.concurrent.Callable;

import fi.luotsi.web.config.Sentences;
import fi.luotsi.web.config.Settings;

import org.springframework.boot.logging.LoggingSystem;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program and its commands; without a command it serves. */
@Command(name = "luotsi", subcommands = {Serve.class, ImportFile.class, MakeToken.class, MakeAdministrator.class, LoadDemo.class, Project.class, Help.class})
public final class Luotsi implements Callable<Integer> {

    /** No exit code: the program goes on, serving. */
    private static final int STAYS = -1;

    private final Map<String, String> environment;
    private final Sentences sentences;

    Luotsi(Map<String, String> environment, Sentences sentences) {
        this.environment = environment;
        this.sentences = sentences;
    }

    /** Runs one command and ends the program, unless the command is to serve. */
    public static void main(String[] arguments) {
        int code = run(arguments, System.getenv(), Sentences.ofThisMachine());
        if (code != STAYS) {
            System.exit(code);
        }
    }

    static int run(String[] arguments, Map<String, String> environment, Sentences sentences) {
        return commandLine(environment, sentences).execute(arguments);
    }

    static CommandLine commandLine(Map<String, String> environment, Sentences sentences) {
        var failures = new Failures(sentences);
        return new CommandLine(new Luotsi(environment, sentences))
                .setResourceBundle(sentences.bundle())
                .setParameterExceptionHandler(failures::wrongArguments)
                .setExecutionExceptionHandler(failures::ended);
    }

    @Override
    public Integer call() {
        return serve();
    }

    int serve() {
        new Serving(settings(), sentences).begin();
        return STAYS;
    }

    /** Asked for by the commands that start services. Those that start none do not wait for logging to be set up. */
    Settings settings() {
        // Nothing is logged before Spring Boot has set logging up, and it says so only once it has begun.
        LoggingSystem.get(Luotsi.class.getClassLoader()).beforeInitialize();
        return Settings.from(environment);
    }

    Sentences sentences() {
        return sentences;
    }
}
