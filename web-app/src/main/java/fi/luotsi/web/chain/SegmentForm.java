package fi.luotsi.web.chain;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import fi.luotsi.servicechain.content.Origin;
import fi.luotsi.servicechain.content.Segment;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.table.Texts;

/** A group of clients as it is typed. */
record SegmentForm(@Nullable String seen, @Nullable String nameFi, @Nullable String nameSv, @Nullable String definitionFi, @Nullable String definitionSv, @Nullable String size,
        @Nullable String sizeSource, @Nullable Boolean sizeAssumed) {

    static SegmentForm empty(int seen) {
        return new SegmentForm(String.valueOf(seen), null, null, null, null, null, null, false);
    }

    static SegmentForm of(Segment segment, int seen) {
        var size = segment.size();
        return new SegmentForm(String.valueOf(seen), segment.name().fi(), segment.name().sv(), segment.definition().fi(), segment.definition().sv(), size == null ? null : size.toString(),
                segment.origin().source(), size != null && segment.origin().assumption());
    }

    /** The group; null where something is refused. */
    @Nullable Segment read(Errors errors) {
        var words = new TypedWords(errors);
        var name = words.needed(nameFi, nameSv, "nameFi", "nameSv");
        var definition = words.needed(definitionFi, definitionSv, "definitionFi", "definitionSv");
        var typed = TypedFields.text(size).replaceAll("[\\s\\u00a0\\u202f]", "");
        if (!typed.isEmpty() && !typed.matches("\\d{1,12}")) {
            errors.rejectValue("size", "chain.segment.size.refused");
        }
        var origin = typed.isEmpty() ? Origin.assumed() : TypedWords.origin(sizeSource, Boolean.TRUE.equals(sizeAssumed), "sizeSource", errors);
        return errors.hasErrors() || name == null || definition == null ? null : new Segment(name, definition, typed.isEmpty() ? null : Long.valueOf(typed), origin);
    }

    static Map<String, String> labels(Texts texts) {
        return texts.labels("nameFi", "chain.name.fi", "nameSv", "chain.name.sv", "definitionFi", "chain.segment.definition.fi", "definitionSv", "chain.segment.definition.sv",
                "size", "chain.segment.size", "sizeSource", "chain.segment.size.source");
    }

    /** The edit of the draft that was on the page; 0, which none is, where the page did not say. */
    int edit() {
        return TypedWords.number(seen);
    }
}
