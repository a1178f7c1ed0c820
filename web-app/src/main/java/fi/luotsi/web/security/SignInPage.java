package fi.luotsi.web.security;

import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.web.acting.WhoActs;
import fi.luotsi.web.input.OwnPath;
import jakarta.servlet.http.HttpServletRequest;

/** The sign-in form; in demo mode with the accounts one can try. The form's post is dealt with by the filter chain. */
@Controller
class SignInPage {

    private final boolean demo;

    SignInPage(@Value("${luotsi.demo:false}") boolean demo) {
        this.demo = demo;
    }

    @GetMapping("/login")
    String show(HttpServletRequest request, @RequestParam(defaultValue = "/") String back, @RequestParam(defaultValue = "0") String wait,
            Model model) {
        String destination = OwnPath.of(back).orElse("/");
        if (WhoActs.person().isPresent()) {
            return "redirect:" + destination;
        }
        model.addAttribute("back", destination);
        model.addAttribute("seconds", wait.matches("[1-9]\\d?") ? Integer.parseInt(wait) : 0);
        model.addAttribute("refused", request.getParameter("refused") != null);
        model.addAttribute("expired", request.getParameter("expired") != null);
        model.addAttribute("changed", request.getParameter("changed") != null);
        model.addAttribute("joined", request.getParameter("joined") != null);
        model.addAttribute("out", request.getParameter("out") != null);
        model.addAttribute("accounts", demo ? DemoAccount.ALL : List.of());
        return "security/login";
    }
}
