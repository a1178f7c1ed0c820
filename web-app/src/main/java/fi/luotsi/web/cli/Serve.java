package fi.luotsi.web.cli;

import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code luotsi serve}: the pages and the interfaces, until the program is stopped. */
@Command(name = "serve")
final class Serve implements Callable<Integer> {

    @ParentCommand
    private @Nullable Luotsi luotsi;

    @Override
    public Integer call() {
        return Objects.requireNonNull(luotsi).serve();
    }
}
