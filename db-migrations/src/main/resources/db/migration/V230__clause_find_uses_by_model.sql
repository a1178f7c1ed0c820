-- What a shipped clause says can follow from the funding model (7.1): its text is the library's too when it reads as one of the model's, with the
-- transfer limit that was offered last filled in. Otherwise as before.
drop function luotsi_clause_uses(text, integer, text[], text, text);
create function luotsi_clause_uses(clause text, place integer, titles text[], shipped_fi text[], shipped_sv text[])
    returns table (negotiation_id uuid, organizer_id uuid, provider_id uuid, title_fi text, title_sv text, case_number text,
        provider_fi text, provider_sv text, provider_en text, phase text, term_id uuid, version integer, agreement text)
    language sql stable security definer set search_path = pg_catalog, public
    begin atomic
        select n.id, n.organizer_id, n.provider_id, n.title_fi, n.title_sv, n.case_number, p.name_fi, p.name_sv, p.name_en, n.phase, t.id,
            coalesce((select max(v.number) from public.clause_version v where v.organizer_id = n.organizer_id and v.key = luotsi_clause_uses.clause
                    and v.text_fi = said.value ->> 'fi' and v.text_sv = said.value ->> 'sv'),
                (select 0 from unnest(luotsi_clause_uses.shipped_fi, luotsi_clause_uses.shipped_sv) as shipped (fi, sv)
                    where replace(shipped.fi, '{limit}', coalesce(model.transfer_limit, '')) = said.value ->> 'fi'
                        and replace(shipped.sv, '{limit}', coalesce(model.transfer_limit, '')) = said.value ->> 'sv' limit 1)),
            (select string_agg(a.number || '/' || av.version, ', ' order by a.number, av.version) from public.agreement_version av
                join public.agreement a on a.id = av.agreement_id where av.negotiation_id = n.id)
        from public.negotiation_term t
        join public.negotiation n on n.id = t.negotiation_id
        join public.provider p on p.id = n.provider_id
        left join public.clause_origin o on o.term_id = t.id
        join lateral (select r.value from public.negotiation_revision r where r.negotiation_id = t.negotiation_id and r.term_id = t.id
            order by r.round desc limit 1) said on true
        left join lateral (select replace(trim_scale((r.value ->> 'transferLimit')::numeric * 100)::text, '.', ',') || U&'\00A0%' as transfer_limit
            from public.negotiation_revision r where r.negotiation_id = t.negotiation_id and r.value ->> 'kind' = 'FUNDING_MODEL'
            order by r.round desc limit 1) model on true
        where t.kind = 'CLAUSE' and t.introduced_round is not null
            and (o.key = luotsi_clause_uses.clause
                or o.key is null and t.section = luotsi_clause_uses.place and t.title_fi = any (luotsi_clause_uses.titles))
            and (public.luotsi_draws_chains(n.organizer_id) or public.luotsi_party(n.organizer_id, n.provider_id) = 'ORGANIZER')
        order by n.opened_at desc, n.case_number;
    end;
revoke all on function luotsi_clause_uses(text, integer, text[], text[], text[]) from public;
grant execute on function luotsi_clause_uses(text, integer, text[], text[], text[]) to luotsi_app;
