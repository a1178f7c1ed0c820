package fi.luotsi.web.preferences;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import fi.luotsi.access.Language;
import fi.luotsi.acting.Role;
import fi.luotsi.notice.bell.Notices;
import fi.luotsi.ui.Bell;
import fi.luotsi.ui.Page;
import fi.luotsi.web.acting.SignedIn;
import fi.luotsi.web.acting.WhoActs;
import fi.luotsi.web.input.OwnPath;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Puts into every model what the layout shows around the content. */
@ControllerAdvice
class PageSurroundings {

    private final Reader reader;
    private final Notices notices;

    PageSurroundings(Reader reader, Notices notices) {
        this.reader = reader;
        this.notices = notices;
    }

    @ModelAttribute("page")
    Page page(HttpServletRequest request) {
        Language language = reader.language(request);
        String path = askedFirst(request);
        var scheme = Page.Scheme.valueOf(reader.scheme(request).name());
        return WhoActs.signedIn()
                .map(person -> new Page(surfaceOf(person.role()), menuOf(person.role(), path),
                        new Page.SignedIn(WhoActs.name().orElse(person.task()), person.partyIn(language)), language.tag(), scheme, path))
                .orElseGet(() -> new Page(Page.Surface.OPEN, List.of(), null, language.tag(), scheme, path));
    }

    /** Asked for by the head of a page alone, so that an answer without one costs nothing. Experts are told nothing of the table. */
    @ModelAttribute("bell")
    @Nullable Bell bell() {
        return WhoActs.signedIn().filter(person -> person.role() != Role.EXPERT).map(person -> new Bell(() -> unread(person))).orElse(null);
    }

    /** A page that tells what went wrong must not fail because of its bell. */
    private int unread(SignedIn person) {
        try {
            return notices.unread(person.person());
        } catch (DataAccessException | TransactionException unreachable) {
            return 0;
        }
    }

    private static Page.Surface surfaceOf(Role role) {
        return role.isProviders() ? Page.Surface.PROVIDER : Page.Surface.ORGANIZER;
    }

    private static List<Page.Entry> menuOf(Role role, String path) {
        var here = Menu.of(role).stream().map(Menu.Entry::href).filter(href -> leadsTo(href, path)).max(Comparator.comparing(String::length)).orElse("");
        return Menu.of(role).stream().map(entry -> new Page.Entry(entry.key(), entry.href(), entry.href().equals(here))).toList();
    }

    private static boolean leadsTo(String href, String path) {
        return path.equals(href) || path.startsWith(href + "/") || path.startsWith(href + "?");
    }

    /** The address in the browser: after a post that was refused or on an error page, what was asked for and not where we are. */
    private static String askedFirst(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return OwnPath.of(failed == null ? OwnPath.asked(request) : failed.toString()).orElse("/");
    }
}
