package fi.luotsi.ui.publicity;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.ui.StatusTag;

/**
 * The parts of an agreement with what is decided about each.
 *
 * @param secrets how many of them are secret
 */
public record PublicityView(List<Group> groups, long secrets) {

    /** A section of the agreement, or its annexes. */
    public record Group(String id, String heading, List<Row> rows) {}

    /**
     * @param id what the address calls it
     * @param ground the item of the law; null where it is public
     * @param note null where there is none
     * @param decided by whom and when; null where it was never decided and therefore is public
     */
    public record Row(String id, String name, StatusTag tag, @Nullable String ground, @Nullable String note, @Nullable String decided) {}
}
