package fi.luotsi.web.preferences;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.access.ColourScheme;
import fi.luotsi.access.Preferences;
import fi.luotsi.web.acting.WhoActs;
import fi.luotsi.web.input.OwnPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Choosing colours; open to everybody, remembered for the signed-in person. The language is chosen by {@link LanguageSwitch}. */
@Controller
class PreferencesPosts {

    private final Reader reader;
    private final Preferences preferences;

    PreferencesPosts(Reader reader, Preferences preferences) {
        this.reader = reader;
        this.preferences = preferences;
    }

    @PostMapping("/preferences/scheme")
    String scheme(@RequestParam(defaultValue = "") String scheme, @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request, HttpServletResponse response) {
        ColourScheme.named(scheme).ifPresent(chosen -> {
            reader.colour(request, response, chosen);
            WhoActs.person().ifPresent(person -> preferences.colour(person, chosen));
        });
        return "redirect:" + OwnPath.of(back).orElse("/");
    }
}
