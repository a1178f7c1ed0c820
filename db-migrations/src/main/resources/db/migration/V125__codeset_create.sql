-- An organizer adds codes of its own to the catalogue. Each edit is a row: what was called otherwise at some moment can still be told.
create table catalogue_code (
    organizer_id uuid        not null references organizer,
    code         text        not null constraint catalogue_code_shape check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,19}$'),
    edit         integer     not null constraint catalogue_code_edit_positive check (edit > 0),
    scheme       text        not null constraint catalogue_code_scheme_named check (scheme <> ''),
    name_fi      text        not null constraint catalogue_code_named check (name_fi <> '' and name_sv <> ''),
    name_sv      text        not null,
    valid_from   date        not null,
    valid_to     date        constraint catalogue_code_ends_after_it_began check (valid_to >= valid_from),
    source       text        not null constraint catalogue_code_source_said check (source <> ''),
    at           timestamptz not null,
    by_name      text        not null,
    primary key (organizer_id, code, edit)
);
comment on column catalogue_code.valid_to is 'The last day; null while it goes on';
comment on column catalogue_code.by_name is 'The task of the person, not a name';

-- Read by the organizer's staff and its providers, as service chains are; added to by its administrators.
alter table catalogue_code enable row level security;
alter table catalogue_code force row level security;
create policy catalogue_code_owner on catalogue_code to luotsi_owner using (true);
create policy catalogue_code_read on catalogue_code for select to luotsi_app using (luotsi_reads_chains(organizer_id));
create policy catalogue_code_append on catalogue_code for insert to luotsi_app with check (luotsi_draws_chains(organizer_id));
grant select, insert on catalogue_code to luotsi_app;
