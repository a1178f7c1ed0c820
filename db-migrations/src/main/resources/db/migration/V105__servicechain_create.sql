-- A service chain crosses providers; its versions are kept, because an agreement keeps the version it was signed with.
create table servicechain (
    id           uuid primary key,
    organizer_id uuid not null references organizer,
    constraint servicechain_within_organizer unique (id, organizer_id)
);

create table servicechain_version (
    id           uuid        primary key,
    chain_id     uuid        not null,
    organizer_id uuid        not null,
    number       integer     not null constraint servicechain_version_number_positive check (number > 0),
    name_fi      text        not null,
    name_sv      text        not null,
    package_code text        not null references catalogue_service_package,
    valid_from   date,
    published_at timestamptz,
    published_by text,
    reason       text,
    constraint servicechain_version_chain foreign key (chain_id, organizer_id) references servicechain (id, organizer_id),
    constraint servicechain_version_once unique (chain_id, number),
    constraint servicechain_version_within_organizer unique (id, organizer_id),
    constraint servicechain_version_published_whole check (published_at is null or (valid_from is not null and published_by is not null and reason is not null))
);
comment on column servicechain_version.published_at is 'Null while it is drafted';
create unique index servicechain_version_one_draft on servicechain_version (chain_id) where published_at is null;
create index servicechain_version_organizer on servicechain_version (organizer_id, package_code);

-- Every edit of a draft is kept as the whole chain it left behind: nothing is overwritten, and going back is one more edit.
create table servicechain_edit (
    version_id   uuid        not null,
    organizer_id uuid        not null,
    edit         integer     not null constraint servicechain_edit_positive check (edit > 0),
    follows      integer     not null,
    content      jsonb       not null,
    at           timestamptz not null,
    by_name      text        not null,
    primary key (version_id, edit),
    constraint servicechain_edit_version foreign key (version_id, organizer_id) references servicechain_version (id, organizer_id),
    constraint servicechain_edit_follows_earlier check (follows >= 0 and follows < edit)
);
comment on column servicechain_edit.follows is 'The edit that taking this one back leads to; 0 where there is none';
comment on column servicechain_edit.by_name is 'The task of the person, not a name';

-- Published versions: the organizer's staff and its providers. Drafts: the organizer's administrators.
create function luotsi_draws_chains(organizer uuid) returns boolean language sql stable parallel safe
    return luotsi_role() = 'ADMINISTRATOR' and organizer = luotsi_organizer();
create function luotsi_reads_chains(organizer uuid) returns boolean language sql stable parallel safe
    return organizer = luotsi_organizer() or exists (select from provider where provider.id = luotsi_provider() and provider.organizer_id = organizer);

alter table servicechain enable row level security;
alter table servicechain force row level security;
create policy servicechain_owner on servicechain to luotsi_owner using (true);
create policy servicechain_read on servicechain for select to luotsi_app
    using (luotsi_draws_chains(organizer_id) or exists (select from servicechain_version where servicechain_version.chain_id = servicechain.id));
create policy servicechain_draw on servicechain for insert to luotsi_app with check (luotsi_draws_chains(organizer_id));
grant select, insert on servicechain to luotsi_app;

alter table servicechain_version enable row level security;
alter table servicechain_version force row level security;
create policy servicechain_version_owner on servicechain_version to luotsi_owner using (true);
create policy servicechain_version_read on servicechain_version for select to luotsi_app
    using (luotsi_draws_chains(organizer_id) or (published_at is not null and luotsi_reads_chains(organizer_id)));
create policy servicechain_version_draw on servicechain_version for insert to luotsi_app
    with check (luotsi_draws_chains(organizer_id) and published_at is null);
create policy servicechain_version_change on servicechain_version for update to luotsi_app
    using (luotsi_draws_chains(organizer_id) and published_at is null) with check (luotsi_draws_chains(organizer_id));
grant select, insert, update on servicechain_version to luotsi_app;

alter table servicechain_edit enable row level security;
alter table servicechain_edit force row level security;
create policy servicechain_edit_owner on servicechain_edit to luotsi_owner using (true);
create policy servicechain_edit_read on servicechain_edit for select to luotsi_app
    using (exists (select from servicechain_version where servicechain_version.id = servicechain_edit.version_id));
create policy servicechain_edit_append on servicechain_edit for insert to luotsi_app
    with check (luotsi_draws_chains(organizer_id)
        and exists (select from servicechain_version where servicechain_version.id = servicechain_edit.version_id and published_at is null));
grant select, insert on servicechain_edit to luotsi_app;
