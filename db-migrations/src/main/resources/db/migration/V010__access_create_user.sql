-- Who may sign in, in which role and for whom. One row, one task: a person with two tasks has two users.

-- Whether the acting administrator keeps the users of this organizer or of this provider.
create function luotsi_keeps(organizer uuid, provider uuid) returns boolean language sql stable parallel safe
    return luotsi_role() = 'ADMINISTRATOR'
        and (organizer = luotsi_organizer()
             or exists (select from provider kept where kept.id = provider and kept.organizer_id = luotsi_organizer()));

create table access_user (
    id            uuid        primary key,
    username      text        not null constraint access_user_username_shaped check (username ~ '^[a-z0-9][a-z0-9._@-]{2,59}$'),
    task          text        not null constraint access_user_task_named check (length(task) between 1 and 120),
    role          text        not null,
    organizer_id  uuid        references organizer,
    provider_id   uuid        references provider,
    language      text        constraint access_user_language_known check (language in ('FI', 'SV', 'EN')),
    colour_scheme text        not null constraint access_user_colour_scheme_known check (colour_scheme in ('LIGHT', 'DARK', 'AUTO')),
    enabled       boolean     not null,
    password_hash text        not null constraint access_user_password_hashed check (password_hash like '{%}%'),
    created_at    timestamptz not null,
    constraint access_user_role_has_its_party check (
        case role
            when 'PROVIDER_MANAGER' then provider_id is not null and organizer_id is null
            when 'ORGANIZER_NEGOTIATOR' then organizer_id is not null and provider_id is null
            when 'ADMINISTRATOR' then organizer_id is not null and provider_id is null
            when 'DECISION_MAKER' then organizer_id is not null and provider_id is null
            when 'AUDITOR' then organizer_id is not null and provider_id is null
            else false
        end)
);
comment on column access_user.username is 'Small letters only: typed names are folded, so Matti and matti are one';
comment on column access_user.task is 'What others see in place of a name, for example Järjestäjän neuvottelija';
comment on column access_user.language is 'Null until chosen: pages then follow the browser';
comment on column access_user.password_hash is 'Begins with the name of its method in braces';
create unique index access_user_username_unique on access_user (lower(username));
create index access_user_of_organizer on access_user (organizer_id);
create index access_user_of_provider on access_user (provider_id);

alter table access_user enable row level security;
alter table access_user force row level security;
create policy access_user_owner on access_user to luotsi_owner using (true);
create policy access_user_read on access_user for select to luotsi_app
    using (luotsi_role() = 'INSTALLATION' or id = luotsi_user() or luotsi_keeps(organizer_id, provider_id));
create policy access_user_create on access_user for insert to luotsi_app
    with check (luotsi_role() = 'INSTALLATION' or luotsi_keeps(organizer_id, provider_id));
-- An administrator keeps everybody of its house except itself: nobody gives its own role away or shuts itself out.
create policy access_user_keep on access_user for update to luotsi_app
    using (id <> luotsi_user() and luotsi_keeps(organizer_id, provider_id))
    with check (id <> luotsi_user() and luotsi_keeps(organizer_id, provider_id));
-- On its own row everybody changes language and colours; role and party stay as they act now.
create policy access_user_own on access_user for update to luotsi_app
    using (id = luotsi_user())
    with check (id = luotsi_user() and enabled and role = luotsi_role()
        and organizer_id is not distinct from luotsi_organizer() and provider_id is not distinct from luotsi_provider());
grant select, insert, update (role, organizer_id, provider_id, language, colour_scheme, enabled, password_hash, task)
    on access_user to luotsi_app;
