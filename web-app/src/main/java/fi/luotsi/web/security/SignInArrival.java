package fi.luotsi.web.security;

import java.io.IOException;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import fi.luotsi.access.Account;
import fi.luotsi.access.ColourScheme;
import fi.luotsi.access.Preferences;
import fi.luotsi.web.input.KeptForms;
import fi.luotsi.web.input.OwnPath;
import fi.luotsi.web.preferences.Reader;
import fi.luotsi.web.security.PasswordSignIn.Arrived;
import fi.luotsi.web.security.PasswordSignIn.TooManyWrongPasswords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Where a person comes to after the sign-in form: on, or back to the form with the reason. */
@Component
class SignInArrival {

    private final KeptForms forms;
    private final Reader reader;
    private final Preferences preferences;
    private final PasswordFirst passwordFirst;

    SignInArrival(KeptForms forms, Reader reader, Preferences preferences, PasswordFirst passwordFirst) {
        this.forms = forms;
        this.reader = reader;
        this.preferences = preferences;
        this.passwordFirst = passwordFirst;
    }

    void succeeded(HttpServletRequest request, HttpServletResponse response, Authentication arrived) throws IOException {
        if (arrived instanceof Arrived now && now.account() instanceof Account account) {
            bringChoices(account, request, response);
            if (passwordFirst.isDue(account.person(), request)) {
                response.sendRedirect(PasswordFirst.PAGE);
                return;
            }
        }
        response.sendRedirect(forms.expired(request).isPresent() ? "/restore" : back(request));
    }

    void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) throws IOException {
        var address = UriComponentsBuilder.fromPath("/login");
        if (failure instanceof TooManyWrongPasswords wait) {
            address.queryParam("wait", wait.delay().toSeconds() + 1);
        } else {
            address.queryParam("refused");
        }
        response.sendRedirect(address.queryParam("back", "{back}").encode().buildAndExpand(back(request)).toUriString());
    }

    /** What was chosen in this browser goes to the person; what the person chose elsewhere comes to a browser without a choice. */
    private void bringChoices(Account account, HttpServletRequest request, HttpServletResponse response) {
        reader.chosenLanguage(request).ifPresentOrElse(language -> preferences.speak(account.person(), language),
                () -> account.language().ifPresent(language -> reader.speak(request, response, language)));
        reader.chosenScheme(request).ifPresentOrElse(scheme -> preferences.colour(account.person(), scheme), () -> {
            if (account.colourScheme() != ColourScheme.AUTO) {
                reader.colour(request, response, account.colourScheme());
            }
        });
    }

    private static String back(HttpServletRequest request) {
        return OwnPath.of(request.getParameter("back")).orElse("/");
    }
}
