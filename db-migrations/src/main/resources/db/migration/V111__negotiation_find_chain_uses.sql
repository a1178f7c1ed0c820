-- Where a chain is used. Whoever draws chains sees no negotiation, so this answers with the owner's rights and says what drawing needs and
-- no more: which table, which version at which depth was sent last, and which targets name one of these codes. Drafts are left out.
create function luotsi_chain_uses(chain uuid, codes text[])
    returns table (negotiation_id uuid, organizer_id uuid, provider_id uuid, title_fi text, title_sv text, title_en text, case_number text,
        provider_fi text, provider_sv text, provider_en text, phase text, term_id uuid, version integer, depth integer, targets jsonb)
    language sql stable security definer set search_path = pg_catalog, public
    begin atomic
        select n.id, n.organizer_id, n.provider_id, n.title_fi, n.title_sv, null::text, n.case_number, p.name_fi, p.name_sv, p.name_en, n.phase, t.id,
            (said.value ->> 'version')::integer, (said.value ->> 'depth')::integer, coalesce(aims.targets, '[]')
        from public.negotiation_term t
        join public.negotiation n on n.id = t.negotiation_id
        join public.provider p on p.id = n.provider_id
        join lateral (select r.value from public.negotiation_revision r where r.negotiation_id = t.negotiation_id and r.term_id = t.id
            order by r.round desc limit 1) said on true
        left join lateral (
            select jsonb_agg(jsonb_build_object('fi', aim.title_fi, 'sv', aim.title_sv, 'en', aim.title_en) order by aim.section, aim.position) as targets
            from public.negotiation_term aim
            join lateral (select r.value from public.negotiation_revision r where r.negotiation_id = aim.negotiation_id and r.term_id = aim.id
                order by r.round desc limit 1) last on true
            where aim.negotiation_id = t.negotiation_id and aim.kind = 'TARGET' and aim.introduced_round is not null
                and last.value -> 'card' -> 'servicePackages' ?| luotsi_chain_uses.codes) aims on true
        where t.chain_id = luotsi_chain_uses.chain and t.introduced_round is not null
            and (public.luotsi_draws_chains(n.organizer_id) or public.luotsi_party(n.organizer_id, n.provider_id) is not null)
        order by n.opened_at desc, n.case_number;
    end;
revoke all on function luotsi_chain_uses(uuid, text[]) from public;
grant execute on function luotsi_chain_uses(uuid, text[]) to luotsi_app;

-- Whoever publishes a chain tells those who use it, and nothing else.
create policy notice_tell_of_chains on notice for insert to luotsi_app
    with check (luotsi_draws_chains(organizer_id) and occasion = 'CHAIN_PUBLISHED');
create or replace function luotsi_addressees(organizer uuid, provider uuid) returns table (id uuid, role text)
    language sql stable security definer set search_path = pg_catalog, public
    begin atomic
        select u.id, u.role from public.access_user u
        where (public.luotsi_party(organizer, provider) is not null or public.luotsi_principal(organizer, provider) is not null
                or public.luotsi_role() = 'CALENDAR'
                or public.luotsi_draws_chains(organizer) and exists (select from public.provider p
                    where p.id = luotsi_addressees.provider and p.organizer_id = luotsi_addressees.organizer))
            and u.enabled and (u.organizer_id = organizer or u.provider_id = provider);
    end;
