-- A file waits here between its check and its import, so that any node of the installation can go on with it.
create table indicator_import_job (
    id           uuid        primary key,
    organizer_id uuid        not null references organizer,
    user_id      uuid        not null,
    file_name    text        not null,
    settings     text        not null,
    state        text        not null constraint indicator_import_job_state_known
                 check (state in ('CHECKING', 'CHECKED', 'REFUSED', 'IMPORTING', 'IMPORTED', 'FAILED')),
    phase        text        not null constraint indicator_import_job_phase_known check (phase in ('READING', 'CHECKING', 'SAVING')),
    rows         bigint      not null,
    outcome      text,
    created_at   timestamptz not null,
    touched_at   timestamptz not null
);
comment on column indicator_import_job.settings is 'The form as it was filled in, JSON of texts';
comment on column indicator_import_job.outcome is 'Counts or errors by row and column, JSON; null until there are any';
create table indicator_import_job_part (
    job_id uuid    not null references indicator_import_job,
    part   integer not null,
    bytes  bytea   not null,
    constraint indicator_import_job_part_once primary key (job_id, part)
);
alter table indicator_import_job enable row level security;
alter table indicator_import_job force row level security;
create policy indicator_import_job_owner on indicator_import_job to luotsi_owner using (true);
create policy indicator_import_job_own on indicator_import_job to luotsi_app
    using ((select luotsi_role()) = 'ADMINISTRATOR' and organizer_id = (select luotsi_organizer()));
alter table indicator_import_job_part enable row level security;
alter table indicator_import_job_part force row level security;
create policy indicator_import_job_part_owner on indicator_import_job_part to luotsi_owner using (true);
create policy indicator_import_job_part_own on indicator_import_job_part to luotsi_app
    using (exists (select 1 from indicator_import_job where id = job_id));
grant select, insert, update on indicator_import_job to luotsi_app;
grant select, insert, delete on indicator_import_job_part to luotsi_app;

-- What ships with the product and has been loaded; the same contents are not loaded again at the next start.
create table reference_file (
    name      text        primary key,
    sha256    text        not null,
    loaded_at timestamptz not null
);
grant select, insert, update on reference_file to luotsi_app;
