package fi.luotsi.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The rules of the library: a pure function of what it has.
 *
 * @param known the clause that is changed; null for a new one
 */
record ClauseRules(List<LibraryClause> library, @Nullable LibraryClause known) {

    private static final int TITLE = 200;
    private static final int TEXT = 20_000;
    private static final int REASON = 2000;

    /** What even a draft has to have. */
    List<ClauseRule> ofDraft(ClauseContent content) {
        var broken = new ArrayList<ClauseRule>();
        refuse(broken, content.section() < 1 || content.section() > 20, ClauseRule.CLAUSE_HAS_ITS_SECTION);
        refuse(broken, isBlank(content.title().fi()) || isBlank(content.title().sv()), ClauseRule.CLAUSE_HAS_A_TITLE);
        refuse(broken, isLong(content.title().fi(), TITLE) || isLong(content.title().sv(), TITLE) || isLong(content.text().fi(), TEXT) || isLong(content.text().sv(), TEXT),
                ClauseRule.TEXTS_ARE_NOT_ENDLESS);
        refuse(broken, library.stream().filter(other -> known == null || !other.key().equals(known.key())).anyMatch(other -> isTheSameTitle(other, content)), ClauseRule.TITLE_STANDS_ONCE);
        return broken;
    }

    List<ClauseRule> ofPublishing(ClauseContent content, String reason) {
        var broken = new ArrayList<>(ofDraft(content));
        refuse(broken, isBlank(content.text().fi()) || isBlank(content.text().sv()), ClauseRule.CLAUSE_HAS_A_TEXT);
        refuse(broken, known != null && known.current().filter(version -> version.content().equals(content) && version.retired() == null).isPresent(), ClauseRule.VERSION_CHANGES_SOMETHING);
        refuse(broken, isBlank(reason), ClauseRule.ACT_CARRIES_A_REASON);
        refuse(broken, isLong(reason, REASON), ClauseRule.TEXTS_ARE_NOT_ENDLESS);
        return broken;
    }

    static List<ClauseRule> ofRetiring(ClauseVersion version, @Nullable LocalDate from, LocalDate today, String reason) {
        var broken = new ArrayList<ClauseRule>();
        refuse(broken, version.retired() != null || from == null || from.isBefore(today), ClauseRule.RETIREMENT_LIES_AHEAD);
        refuse(broken, isBlank(reason), ClauseRule.ACT_CARRIES_A_REASON);
        refuse(broken, isLong(reason, REASON), ClauseRule.TEXTS_ARE_NOT_ENDLESS);
        return broken;
    }

    private static boolean isTheSameTitle(LibraryClause other, ClauseContent content) {
        var draft = other.draft();
        return other.isCalled(content.section(), content.title().fi())
                || draft != null && draft.content().section() == content.section() && draft.content().title().fi().equals(content.title().fi());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean isLong(@Nullable String text, int longest) {
        return text != null && text.length() > longest;
    }

    private static void refuse(List<ClauseRule> broken, boolean wrong, ClauseRule rule) {
        if (wrong) {
            broken.add(rule);
        }
    }
}
