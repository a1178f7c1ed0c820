package fi.luotsi.web.strategy;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.strategy.Edition;
import fi.luotsi.strategy.RequiredContent;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.table.Texts;

/** One required content: whether the edition has it, and in which words. */
record ContentLine(RequiredContent required, String name, boolean found, StatusTag tag, @Nullable String words) {

    static List<ContentLine> all(Texts texts, Edition edition) {
        return Stream.of(RequiredContent.values()).map(required -> of(texts, edition, required)).toList();
    }

    /** Whether it is written as a text of its own; the others are found in the tree and the facts. */
    public boolean isText() {
        return required != RequiredContent.LONG_TERM_GOALS && required != RequiredContent.MINIMUM_PRIVATE_SHARE;
    }

    private static ContentLine of(Texts texts, Edition edition, RequiredContent required) {
        boolean found = edition.has(required);
        var said = edition.contents().get(required);
        var percent = edition.head().minimumPrivatePercent();
        var words = switch (required) {
            case LONG_TERM_GOALS -> found ? texts.of("strategy.content.goals", edition.served().size()) : null;
            case MINIMUM_PRIVATE_SHARE -> percent == null ? null : texts.of("strategy.content.minimum", texts.formats().decimal(percent.stripTrailingZeros()));
            case PRODUCTION_LINES, CLIENT_ORIENTED_WHOLE, COMPETED_SHARE, SERVICE_PROMISE, RESIDENTS_HEARD -> said == null ? null : texts.in(said);
        };
        return new ContentLine(required, texts.of("strategy.content.", required), found,
                new StatusTag(found ? StatusTag.Kind.AGREED : StatusTag.Kind.DISPUTED, texts.of(found ? "strategy.content.found" : "strategy.content.missing")), words);
    }
}
