-- Codes come in files too, in batches that are saved whole and undone whole; an undone batch's edits hold no longer, and what they followed does again.
create table catalogue_code_batch (
    id           uuid        primary key,
    organizer_id uuid        not null references organizer,
    number       bigint      not null generated always as identity,
    file_name    text        not null,
    sha256       text        not null,
    rows         integer     not null constraint catalogue_code_batch_holds_rows check (rows > 0),
    at           timestamptz not null,
    by_name      text        not null,
    undone_at    timestamptz,
    undone_by    text,
    constraint catalogue_code_batch_within_organizer unique (id, organizer_id),
    constraint catalogue_code_batch_undone_whole check ((undone_at is null) = (undone_by is null))
);
comment on column catalogue_code_batch.by_name is 'The task of the person, not a name';
create index catalogue_code_batch_organizer on catalogue_code_batch (organizer_id, number);

alter table catalogue_code add column batch_id uuid;
alter table catalogue_code add constraint catalogue_code_batch foreign key (batch_id, organizer_id) references catalogue_code_batch (id, organizer_id);
comment on column catalogue_code.batch_id is 'The file that brought the edit; null where it was typed';

alter table catalogue_code_batch enable row level security;
alter table catalogue_code_batch force row level security;
create policy catalogue_code_batch_owner on catalogue_code_batch to luotsi_owner using (true);
create policy catalogue_code_batch_read on catalogue_code_batch for select to luotsi_app using (luotsi_reads_chains(organizer_id));
create policy catalogue_code_batch_bring on catalogue_code_batch for insert to luotsi_app with check (luotsi_draws_chains(organizer_id) and undone_at is null);
create policy catalogue_code_batch_undo on catalogue_code_batch for update to luotsi_app
    using (luotsi_draws_chains(organizer_id) and undone_at is null) with check (luotsi_draws_chains(organizer_id));
grant select, insert on catalogue_code_batch to luotsi_app;
grant update (undone_at, undone_by) on catalogue_code_batch to luotsi_app;

-- A code that stands in a chain, in whatever edit of it, must keep its name: the batch that brought it is not undone.
create function luotsi_draws_with(organizer uuid, asked text) returns boolean language sql stable
    return exists (select from servicechain_version version where version.organizer_id = organizer and (version.package_code = asked
        or exists (select from servicechain_edit edit where edit.version_id = version.id and (edit.content -> 'services' @> to_jsonb(asked)
            or edit.content @> jsonb_build_object('steps', jsonb_build_array(jsonb_build_object('service', asked)))))));

create or replace function luotsi_knows_code(organizer uuid, asked text) returns boolean language sql stable parallel safe
    return exists (select from catalogue_service_package where catalogue_service_package.code = asked)
        or exists (select from catalogue_code code left join catalogue_code_batch batch on batch.id = code.batch_id
            where code.organizer_id = organizer and code.code = asked and batch.undone_at is null);
