package fi.luotsi.web.preferences;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.view.ThymeleafView;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A page by its template, whose variables stay out of the request. Made anew for each template's name, so it is public. */
public final class PageView extends ThymeleafView {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) throws Exception {
        super.render(model, new OwnAttributes(request), response);
    }
}
