-- Volumes and unit costs of a chain's steps change from year to year while its published version stays: files bring them, in batches.
create table servicechain_figure_batch (
    id           uuid        primary key,
    organizer_id uuid        not null references organizer,
    number       bigint      not null generated always as identity,
    file_name    text        not null,
    sha256       text        not null,
    rows         integer     not null constraint servicechain_figure_batch_holds_rows check (rows > 0),
    at           timestamptz not null,
    by_name      text        not null,
    undone_at    timestamptz,
    undone_by    text,
    constraint servicechain_figure_batch_within_organizer unique (id, organizer_id),
    constraint servicechain_figure_batch_undone_whole check ((undone_at is null) = (undone_by is null))
);
comment on column servicechain_figure_batch.by_name is 'The task of the person, not a name';
comment on column servicechain_figure_batch.number is 'In the order of saving: of two batches that say something of the same step and year the later one holds';
create index servicechain_figure_batch_organizer on servicechain_figure_batch (organizer_id, number);

create table servicechain_figure (
    batch_id     uuid    not null,
    organizer_id uuid    not null,
    row          integer not null,
    chain_id     uuid    not null,
    step_id      uuid    not null,
    year         integer not null constraint servicechain_figure_year check (year between 1990 and 2100),
    yearly       bigint  constraint servicechain_figure_yearly_not_negative check (yearly >= 0),
    unit_cents   bigint  constraint servicechain_figure_unit_not_negative check (unit_cents >= 0),
    source       text    not null,
    primary key (batch_id, row),
    constraint servicechain_figure_once unique (batch_id, chain_id, step_id, year),
    constraint servicechain_figure_batch_rows foreign key (batch_id, organizer_id) references servicechain_figure_batch (id, organizer_id),
    constraint servicechain_figure_chain foreign key (chain_id, organizer_id) references servicechain (id, organizer_id),
    constraint servicechain_figure_says_something check (yearly is not null or unit_cents is not null)
);
comment on column servicechain_figure.row is 'As a spreadsheet counts in the file that brought it';
comment on column servicechain_figure.step_id is 'Of the chain''s content; steps keep their ids from version to version';
comment on column servicechain_figure.source is 'Empty where it is an assumption';
create index servicechain_figure_of_chain on servicechain_figure (chain_id, year);

-- Read by whoever reads the chain; brought and undone by the organizer's administrators.
alter table servicechain_figure_batch enable row level security;
alter table servicechain_figure_batch force row level security;
create policy servicechain_figure_batch_owner on servicechain_figure_batch to luotsi_owner using (true);
create policy servicechain_figure_batch_read on servicechain_figure_batch for select to luotsi_app using (luotsi_reads_chains(organizer_id));
create policy servicechain_figure_batch_bring on servicechain_figure_batch for insert to luotsi_app
    with check (luotsi_draws_chains(organizer_id) and undone_at is null);
create policy servicechain_figure_batch_undo on servicechain_figure_batch for update to luotsi_app
    using (luotsi_draws_chains(organizer_id) and undone_at is null) with check (luotsi_draws_chains(organizer_id));
grant select, insert on servicechain_figure_batch to luotsi_app;
grant update (undone_at, undone_by) on servicechain_figure_batch to luotsi_app;

alter table servicechain_figure enable row level security;
alter table servicechain_figure force row level security;
create policy servicechain_figure_owner on servicechain_figure to luotsi_owner using (true);
create policy servicechain_figure_read on servicechain_figure for select to luotsi_app
    using (exists (select from servicechain where servicechain.id = servicechain_figure.chain_id));
create policy servicechain_figure_bring on servicechain_figure for insert to luotsi_app with check (luotsi_draws_chains(organizer_id));
grant select, insert on servicechain_figure to luotsi_app;
