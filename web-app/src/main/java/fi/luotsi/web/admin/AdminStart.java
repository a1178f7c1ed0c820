package fi.luotsi.web.admin;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import fi.luotsi.acting.Acting;

/** Where an administrator begins: what there is to keep. */
@Controller
class AdminStart {

    @GetMapping("/admin")
    String show(Acting.OrganizerStaff administrator) {
        return "admin/start";
    }
}
