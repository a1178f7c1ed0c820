package fi.luotsi.negotiation.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fi.luotsi.search.Searched;

/** The texts of the table itself; each query is run as the reader. */
@Configuration(proxyBeanMethods = false)
class SearchedTexts {

    /** A term's name, and its text or statement as it was last sent. */
    private static final String TERMS = """
            select t.negotiation_id, t.id as term_id, '/terms/' || t.id || '#t-' || t.id as place, r.party, r.round, false as own,
                concat_ws(' – ', case :language when 'sv' then t.title_sv when 'en' then coalesce(t.title_en, t.title_fi) else t.title_fi end,
                    case :language when 'sv' then r.value ->> 'sv' else r.value ->> 'fi' end) as body, r.at
            from negotiation_term t left join lateral (select party, round, value, at from negotiation_revision r
                where r.negotiation_id = t.negotiation_id and r.term_id = t.id order by round desc limit 1) r on true""";

    /** Why something was offered, accepted on a condition, declined or to be opened again. */
    private static final String REASONS = """
            select negotiation_id, term_id, '/terms/' || term_id || '#t-' || term_id as place, party, round, false as own, reason as body, at
            from negotiation_revision where reason is not null
            union all select negotiation_id, term_id, '/terms/' || term_id || '#t-' || term_id, party, round, false, reason, at
            from negotiation_answer where reason is not null
            union all select negotiation_id, term_id, '/terms/' || term_id || '/reopening', party, round, false, reason, at
            from negotiation_reopening where reason is not null""";

    private static final String NOTES = """
            select negotiation_id, term_id, '/terms/' || term_id || '/notes#n-' || thread_id as place, party, null::integer as round, audience <> 'BOTH' as own,
                body, at from negotiation_note""";

    /** What an open issue says now, and what was said about it. */
    private static final String ISSUES = """
            select negotiation_id, terms[1] as term_id, '/issues/' || issue_id as place, party, null::integer as round, false as own,
                concat_ws(' – ', case :language when 'sv' then title_sv else title_fi end, description,
                    case :language when 'sv' then default_sv else default_fi end) as body, at
            from (select distinct on (issue_id) * from negotiation_issue_version order by issue_id, version desc) last
            union all select negotiation_id, null, '/issues/' || issue_id, party, null, false, text, at from negotiation_issue_step where text is not null""";

    /** A kind and its query. */
    private record Texts(String kind, String rows) implements Searched {}

    @Bean
    Searched searchedTerms() {
        return new Texts("TERM", TERMS);
    }

    @Bean
    Searched searchedReasons() {
        return new Texts("REASON", REASONS);
    }

    @Bean
    Searched searchedNotes() {
        return new Texts("NOTE", NOTES);
    }

    @Bean
    Searched searchedIssues() {
        return new Texts("ISSUE", ISSUES);
    }
}
