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

-- Whoever publishes a chain tells those who negotiate where it is used, without learning who they are.
create function luotsi_tell_of_chain(chain uuid, negotiation uuid, path text, facts jsonb, once text, told timestamptz) returns void
    language sql volatile security definer set search_path = pg_catalog, public
    begin atomic
        insert into public.notice (id, user_id, role, organizer_id, provider_id, negotiation_id, occasion, topic, path, facts, once, at)
        select gen_random_uuid(), who.id, who.role, used.organizer_id, used.provider_id, used.negotiation_id, 'CHAIN_PUBLISHED', 'CHAIN',
            case who.role when 'PROVIDER_MANAGER' then '/portal' else '' end || luotsi_tell_of_chain.path, luotsi_tell_of_chain.facts,
            luotsi_tell_of_chain.once, luotsi_tell_of_chain.told
        from public.luotsi_chain_uses(luotsi_tell_of_chain.chain, '{}') used
        join public.access_user who on who.role = 'ORGANIZER_NEGOTIATOR' and who.organizer_id = used.organizer_id
            or who.role = 'PROVIDER_MANAGER' and who.provider_id = used.provider_id
        where used.negotiation_id = luotsi_tell_of_chain.negotiation and public.luotsi_draws_chains(used.organizer_id) and who.enabled
        on conflict do nothing;
    end;
revoke all on function luotsi_tell_of_chain(uuid, uuid, text, jsonb, text, timestamptz) from public;
grant execute on function luotsi_tell_of_chain(uuid, uuid, text, jsonb, text, timestamptz) to luotsi_app;
