-- Remarks on a term. The audience is the party whose own note it is, or BOTH; an answer has the audience of what it answers. Notes
-- are never changed: who was wrong says so in an answer.
create table negotiation_note (
    id             uuid        primary key,
    entry          bigint      generated always as identity,
    negotiation_id uuid        not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    term_id        uuid        not null,
    thread_id      uuid        not null,
    party          text        not null constraint negotiation_note_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    audience       text        not null,
    body           text        not null constraint negotiation_note_says_something check (length(btrim(body)) between 1 and 10000),
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    constraint negotiation_note_audience_known check (audience in ('BOTH', party)),
    constraint negotiation_note_within_audience unique (id, term_id, negotiation_id, organizer_id, provider_id, audience),
    constraint negotiation_note_of_term foreign key (term_id, negotiation_id, organizer_id, provider_id)
        references negotiation_term (id, negotiation_id, organizer_id, provider_id) on delete cascade,
    constraint negotiation_note_of_thread foreign key (thread_id, term_id, negotiation_id, organizer_id, provider_id, audience)
        references negotiation_note (id, term_id, negotiation_id, organizer_id, provider_id, audience) on delete cascade
);
comment on column negotiation_note.audience is 'Who reads it: ORGANIZER, PROVIDER (internal to the writer''s own party) or BOTH';
comment on column negotiation_note.thread_id is 'The note that began the conversation; the own id where it is this one';
create index negotiation_note_of_term_index on negotiation_note (negotiation_id, term_id, entry);
create index negotiation_note_of_thread_index on negotiation_note (thread_id);

create table negotiation_note_resolution (
    entry          bigint      generated always as identity primary key,
    thread_id      uuid        not null,
    term_id        uuid        not null,
    negotiation_id uuid        not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    audience       text        not null,
    resolved       boolean     not null,
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    constraint negotiation_note_resolution_of_thread foreign key (thread_id, term_id, negotiation_id, organizer_id, provider_id, audience)
        references negotiation_note (id, term_id, negotiation_id, organizer_id, provider_id, audience) on delete cascade
);
comment on column negotiation_note_resolution.resolved is 'The last row of a thread says whether it is resolved';
create index negotiation_note_resolution_of_thread_index on negotiation_note_resolution (thread_id, entry);

create table negotiation_note_mention (
    note_id        uuid        not null,
    term_id        uuid        not null,
    negotiation_id uuid        not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    audience       text        not null,
    user_id        uuid        not null references access_user,
    name           text        not null,
    constraint negotiation_note_mention_once primary key (note_id, user_id),
    constraint negotiation_note_mention_of_note foreign key (note_id, term_id, negotiation_id, organizer_id, provider_id, audience)
        references negotiation_note (id, term_id, negotiation_id, organizer_id, provider_id, audience) on delete cascade
);
create index negotiation_note_mention_of_user on negotiation_note_mention (user_id);

-- An auditor reads what both parties read; an internal note is its party's negotiators' alone.
create function luotsi_hears(organizer uuid, provider uuid, audience text) returns boolean language sql stable parallel safe
    return case audience when 'BOTH' then luotsi_reads(organizer, provider) else coalesce(audience = luotsi_party(organizer, provider), false) end;

-- Whom a note at this table can mention: the organizer's negotiators and the provider's managers. A negotiator may read no other
-- user's row, so this answers with the owner's rights, and only to those who sit at the table.
create function luotsi_people_at_the_table(organizer uuid, provider uuid)
    returns table (id uuid, username text, task text, party text) language sql stable security definer set search_path = pg_catalog, public
    begin atomic
        select u.id, u.username, u.task, case u.role when 'PROVIDER_MANAGER' then 'PROVIDER' else 'ORGANIZER' end
        from public.access_user u
        where public.luotsi_party(organizer, provider) is not null and u.enabled
            and (u.role = 'ORGANIZER_NEGOTIATOR' and u.organizer_id = organizer or u.role = 'PROVIDER_MANAGER' and u.provider_id = provider)
        order by 4, 3, 2;
    end;
revoke all on function luotsi_people_at_the_table(uuid, uuid) from public;
grant execute on function luotsi_people_at_the_table(uuid, uuid) to luotsi_app;

alter table negotiation_note enable row level security;
alter table negotiation_note force row level security;
create policy negotiation_note_owner on negotiation_note to luotsi_owner using (true);
create policy negotiation_note_read on negotiation_note for select to luotsi_app using (luotsi_hears(organizer_id, provider_id, audience));
create policy negotiation_note_write on negotiation_note for insert to luotsi_app
    with check (party = luotsi_party(organizer_id, provider_id) and by_user = luotsi_user());
grant select, insert on negotiation_note to luotsi_app;

alter table negotiation_note_resolution enable row level security;
alter table negotiation_note_resolution force row level security;
create policy negotiation_note_resolution_owner on negotiation_note_resolution to luotsi_owner using (true);
create policy negotiation_note_resolution_read on negotiation_note_resolution for select to luotsi_app
    using (luotsi_hears(organizer_id, provider_id, audience));
create policy negotiation_note_resolution_give on negotiation_note_resolution for insert to luotsi_app
    with check (audience in ('BOTH', luotsi_party(organizer_id, provider_id)) and luotsi_party(organizer_id, provider_id) is not null
        and by_user = luotsi_user());
grant select, insert on negotiation_note_resolution to luotsi_app;

alter table negotiation_note_mention enable row level security;
alter table negotiation_note_mention force row level security;
create policy negotiation_note_mention_owner on negotiation_note_mention to luotsi_owner using (true);
create policy negotiation_note_mention_read on negotiation_note_mention for select to luotsi_app
    using (luotsi_hears(organizer_id, provider_id, audience));
create policy negotiation_note_mention_make on negotiation_note_mention for insert to luotsi_app
    with check (audience in ('BOTH', luotsi_party(organizer_id, provider_id)) and luotsi_party(organizer_id, provider_id) is not null);
grant select, insert on negotiation_note_mention to luotsi_app;
