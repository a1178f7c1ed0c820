-- A party's experts: who may read which sections of one negotiation until which day. Rows are only ever added, the last one of an
-- expert holds; they are the party's own counsel and stand in no log.
create table negotiation_expert (
    entry          bigint      generated always as identity primary key,
    expert_id      uuid        not null,
    negotiation_id uuid        not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    party          text        not null constraint negotiation_expert_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    invitation_id  uuid        not null references access_invitation,
    sections       integer[]   not null constraint negotiation_expert_sections_of_twenty
                               check (cardinality(sections) >= 1 and 1 <= all (sections) and 20 >= all (sections)),
    drafts         boolean     not null,
    last_day       date        not null,
    ended          boolean     not null,
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    constraint negotiation_expert_parties foreign key (negotiation_id, organizer_id, provider_id)
        references negotiation (id, organizer_id, provider_id)
);
comment on column negotiation_expert.invitation_id is 'By which the expert became a user; who that is stands there';
comment on column negotiation_expert.drafts is 'Whether the party shows the expert its own drafts in these sections';
comment on column negotiation_expert.last_day is 'The last day in Helsinki on which the expert reads';
create index negotiation_expert_of_negotiation on negotiation_expert (negotiation_id, party, expert_id, entry);
create index negotiation_expert_of_invitation on negotiation_expert (invitation_id);

-- The day by the clock of the program. Whoever acts as an expert without saying which day it is reads nothing.
create function luotsi_day() returns date language sql stable parallel safe
    return nullif(current_setting('luotsi.day', true), '')::date;

-- As whose expert the acting person reads at this table today. It may read neither its invitation nor other experts' rows, so this
-- answers with the owner's rights.
create function luotsi_expert_at(negotiation uuid) returns table (expert_id uuid, party text, sections integer[], drafts boolean)
    language sql stable security definer set search_path = pg_catalog, public
    begin atomic
        select held.expert_id, held.party, held.sections, held.drafts
        from (select distinct on (e.expert_id) e.* from public.negotiation_expert e where e.negotiation_id = luotsi_expert_at.negotiation
            order by e.expert_id, e.entry desc) held
        join public.access_invitation i on i.id = held.invitation_id
        where public.luotsi_role() = 'EXPERT' and i.user_id = public.luotsi_user() and not held.ended and held.last_day >= public.luotsi_day();
    end;
revoke all on function luotsi_expert_at(uuid) from public;
grant execute on function luotsi_expert_at(uuid) to luotsi_app;

-- Whether the acting person may read a term as an expert of the given party, or of either where it is null: it stands in a section
-- of the expert's and was sent, or is the party's own draft which it shows.
create function luotsi_advises(term uuid, side text, drafting boolean) returns boolean
    language sql stable security definer set search_path = pg_catalog, public
    begin atomic
        select exists (select from public.negotiation_term t cross join lateral public.luotsi_expert_at(t.negotiation_id) e
            where t.id = luotsi_advises.term and t.section = any (e.sections) and (side is null or e.party = side)
                and (e.drafts or not drafting) and (t.introduced_round is not null or e.drafts and t.drafted_by = e.party));
    end;
revoke all on function luotsi_advises(uuid, text, boolean) from public;
grant execute on function luotsi_advises(uuid, text, boolean) to luotsi_app;

