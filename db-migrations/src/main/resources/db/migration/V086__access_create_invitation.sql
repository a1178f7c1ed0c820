-- Invitations to become a user: who was invited where, until when the link opens, and what became of it. Of the link only a hash is
-- kept. A renewed invitation has a new link and a new last moment; the old link opens nothing from then on.
create table access_invitation (
    id           uuid        primary key,
    entry        bigint      generated always as identity,
    organizer_id uuid        references organizer,
    provider_id  uuid        references provider,
    role         text        not null,
    email        text        not null constraint access_invitation_email_is_an_address check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(email) <= 254),
    language     text        not null constraint access_invitation_language_known check (language in ('FI', 'SV', 'EN')),
    task         text        not null constraint access_invitation_task_named check (length(task) between 1 and 120),
    hash         bytea       not null constraint access_invitation_hash_once unique,
    invited_by   uuid        not null references access_user,
    invited_name text        not null,
    invited_at   timestamptz not null,
    expires_at   timestamptz not null,
    asked_at     timestamptz,
    used_at      timestamptz,
    user_id      uuid        references access_user,
    withdrawn_at timestamptz,
    constraint access_invitation_role_has_its_party check (
        case role
            when 'PROVIDER_MANAGER' then provider_id is not null and organizer_id is null
            when 'ORGANIZER_NEGOTIATOR' then organizer_id is not null and provider_id is null
            when 'ADMINISTRATOR' then organizer_id is not null and provider_id is null
            when 'DECISION_MAKER' then organizer_id is not null and provider_id is null
            when 'AUDITOR' then organizer_id is not null and provider_id is null
            else false
        end),
    constraint access_invitation_used_by_a_user check (num_nonnulls(used_at, user_id) in (0, 2)),
    constraint access_invitation_used_or_withdrawn check (num_nonnulls(used_at, withdrawn_at) <= 1)
);
comment on column access_invitation.hash is 'SHA-256 of the key in the link';
comment on column access_invitation.asked_at is 'When the invited person found the link too old and asked for a new one; null when it was renewed since';
create index access_invitation_of_organizer on access_invitation (organizer_id, entry);
create index access_invitation_of_provider on access_invitation (provider_id, entry);

alter table access_invitation enable row level security;
alter table access_invitation force row level security;
create policy access_invitation_owner on access_invitation to luotsi_owner using (true);
create policy access_invitation_read on access_invitation for select to luotsi_app
    using (luotsi_role() = 'INSTALLATION' or luotsi_keeps(organizer_id, provider_id));
create policy access_invitation_invite on access_invitation for insert to luotsi_app
    with check (luotsi_keeps(organizer_id, provider_id) and invited_by = luotsi_user() and used_at is null and withdrawn_at is null);
-- What was used or withdrawn stays as it is.
create policy access_invitation_keep on access_invitation for update to luotsi_app
    using (used_at is null and withdrawn_at is null and (luotsi_role() = 'INSTALLATION' or luotsi_keeps(organizer_id, provider_id)))
    with check (luotsi_role() = 'INSTALLATION' or luotsi_keeps(organizer_id, provider_id));
grant select, insert, update (hash, expires_at, asked_at, used_at, user_id, withdrawn_at) on access_invitation to luotsi_app;

alter table access_entry drop constraint access_entry_what_known;
alter table access_entry add constraint access_entry_what_known check (what in
    ('MADE', 'CLOSED', 'OPENED', 'SEAT_CHANGED', 'PASSWORD_RESET', 'PASSWORD_CHANGED', 'JOINED'));
