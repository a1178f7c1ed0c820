package fi.luotsi.meeting;

import org.springframework.stereotype.Component;

import fi.luotsi.search.Searched;

/** Minutes as far as the reader may read them, the own side's drafts included, and what was corrected beside them. */
@Component
class SearchedMinutes implements Searched {

    @Override
    public String kind() {
        return "MINUTES";
    }

    @Override
    public String rows() {
        return """
                select m.negotiation_id, null::uuid as term_id, '/meetings/' || m.meeting_id as place, m.party, null::integer as round, m.state = 'DRAFT' as own,
                    concat_ws(' – ', m.content ->> 'keyMessage',
                        (select string_agg(concat_ws(' – ', i ->> 'title', i ->> 'reasons', i ->> 'proposal', i ->> 'handling', i ->> 'decision'), ' – ' order by n)
                            from jsonb_array_elements(m.content -> 'items') with ordinality as items (i, n)),
                        (select string_agg(concat_ws(', ', t ->> 'what', t ->> 'who'), ' – ' order by n)
                            from jsonb_array_elements(m.content -> 'tasks') with ordinality as tasks (t, n))) as body, m.saved_at as at
                from meeting_minutes m
                union all select negotiation_id, null, '/meetings/' || meeting_id, party, null, false, text, at from meeting_correction""";
    }
}
