package fi.luotsi.web.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.jspecify.annotations.Nullable;
import fi.luotsi.acting.UserId;
import fi.luotsi.acting.Acting;
import fi.luotsi.access.Language;
import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Role;
import fi.luotsi.access.UserView;
import fi.luotsi.access.Users;
import fi.luotsi.provider.Providers;
import fi.luotsi.ui.Formats;
import fi.luotsi.ui.listing.Asked;
import fi.luotsi.ui.listing.ViewsBeside;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.view.Place;

/** What the pages about users show: the list, and the roles and providers to choose from, in the reader's language. */
@Component
class UserPages {

    private final Users users;
    private final Providers providers;
    private final ViewsBeside views;
    private final MessageSource words;

    UserPages(Users users, Providers providers, ViewsBeside views, MessageSource words) {
        this.users = users;
        this.providers = providers;
        this.views = views;
        this.words = words;
    }

    void list(Acting.OrganizerStaff administrator, Map<String, String> parameters, Locale locale, Model model) {
        var asked = Asked.of("/admin/users", parameters);
        model.addAttribute("listing", new UserListing(new Texts(words, locale), language(locale)).layout().show(users.list(administrator), asked, locale)
                .as(user -> row(user, administrator, locale)));
        views.addTo(model, administrator, Place.USERS, "/admin/users", asked.query());
    }

    void choices(Acting.OrganizerStaff administrator, Locale locale, Model model) {
        model.addAttribute("roles", roles(locale));
        model.addAttribute("providers", providers(administrator, locale));
    }

    /** The line of one user. */
    UserRow one(Acting.OrganizerStaff administrator, UUID id, Locale locale) {
        return users.list(administrator).stream().filter(user -> user.id().value().equals(id)).findFirst()
                .map(user -> row(user, administrator, locale))
                .orElseThrow(() -> new NotFound(id));
    }

    /** What was done to the user, the latest first. */
    List<LogLine> log(Acting.OrganizerStaff administrator, UUID id, Locale locale) {
        var formats = Formats.of(locale);
        return users.log(administrator, new UserId(id)).reversed().stream()
                .map(entry -> new LogLine(formats.dateTime(entry.at()), "admin.user.log." + entry.what(), entry.by())).toList();
    }

    /**
     * A line of the user's log.
     *
     * @param by the task of who did it; null for a command at the server
     */
    record LogLine(String at, String what, @Nullable String by) {}

    private UserRow row(UserView user, Acting.OrganizerStaff administrator, Locale locale) {
        var formats = Formats.of(locale);
        return new UserRow(user.id().toString(), user.username(), user.task(), user.seat().role(), user.party().in(language(locale)),
                user.enabled(), formats.date(user.createdAt().atZone(Formats.HELSINKI).toLocalDate()),
                user.id().equals(administrator.user()));
    }

    private Map<String, String> roles(Locale locale) {
        var roles = new LinkedHashMap<String, String>();
        Role.given().forEach(role -> roles.put(role.name(), words.getMessage("role." + role.name(), null, locale)));
        return roles;
    }

    private Map<String, String> providers(Acting.OrganizerStaff administrator, Locale locale) {
        var names = new LinkedHashMap<String, String>();
        providers.list(administrator).forEach(provider -> names.put(provider.id().toString(), provider.name().in(locale)));
        return names;
    }

    private static Language language(Locale locale) {
        return Language.tagged(locale.getLanguage()).orElse(Language.FI);
    }
}
