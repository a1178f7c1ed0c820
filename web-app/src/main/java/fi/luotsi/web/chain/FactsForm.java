package fi.luotsi.web.chain;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import fi.luotsi.servicechain.ChainFacts;
import fi.luotsi.servicechain.ChainHead;
import fi.luotsi.ui.TypedFields;

/** A chain's name and package as they are typed. */
record FactsForm(@Nullable String seen, @Nullable String nameFi, @Nullable String nameSv, @Nullable String servicePackage) {

    static FactsForm of(ChainHead head) {
        return new FactsForm(String.valueOf(head.edit()), head.name().fi(), head.name().sv(), head.servicePackage());
    }

    ChainFacts facts() {
        return new ChainFacts(Words.of(TypedFields.text(nameFi), TypedFields.text(nameSv)), TypedFields.text(servicePackage));
    }

    /** The edit of the draft that was on the page; 0, which none is, where the page did not say. */
    int edit() {
        return TypedWords.number(seen);
    }
}
