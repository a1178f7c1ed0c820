package fi.luotsi.web.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import fi.luotsi.web.security.OneTimePassword;
import fi.luotsi.access.AccessRule;
import fi.luotsi.access.AccessRuleBroken;
import fi.luotsi.acting.Acting;
import fi.luotsi.access.NewUser;
import fi.luotsi.acting.Role;
import fi.luotsi.access.Seat;
import fi.luotsi.access.Users;
import fi.luotsi.organizer.Organizer;
import fi.luotsi.organizer.Organizers;
import fi.luotsi.web.config.Refused;
import fi.luotsi.web.config.Settings;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code luotsi admin <user>}: the first administrator of an organizer, who then makes all other users in the browser. */
@Command(name = "admin")
final class MakeAdministrator extends AtTheServer {

    private static final int SHORTEST_PASSWORD = 12;

    @Parameters(paramLabel = "USER", descriptionKey = "user")
    private @Nullable String user;

    @Option(names = "--organizer", required = true, paramLabel = "CODE")
    private @Nullable String organizer;

    @Option(names = "--password-stdin")
    private boolean given;

    private String password = "";

    @Override
    void check(Settings settings) {
        password = given ? read() : OneTimePassword.made();
    }

    @Override
    int run(ApplicationContext services) {
        var at = organizer(services.getBean(Organizers.class));
        String name = Objects.requireNonNull(user);
        make(services.getBean(Users.class), at, name);
        say(given ? "admin.made" : "admin.made-password", name, at.code(), password);
        return 0;
    }

    private void make(Users users, Organizer at, String name) {
        String hash = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(password);
        var seat = new Seat.AtOrganizer(Role.ADMINISTRATOR, at.id());
        try {
            users.create(new Acting.Installation(), new NewUser(name, sentences().say("admin.task"), seat, Objects.requireNonNull(hash)));
        } catch (AccessRuleBroken broken) {
            throw new Refused(broken.rule() == AccessRule.USERNAME_IS_FREE ? "admin.exists" : "admin.unfit", name);
        }
    }

    private Organizer organizer(Organizers organizers) {
        String code = Objects.requireNonNull(organizer);
        return organizers.byCode(code).orElseThrow(() -> new Refused("admin.organizer", code,
                organizers.all().stream().map(each -> each.code() + " " + each.name().in(Locale.getDefault())).collect(Collectors.joining(", "))));
    }

    private static String read() {
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            if (line == null || line.length() < SHORTEST_PASSWORD) {
                throw new Refused("admin.password-short", SHORTEST_PASSWORD);
            }
            return line;
        } catch (IOException notReadable) {
            throw new UncheckedIOException(notReadable);
        }
    }
}
