package fi.luotsi.negotiation.code;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.servicechain.ChainCodes;
import fi.luotsi.servicechain.CodedVersion;

/**
 * Finds codes where terms carry them: a frame is of a service package, a target's card names packages, and a chain belongs to a package and brings about
 * services. Clauses, rules and funding models carry none.
 */
@Service
@Transactional(readOnly = true)
public class CodesAtTheTable {

    private final ChainCodes chains;
    private final JdbcClient jdbc;
    private final Tenancy tenancy;

    CodesAtTheTable(ChainCodes chains, JdbcClient jdbc, Tenancy tenancy) {
        this.chains = chains;
        this.jdbc = jdbc;
        this.tenancy = tenancy;
    }

    /**
     * By what either party has sent last and, where the package shows it, by the reader's own draft.
     *
     * @param listed the terms of the list
     */
    public TermCodes of(Acting.Person acting, NegotiationPackage table, Predicate<Term> listed) {
        var named = table.terms().stream().map(TermState::term).filter(listed).flatMap(term -> term instanceof Term.ChainTerm(_, _, _, var chain) && chain != null ? Stream.of(chain) : Stream.empty()).distinct().toList();
        var versions = named.isEmpty() ? List.<CodedVersion>of() : chains.of(acting, named);
        var codes = new HashMap<TermId, Set<String>>();
        table.terms().stream().filter(state -> listed.test(state.term())).forEach(state -> {
            var carried = carried(state, versions);
            if (!carried.isEmpty()) {
                codes.put(state.term().id(), carried);
            }
        });
        return new TermCodes(codes);
    }

    private static Set<String> carried(TermState state, List<CodedVersion> versions) {
        var codes = new TreeSet<String>();
        switch (state.term()) {
            case Term.FrameTerm frame -> codes.add(frame.packageCode());
            case Term.TargetTerm _ -> values(state).forEach(value -> {
                if (value instanceof TermValue.Target(var target)) {
                    codes.addAll(target.card().packages());
                }
            });
            case Term.ChainTerm chain -> values(state).forEach(value -> {
                if (value instanceof TermValue.Chain offered) {
                    versions.stream().filter(one -> one.chain().equals(chain.chain()) && one.number() == offered.version()).forEach(one -> codes.addAll(one.codes()));
                }
            });
            case Term.ClauseTerm _, Term.RuleTerm _, Term.FundingModelTerm _ -> { }
        }
        return codes;
    }

    private static List<TermValue> values(TermState state) {
        var draft = state.draft();
        return Stream.concat(draft == null ? Stream.empty() : Optional.ofNullable(draft.value()).stream(), Stream.of(Party.values()).flatMap(party -> state.sentBy(party).stream())).toList();
    }

    /** The negotiations the person may read of which some term carried the code when it was last sent. */
    public Set<NegotiationId> negotiationsWith(Acting.Person acting, String code) {
        tenancy.enter(acting);
        return Set.copyOf(jdbc.sql("""
                select term.negotiation_id from negotiation_term term where term.package_code = :code
                union
                select term.negotiation_id from negotiation_term term
                join lateral (select value from negotiation_revision r where r.negotiation_id = term.negotiation_id and r.term_id = term.id order by r.round desc limit 1) said on true
                where term.kind = 'TARGET' and said.value -> 'card' -> 'servicePackages' @> to_jsonb(:code::text)
                union
                select term.negotiation_id from negotiation_term term
                join lateral (select value from negotiation_revision r where r.negotiation_id = term.negotiation_id and r.term_id = term.id order by r.round desc limit 1) said on true
                join servicechain_version version on version.chain_id = term.chain_id and version.number = (said.value ->> 'version')::integer
                join lateral (select content from servicechain_edit where version_id = version.id order by edit desc limit 1) edit on true
                where version.package_code = :code or edit.content -> 'services' @> to_jsonb(:code::text)
                    or edit.content @> jsonb_build_object('steps', jsonb_build_array(jsonb_build_object('service', :code::text)))""").param("code", code)
                .query((row, number) -> new NegotiationId(row.getObject(1, UUID.class))).list());
    }
}
