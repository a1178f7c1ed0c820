package fi.luotsi.web.chain;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.servicechain.ChainHead;
import fi.luotsi.ui.table.Texts;

/**
 * One chain of the list, or one version of a chain.
 *
 * @param valid from which day on; null while nobody has said
 */
record ChainLine(String href, String name, int number, String servicePackage, @Nullable String valid, boolean draft, @Nullable String reason) {

    /** @param packages names of packages by code */
    static ChainLine of(Texts texts, ChainHead head, Map<String, String> packages) {
        return new ChainLine(ChainPages.address(head), texts.in(head.name()), head.number(), packages.getOrDefault(head.servicePackage(), head.servicePackage()),
                head.validFrom() == null ? null : texts.of("chain.valid-from", texts.formats().date(head.validFrom())), head.isDraft(),
                head.publication() == null ? null : head.publication().reason());
    }
}
