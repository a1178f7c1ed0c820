package fi.luotsi.web.front;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import fi.luotsi.access.NotFound;

/** Help for each role. The bundle decides how many steps a role's page has. */
@Controller
class HelpPages {

    static final List<String> ROLES = List.of("organizer", "provider", "administrator", "decisionmaker", "auditor", "expert");

    private static final int MOST_STEPS = 30;

    private final MessageSource words;

    HelpPages(MessageSource words) {
        this.words = words;
    }

    @GetMapping("/help")
    String overview(Locale locale, Model model) {
        model.addAttribute("roles", ROLES);
        model.addAttribute("terms", numbered("terms.%d.word", locale));
        return "front/help";
    }

    @GetMapping("/help/{role}")
    String role(@PathVariable String role, Locale locale, Model model) {
        if (!ROLES.contains(role)) {
            throw new NotFound(role);
        }
        model.addAttribute("role", role);
        model.addAttribute("steps", numbered("help." + role + ".%d.heading", locale));
        return "front/help-role";
    }

    /** The numbers 1, 2, 3 … for which the bundle has a text. */
    private List<Integer> numbered(String key, Locale locale) {
        return IntStream.rangeClosed(1, MOST_STEPS).boxed()
                .takeWhile(number -> words.getMessage(key.formatted(number), null, null, locale) != null).toList();
    }
}
