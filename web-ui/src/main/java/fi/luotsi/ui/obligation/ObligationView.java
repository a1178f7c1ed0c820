package fi.luotsi.ui.obligation;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.ui.Link;
import fi.luotsi.ui.StatusTag;

/**
 * One obligation as its page shows it.
 *
 * @param party who owes it
 * @param owner who sees to it; empty where nobody is named
 * @param stands the term that says so; null for an open issue
 * @param origin where it comes from, in words
 * @param open days that wait for evidence, as in addresses, with how they read
 * @param own whether the reader's party owes it
 * @param struck whether the reader's party may strike it
 */
public record ObligationView(String id, String title, String party, String owner, @Nullable Link stands, String origin, String every, String recorded, List<Day> days,
        Map<String, String> open, boolean own, boolean struck) {

    /** @param evidence null where there is none yet */
    public record Day(String day, StatusTag tag, @Nullable String evidence, @Nullable String by) {}

    /** A row of the list. */
    public record Row(String day, String title, String href, String party, String owner, @Nullable Link stands, StatusTag tag) {}
}
