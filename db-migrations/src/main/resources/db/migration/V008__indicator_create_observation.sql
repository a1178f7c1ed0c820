-- Observations arrive by the million, so they carry small keys and no foreign keys: a check per row would cost more than the
-- whole import. The import resolves every key before it writes, and nobody may delete indicators, regions or batches.
create table indicator_import (
    id             uuid        primary key,
    file_name      text        not null,
    sha256         text        not null constraint indicator_import_sha256_shape check (sha256 ~ '^[0-9a-f]{64}$'),
    form           text        not null,
    imported_at    timestamptz not null,
    imported_by    uuid,
    imported_as    text        not null,
    rows_read      bigint      not null,
    rows_new       bigint      not null,
    rows_changed   bigint      not null,
    rows_unchanged bigint      not null,
    rows_missing   bigint      not null
);
comment on column indicator_import.imported_by is 'The user; null where the installation itself loaded what it ships with';
create index indicator_import_latest on indicator_import (imported_at desc);

create table indicator_provenance (
    id       integer generated always as identity primary key,
    source   text not null,
    licence  text not null,
    as_of    date not null,
    constraint indicator_provenance_once unique (source, licence, as_of)
);
comment on column indicator_provenance.as_of is 'The day the values were retrieved, or the day of the snapshot they were copied from';

create table indicator_observation (
    indicator_id  integer  not null,
    region_id     integer  not null,
    year          smallint not null constraint indicator_observation_year_sane check (year between 1900 and 2200),
    gender        text     not null constraint indicator_observation_gender_known check (gender in ('TOTAL', 'MALE', 'FEMALE')),
    value         numeric  not null,
    absolute      numeric,
    provenance_id integer  not null,
    footnote      text,
    batch_id      uuid     not null,
    constraint indicator_observation_once primary key (indicator_id, region_id, year, gender)
);
comment on table indicator_observation is 'A value missing at the source has no row; it is never 0';
comment on column indicator_observation.absolute is 'The number behind a share, where the source gives both';

alter table indicator_import enable row level security;
alter table indicator_import force row level security;
create policy indicator_import_owner on indicator_import to luotsi_owner using (true);
create policy indicator_import_read on indicator_import for select to luotsi_app using (true);
create policy indicator_import_record on indicator_import for insert to luotsi_app
    with check ((select luotsi_role()) in ('ADMINISTRATOR', 'INSTALLATION'));
alter table indicator_provenance enable row level security;
alter table indicator_provenance force row level security;
create policy indicator_provenance_owner on indicator_provenance to luotsi_owner using (true);
create policy indicator_provenance_read on indicator_provenance for select to luotsi_app using (true);
create policy indicator_provenance_record on indicator_provenance for insert to luotsi_app
    with check ((select luotsi_role()) in ('ADMINISTRATOR', 'INSTALLATION'));
alter table indicator_observation enable row level security;
alter table indicator_observation force row level security;
create policy indicator_observation_owner on indicator_observation to luotsi_owner using (true);
create policy indicator_observation_read on indicator_observation for select to luotsi_app using (true);
create policy indicator_observation_record on indicator_observation for insert to luotsi_app
    with check ((select luotsi_role()) in ('ADMINISTRATOR', 'INSTALLATION'));
create policy indicator_observation_correct on indicator_observation for update to luotsi_app
    using ((select luotsi_role()) in ('ADMINISTRATOR', 'INSTALLATION'));
grant select, insert on indicator_import, indicator_provenance to luotsi_app;
grant select, insert, update on indicator_observation to luotsi_app;
