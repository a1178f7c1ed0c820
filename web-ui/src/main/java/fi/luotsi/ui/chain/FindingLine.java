package fi.luotsi.ui.chain;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.servicechain.content.ChainChecks;

/**
 * What a check found, in words.
 *
 * @param step where it leads; null where it is about the chain
 */
public record FindingLine(boolean severe, String words, @Nullable UUID step) {

    /** @param services names of services by code */
    public static List<FindingLine> all(ChainWords words, Map<String, String> services) {
        return new ChainChecks(words.chain()).findings().stream().map(finding -> new FindingLine(finding.kind().isSevere(),
                words.finding(finding, finding.service() == null ? "" : services.getOrDefault(finding.service(), finding.service())),
                finding.steps().isEmpty() ? null : finding.steps().getFirst())).toList();
    }
}
