package fi.luotsi.web.input;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import jakarta.servlet.http.HttpServletRequest;

/** After a sign-in in the middle of a form: what was typed, and the choice to send it, to go on writing, or to drop it. */
@Controller
@RequestMapping("/restore")
class RestorePage {

    private final KeptForms forms;

    RestorePage(KeptForms forms) {
        this.forms = forms;
    }

    @GetMapping
    String show(Acting.Person person, HttpServletRequest request, Model model) {
        var form = forms.expired(request);
        if (form.isEmpty()) {
            return "redirect:/";
        }
        model.addAttribute("kept", form.get());
        return "input/restore";
    }

    /** Opens the page again with what was typed in it, or forgets it. */
    @PostMapping
    String choose(Acting.Person person, @RequestParam(defaultValue = "") String choice, HttpServletRequest request) {
        var form = forms.expired(request);
        forms.forgetExpired(request);
        return "redirect:" + form.filter(kept -> choice.equals("edit")).map(kept -> forms.refill(request, kept)).orElse("/");
    }
}