-- Which providers' tables the acting expert reads at: their names stand on its pages.
create function luotsi_advises_beside(provider uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, public
    begin atomic
        select exists (select from public.negotiation n cross join lateral public.luotsi_expert_at(n.id) e where n.provider_id = luotsi_advises_beside.provider);
    end;
revoke all on function luotsi_advises_beside(uuid) from public;
grant execute on function luotsi_advises_beside(uuid) to luotsi_app;

alter table negotiation_expert enable row level security;
alter table negotiation_expert force row level security;
create policy negotiation_expert_owner on negotiation_expert to luotsi_owner using (true);
create policy negotiation_expert_read on negotiation_expert for select to luotsi_app
    using (party = luotsi_party(organizer_id, provider_id)
        or luotsi_role() = 'EXPERT' and expert_id in (select e.expert_id from luotsi_expert_at(negotiation_id) e));
create policy negotiation_expert_ask on negotiation_expert for insert to luotsi_app
    with check (party = luotsi_party(organizer_id, provider_id) and by_user = luotsi_user()
        and exists (select from access_invitation i where i.id = invitation_id and i.role = 'EXPERT'));
grant select, insert on negotiation_expert to luotsi_app;

create policy negotiation_read_by_expert on negotiation for select to luotsi_app
    using (luotsi_role() = 'EXPERT' and exists (select from luotsi_expert_at(id)));
create policy provider_read_by_expert on provider for select to luotsi_app using (luotsi_role() = 'EXPERT' and luotsi_advises_beside(id));
create policy negotiation_term_read_by_expert on negotiation_term for select to luotsi_app
    using (luotsi_role() = 'EXPERT' and luotsi_advises(id, null, false));
create policy negotiation_revision_read_by_expert on negotiation_revision for select to luotsi_app
    using (luotsi_role() = 'EXPERT' and luotsi_advises(term_id, null, false));
create policy negotiation_answer_read_by_expert on negotiation_answer for select to luotsi_app
    using (luotsi_role() = 'EXPERT' and luotsi_advises(term_id, null, false));
create policy negotiation_reopening_read_by_expert on negotiation_reopening for select to luotsi_app
    using (luotsi_role() = 'EXPERT' and luotsi_advises(term_id, null, false));
create policy negotiation_condition_read_by_expert on negotiation_condition for select to luotsi_app
    using (luotsi_role() = 'EXPERT' and luotsi_advises(term_id, null, false) and luotsi_advises(on_term_id, null, false));
create policy negotiation_draft_read_by_expert on negotiation_draft for select to luotsi_app
    using (luotsi_role() = 'EXPERT' and luotsi_advises(term_id, party, true));

-- What both sides hear on these terms, and the own side's notes.
create policy negotiation_note_read_by_expert on negotiation_note for select to luotsi_app
    using (luotsi_role() = 'EXPERT' and luotsi_advises(term_id, nullif(audience, 'BOTH'), false));
create policy negotiation_note_resolution_read_by_expert on negotiation_note_resolution for select to luotsi_app
    using (luotsi_role() = 'EXPERT' and luotsi_advises(term_id, nullif(audience, 'BOTH'), false));
create policy negotiation_note_mention_read_by_expert on negotiation_note_mention for select to luotsi_app
    using (luotsi_role() = 'EXPERT' and luotsi_advises(term_id, nullif(audience, 'BOTH'), false));
create policy negotiation_note_write_by_expert on negotiation_note for insert to luotsi_app
    with check (luotsi_role() = 'EXPERT' and audience = party and by_user = luotsi_user() and luotsi_advises(term_id, party, false));

-- The own side's negotiators are told that an expert has written.
create policy notice_tell_by_expert on notice for insert to luotsi_app
    with check (luotsi_role() = 'EXPERT' and exists (select from luotsi_expert_at(negotiation_id) e
        where e.party = case role when 'ORGANIZER_NEGOTIATOR' then 'ORGANIZER' when 'PROVIDER_MANAGER' then 'PROVIDER' end));
create or replace function luotsi_addressees(organizer uuid, provider uuid) returns table (id uuid, role text)
    language sql stable security definer set search_path = pg_catalog, public
    begin atomic
        select u.id, u.role from public.access_user u
        where u.enabled and (u.organizer_id = organizer or u.provider_id = provider)
            and (public.luotsi_party(organizer, provider) is not null or public.luotsi_principal(organizer, provider) is not null
                or public.luotsi_role() = 'CALENDAR'
                or public.luotsi_role() = 'EXPERT' and exists (select from public.negotiation n cross join lateral public.luotsi_expert_at(n.id) e
                    where n.organizer_id = organizer and n.provider_id = provider
                        and e.party = case u.role when 'ORGANIZER_NEGOTIATOR' then 'ORGANIZER' when 'PROVIDER_MANAGER' then 'PROVIDER' end));
    end;
