package fi.luotsi.web.view;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.listing.ViewsBeside;
import fi.luotsi.view.Place;
import fi.luotsi.view.SavedViews;
import fi.luotsi.web.input.OwnPath;

/** What the form beside a list sends; the list comes again. */
@Controller
@RequestMapping("/views")
class ViewPosts {

    private final SavedViews views;

    ViewPosts(SavedViews views) {
        this.views = views;
    }

    @PostMapping
    String save(Acting.Person acting, @RequestParam Place place, @RequestParam(defaultValue = "") String query, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "/") String back, RedirectAttributes after) {
        var outcome = views.save(acting, place, name, query);
        if (outcome != SavedViews.Outcome.SAVED) {
            after.addFlashAttribute(ViewsBeside.REFUSED, outcome.name()).addFlashAttribute(ViewsBeside.TYPED, name);
        }
        return "redirect:" + OwnPath.of(back).orElse("/") + "#views";
    }

    @PostMapping("/{id}/forget")
    String forget(Acting.Person acting, @PathVariable UUID id, @RequestParam(defaultValue = "/") String back) {
        views.forget(acting, id);
        return "redirect:" + OwnPath.of(back).orElse("/") + "#views";
    }
}
