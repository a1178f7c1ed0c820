package fi.luotsi.clause;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.AgreementTemplate;
import fi.luotsi.negotiation.term.TermValue;

/** The clauses that ship with the product, in the order of the agreement: where every organizer's library begins. */
public record ShippedClauses(List<ClauseVersion> all) {

    /** @param termSet in whose words they speak */
    public static ShippedClauses in(String termSet) {
        return new ShippedClauses(AgreementTemplate.in(termSet).sections().stream()
                .flatMap(section -> Stream.concat(section.clauses().stream(), section.others().stream()).map(clause -> version(section.number(), clause))).toList());
    }

    private static ClauseVersion version(int section, AgreementTemplate.Clause clause) {
        var where = clause.where();
        var model = where.model();
        return new ClauseVersion(new ClauseKey(clause.key()), ClauseVersion.SHIPPED, new ClauseContent(section, clause.title(), !where.optional(),
                new TermValue.Clause(clause.fi(), clause.sv()), new Belonging(model == null ? null : ModelKind.valueOf(model), Set.of(), where.depthFrom()), byModel(clause)), null, null);
    }

    private static @Nullable ModelWords byModel(AgreementTemplate.Clause clause) {
        var said = clause.byModel();
        return said.isEmpty() ? null : new ModelWords(Objects.requireNonNull(said.get("LUMP_SUM")), Objects.requireNonNull(said.get("BY_SERVICE_PACKAGE")),
                Objects.requireNonNull(said.get("BY_SERVICE_PACKAGE_WITHOUT_TRANSFERS")));
    }
}
