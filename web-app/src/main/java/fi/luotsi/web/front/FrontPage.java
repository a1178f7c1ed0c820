package fi.luotsi.web.front;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import fi.luotsi.web.acting.StartPage;
import fi.luotsi.web.acting.WhoActs;

/** The first page: for the public what Luotsi is, for a signed-in person the day's work. */
@Controller
class FrontPage {

    @GetMapping("/")
    String show() {
        return WhoActs.person().map(person -> "redirect:" + StartPage.of(person.role())).orElse("front/front");
    }
}
