-- X for Y from one day to another: who stands in for whom. A deputy has the same role at the same party and so gains no right; what
-- the deputy does in the other's place is shown as such. A row is never changed but for being ended before its last day.

-- Whether two users who can sign in have the same role at the same party. Only an administrator may read another's row, so this
-- answers with the owner's rights.
create function luotsi_share_a_seat(one uuid, other uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public
    begin atomic
        select exists (select from public.access_user a join public.access_user b on b.role = a.role
            and b.organizer_id is not distinct from a.organizer_id and b.provider_id is not distinct from a.provider_id
            where a.id = one and b.id = other and a.id <> b.id and a.enabled and b.enabled);
    end;
revoke all on function luotsi_share_a_seat(uuid, uuid) from public;
grant execute on function luotsi_share_a_seat(uuid, uuid) to luotsi_app;

-- Whom the acting user, or a user whom the acting administrator keeps, may name: those with the same seat.
create function luotsi_colleagues(person uuid) returns table (id uuid, username text, task text) language sql stable security definer
    set search_path = pg_catalog, public
    begin atomic
        select other.id, other.username, other.task from public.access_user own, public.access_user other
        where own.id = person and (own.id = public.luotsi_user() or public.luotsi_keeps(own.organizer_id, own.provider_id))
            and public.luotsi_share_a_seat(own.id, other.id)
        order by other.task, other.username;
    end;
revoke all on function luotsi_colleagues(uuid) from public;
grant execute on function luotsi_colleagues(uuid) to luotsi_app;

create table access_deputy (
    id           uuid        primary key,
    entry        bigint      generated always as identity,
    organizer_id uuid        references organizer,
    provider_id  uuid        references provider,
    person_id    uuid        not null references access_user,
    person_name  text        not null,
    deputy_id    uuid        not null references access_user,
    deputy_name  text        not null,
    first_day    date        not null,
    last_day     date        not null,
    named_by     uuid        not null,
    named_name   text        not null,
    named_at     timestamptz not null,
    ended_name   text,
    ended_at     timestamptz,
    constraint access_deputy_is_another check (deputy_id <> person_id),
    constraint access_deputy_period_runs_forward check (first_day <= last_day),
    constraint access_deputy_one_house check (num_nonnulls(organizer_id, provider_id) = 1),
    constraint access_deputy_ended_by_somebody check (num_nonnulls(ended_name, ended_at) in (0, 2))
);
comment on column access_deputy.person_name is 'The task as it was called when the deputy was named: acts keep it';
comment on column access_deputy.last_day is 'The last day in Helsinki on which the deputy stands in';
create index access_deputy_of_person on access_deputy (person_id, entry);
create index access_deputy_of_deputy on access_deputy (deputy_id, entry);

alter table access_deputy enable row level security;
alter table access_deputy force row level security;
create policy access_deputy_owner on access_deputy to luotsi_owner using (true);
create policy access_deputy_read on access_deputy for select to luotsi_app
    using (person_id = luotsi_user() or deputy_id = luotsi_user() or luotsi_keeps(organizer_id, provider_id));
create policy access_deputy_name on access_deputy for insert to luotsi_app
    with check (named_by = luotsi_user() and luotsi_share_a_seat(person_id, deputy_id) and ended_at is null
        and (person_id = luotsi_user() and organizer_id is not distinct from luotsi_organizer() and provider_id is not distinct from luotsi_provider()
            or luotsi_keeps(organizer_id, provider_id) and exists (select from access_user kept where kept.id = person_id
                and kept.organizer_id is not distinct from access_deputy.organizer_id and kept.provider_id is not distinct from access_deputy.provider_id)));
create policy access_deputy_end on access_deputy for update to luotsi_app
    using (ended_at is null and (person_id = luotsi_user() or luotsi_keeps(organizer_id, provider_id)))
    with check (ended_at is not null);
grant select, insert, update (ended_name, ended_at) on access_deputy to luotsi_app;
