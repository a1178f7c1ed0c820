-- Who made, closed, opened, re-seated a user or gave it another password, and when. Rows are only ever added.
create table access_entry (
    id          bigint      generated always as identity primary key,
    at          timestamptz not null,
    user_id     uuid        not null references access_user,
    organizer_id uuid       references organizer,
    provider_id uuid        references provider,
    by_user     uuid,
    by_name     text,
    what        text        not null constraint access_entry_what_known check (what in
                ('MADE', 'CLOSED', 'OPENED', 'SEAT_CHANGED', 'PASSWORD_RESET', 'PASSWORD_CHANGED')),
    role        text        not null,
    constraint access_entry_by_somebody_or_the_installation check (num_nonnulls(by_user, by_name) in (0, 2)),
    constraint access_entry_one_house check (num_nonnulls(organizer_id, provider_id) = 1)
);
comment on column access_entry.by_user is 'Null where a command at the server did it';
comment on column access_entry.role is 'The role of the user from then on';
comment on column access_entry.organizer_id is 'For whom the user sits from then on, or else provider_id';
create index access_entry_of_user on access_entry (user_id, id);

alter table access_entry enable row level security;
alter table access_entry force row level security;
create policy access_entry_owner on access_entry to luotsi_owner using (true);
create policy access_entry_read on access_entry for select to luotsi_app using (luotsi_keeps(organizer_id, provider_id));
create policy access_entry_append on access_entry for insert to luotsi_app
    with check ((luotsi_role() = 'INSTALLATION' and by_user is null)
        or (by_user = luotsi_user() and (user_id = luotsi_user() or luotsi_keeps(organizer_id, provider_id))));
grant select, insert on access_entry to luotsi_app;
