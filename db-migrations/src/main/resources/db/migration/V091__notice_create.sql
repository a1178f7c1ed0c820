-- What people are told: one row for each reader, written in the transaction of what it tells. A row is read by its reader alone, and
-- only while the reader still has the role and the party for which it was told.
create table notice (
    id             uuid        primary key,
    user_id        uuid        not null references access_user,
    role           text        not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    negotiation_id uuid        not null,
    occasion       text        not null,
    topic          text        not null,
    path           text        not null constraint notice_path_leads_into_the_product check (path ~ '^/[^/]'),
    facts          jsonb       not null,
    once           text        not null,
    at             timestamptz not null,
    read_at        timestamptz,
    constraint notice_of_negotiation foreign key (negotiation_id, organizer_id, provider_id) references negotiation (id, organizer_id, provider_id),
    constraint notice_told_once unique (user_id, once)
);
comment on column notice.occasion is 'fi.luotsi.notice.bell.Occasion';
comment on column notice.topic is 'By which its reader chooses how to hear of it';
comment on column notice.once is 'What was told: nobody is told the same thing twice';
create index notice_unread on notice (user_id) where read_at is null;
create index notice_of_reader on notice (user_id, at desc, id);

-- Kept apart from the notice, so that it is the post's and changes nothing for its reader.
create table notice_mailing (
    notice_id uuid        primary key references notice,
    at        timestamptz not null
);

create table notice_choice (
    user_id uuid        not null references access_user,
    topic   text        not null,
    mail    text        not null constraint notice_choice_mail_known check (mail in ('INSTANT', 'DAILY', 'OFF')),
    since   timestamptz not null,
    constraint notice_choice_once primary key (user_id, topic)
);
comment on column notice_choice.since is 'When mail of this topic was last switched on: what was told before is not mailed';

create table notice_reader (
    user_id   uuid        primary key references access_user,
    mail      text        constraint notice_reader_mail_is_an_address check (mail ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    since     timestamptz not null,
    feed_hash bytea       constraint notice_reader_feed_unique unique constraint notice_reader_feed_sha256 check (length(feed_hash) = 32)
);
comment on column notice_reader.since is 'When the address was given: what was told before is not mailed';
comment on column notice_reader.feed_hash is 'SHA-256 of the key in the address of the feed';

-- Who can be told of what happens between these two. Those who act may read no other user's row, so this answers with the owner's rights,
-- ids and roles alone, and only to those who can have something to tell.
create function luotsi_addressees(organizer uuid, provider uuid) returns table (id uuid, role text)
    language sql stable security definer set search_path = pg_catalog, public
    begin atomic
        select u.id, u.role from public.access_user u
        where (public.luotsi_party(organizer, provider) is not null or public.luotsi_principal(organizer, provider) is not null
                or public.luotsi_role() = 'CALENDAR')
            and u.enabled and (u.organizer_id = organizer or u.provider_id = provider);
    end;
revoke all on function luotsi_addressees(uuid, uuid) from public;
grant execute on function luotsi_addressees(uuid, uuid) to luotsi_app;

alter table notice enable row level security;
alter table notice force row level security;
create policy notice_owner on notice to luotsi_owner using (true);
create policy notice_read on notice for select to luotsi_app
    using (user_id = luotsi_user() and role = luotsi_role() and (organizer_id = luotsi_organizer() or provider_id = luotsi_provider()));
create policy notice_mark on notice for update to luotsi_app
    using (user_id = luotsi_user() and role = luotsi_role() and (organizer_id = luotsi_organizer() or provider_id = luotsi_provider()))
    with check (user_id = luotsi_user());
create policy notice_tell on notice for insert to luotsi_app
    with check (luotsi_party(organizer_id, provider_id) is not null or luotsi_principal(organizer_id, provider_id) is not null
        or luotsi_role() = 'CALENDAR');
create policy notice_read_by_post on notice for select to luotsi_app using (luotsi_role() = 'POST');
grant select, insert, update (read_at) on notice to luotsi_app;

alter table notice_mailing enable row level security;
alter table notice_mailing force row level security;
create policy notice_mailing_owner on notice_mailing to luotsi_owner using (true);
create policy notice_mailing_post on notice_mailing to luotsi_app using (luotsi_role() = 'POST') with check (luotsi_role() = 'POST');
grant select, insert on notice_mailing to luotsi_app;

alter table notice_choice enable row level security;
alter table notice_choice force row level security;
create policy notice_choice_owner on notice_choice to luotsi_owner using (true);
create policy notice_choice_own on notice_choice to luotsi_app using (user_id = luotsi_user()) with check (user_id = luotsi_user());
create policy notice_choice_read_by_post on notice_choice for select to luotsi_app using (luotsi_role() = 'POST');
grant select, insert, update (mail, since) on notice_choice to luotsi_app;

alter table notice_reader enable row level security;
alter table notice_reader force row level security;
create policy notice_reader_owner on notice_reader to luotsi_owner using (true);
create policy notice_reader_own on notice_reader to luotsi_app using (user_id = luotsi_user()) with check (user_id = luotsi_user());
-- Who asks with the key of a feed is told apart by it, and who comes by an invitation brings an address along.
create policy notice_reader_installation on notice_reader to luotsi_app using (luotsi_role() = 'INSTALLATION') with check (luotsi_role() = 'INSTALLATION');
create policy notice_reader_read_by_post on notice_reader for select to luotsi_app using (luotsi_role() = 'POST');
grant select, insert, update (mail, since, feed_hash) on notice_reader to luotsi_app;

-- The post needs to know to whom a letter goes and in which language, the calendar which rounds have a date.
create policy access_user_read_by_post on access_user for select to luotsi_app using (luotsi_role() = 'POST');
create policy negotiation_read_by_calendar on negotiation for select to luotsi_app using (luotsi_role() = 'CALENDAR');
