package fi.luotsi.web.cli;

import java.util.Objects;

import fi.luotsi.acting.Acting;
import fi.luotsi.access.NotFound;
import fi.luotsi.access.Tokens;
import fi.luotsi.web.config.Refused;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code luotsi token <user>}: a bearer token with the user's rights, shown once. */
@Command(name = "token")
final class MakeToken extends AtTheServer {

    @Parameters(paramLabel = "USER", descriptionKey = "user")
    private @Nullable String user;

    @Option(names = "--label", paramLabel = "TEXT")
    private @Nullable String label;

    @Override
    int run(ApplicationContext services) {
        String wanted = Objects.requireNonNull(user);
        String shown = label == null ? sentences().say("token.default-label") : label;
        try {
            say("token.made", wanted, services.getBean(Tokens.class).make(new Acting.Installation(), wanted, shown).secret());
            return 0;
        } catch (NotFound _) {
            throw new Refused("token.no-user", wanted);
        }
    }
}
