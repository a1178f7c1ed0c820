-- Where a library clause is used. Whoever keeps the library sees no negotiation, so this answers with the owner's rights, as the uses of a chain
-- are answered: which table and which version its text is, as it was sent last. Drafts are left out.
create function luotsi_clause_uses(clause text, place integer, titles text[], shipped_fi text, shipped_sv text)
    returns table (negotiation_id uuid, organizer_id uuid, provider_id uuid, title_fi text, title_sv text, case_number text,
        provider_fi text, provider_sv text, provider_en text, phase text, term_id uuid, version integer, agreement text)
    language sql stable security definer set search_path = pg_catalog, public
    begin atomic
        select n.id, n.organizer_id, n.provider_id, n.title_fi, n.title_sv, n.case_number, p.name_fi, p.name_sv, p.name_en, n.phase, t.id,
            coalesce((select max(v.number) from public.clause_version v where v.organizer_id = n.organizer_id and v.key = luotsi_clause_uses.clause
                    and v.text_fi = said.value ->> 'fi' and v.text_sv = said.value ->> 'sv'),
                case when said.value ->> 'fi' = luotsi_clause_uses.shipped_fi and said.value ->> 'sv' = luotsi_clause_uses.shipped_sv then 0 end),
            (select string_agg(a.number || '/' || av.version, ', ' order by a.number, av.version) from public.agreement_version av
                join public.agreement a on a.id = av.agreement_id where av.negotiation_id = n.id)
        from public.negotiation_term t
        join public.negotiation n on n.id = t.negotiation_id
        join public.provider p on p.id = n.provider_id
        left join public.clause_origin o on o.term_id = t.id
        join lateral (select r.value from public.negotiation_revision r where r.negotiation_id = t.negotiation_id and r.term_id = t.id
            order by r.round desc limit 1) said on true
        where t.kind = 'CLAUSE' and t.introduced_round is not null
            and (o.key = luotsi_clause_uses.clause
                or o.key is null and t.section = luotsi_clause_uses.place and t.title_fi = any (luotsi_clause_uses.titles))
            and (public.luotsi_draws_chains(n.organizer_id) or public.luotsi_party(n.organizer_id, n.provider_id) = 'ORGANIZER')
        order by n.opened_at desc, n.case_number;
    end;
revoke all on function luotsi_clause_uses(text, integer, text[], text, text) from public;
grant execute on function luotsi_clause_uses(text, integer, text[], text, text) to luotsi_app;
