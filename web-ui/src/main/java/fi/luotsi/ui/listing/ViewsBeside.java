package fi.luotsi.ui.listing;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.acting.Acting;
import fi.luotsi.view.Place;
import fi.luotsi.view.SavedViews;

/** Puts the reader's saved views into the model of a list. */
@Component
public class ViewsBeside {

    /** The flash attribute with why a name was refused, and what was typed. */
    public static final String REFUSED = "viewRefused";
    public static final String TYPED = "viewTyped";

    private final SavedViews views;

    ViewsBeside(SavedViews views) {
        this.views = views;
    }

    /**
     * @param path  where the list stands
     * @param query how it is looked at now, without a page
     */
    public void addTo(Model model, Acting.Person acting, Place place, String path, String query) {
        var saved = views.at(acting, place).stream()
                .map(view -> new Views.Line(view.id(), view.name(), address(path, view.query()), view.query().equals(query))).toList();
        var flash = model.asMap();
        model.addAttribute("views", new Views(place, query, address(path, query), saved, text(flash, REFUSED), text(flash, TYPED)));
    }

    private static String address(String path, String query) {
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static @Nullable String text(Map<String, ?> flash, String name) {
        return flash.get(name) instanceof String text ? text : null;
    }
}
