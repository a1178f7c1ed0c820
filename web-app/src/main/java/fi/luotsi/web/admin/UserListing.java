package fi.luotsi.web.admin;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.List;

import fi.luotsi.access.Language;
import fi.luotsi.access.UserView;
import fi.luotsi.ui.listing.Choice;
import fi.luotsi.ui.listing.Column;
import fi.luotsi.ui.listing.Layout;
import fi.luotsi.ui.table.Texts;

/** How the list of users can be sorted and narrowed. */
record UserListing(Texts texts, Language language) {

    private static final int LENGTH = 50;

    Layout<UserView> layout() {
        var words = Collator.getInstance(texts.locale());
        return new Layout<>(List.of(
                Column.sorted("username", texts.of("admin.user.username"), comparing(UserView::username)),
                Column.sorted("task", texts.of("admin.user.task"), comparing(UserView::task, words)),
                Column.sorted("role", texts.of("admin.user.role"), comparing(this::role, words)),
                Column.sorted("party", texts.of("admin.user.party"), comparing(this::party, words)),
                Column.sorted("state", texts.of("admin.user.state"), comparing(UserView::enabled)),
                Column.sorted("made", texts.of("admin.user.created-on"), comparing(UserView::createdAt))),
                List.of(new Choice<>("", texts.of("admin.users.show.all"), user -> true),
                        new Choice<>("enabled", texts.of("admin.users.show.enabled"), UserView::enabled),
                        new Choice<>("disabled", texts.of("admin.users.show.disabled"), user -> !user.enabled())),
                user -> user.username() + " " + user.task() + " " + role(user) + " " + party(user), LENGTH);
    }

    private String role(UserView user) {
        return texts.of("role." + user.seat().role());
    }

    private String party(UserView user) {
        return user.party().in(language);
    }
}
