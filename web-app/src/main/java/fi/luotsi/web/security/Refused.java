package fi.luotsi.web.security;

import java.io.IOException;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.web.acting.WhoActs;
import fi.luotsi.web.input.KeptForm;
import fi.luotsi.web.input.KeptForms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Answers 403, with one exception: a form from one of our own pages whose token died with its session. It is kept, and the person
 * signs in and finds it again. (Somebody who signed in again in another tab meanwhile finds it at once.) It is still not
 * carried out: that takes the person's own press of a button, with a fresh token.
 */
@Component
class Refused implements AccessDeniedHandler {

    private final KeptForms forms;

    Refused(KeptForms forms) {
        this.forms = forms;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) throws IOException {
        if (denied instanceof CsrfException && forms.keepExpired(request)) {
            toRestore(request, response);
        } else {
            response.sendError(isNotThere(denied) ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** To an expert there is nothing but the own sections: not even a door that is closed. */
    private static boolean isNotThere(AccessDeniedException denied) {
        return !(denied instanceof CsrfException) && WhoActs.person().filter(Acting.Expert.class::isInstance).isPresent();
    }

    private void toRestore(HttpServletRequest request, HttpServletResponse response) {
        if (WhoActs.person().isPresent()) {
            ToSignIn.to("/restore", request, response);
        } else {
            ToSignIn.send(request, response, "expired", forms.expired(request).map(KeptForm::page).orElse("/"));
        }
    }
}
