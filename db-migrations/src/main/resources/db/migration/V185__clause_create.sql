-- The clauses an organizer keeps for its agreements. What ships with the product is no row: an organizer's own version stands in its place.
-- A published version is never written again; its retirement is a row of its own.
create table clause_version (
    organizer_id uuid        not null references organizer,
    key          text        not null constraint clause_version_key_shaped check (key ~ '^[0-9a-z.-]{3,36}$'),
    number       integer     not null constraint clause_version_number_positive check (number > 0),
    section      integer     not null constraint clause_version_section_of_twenty check (section between 1 and 20),
    title_fi     text        not null constraint clause_version_titled check (btrim(title_fi) <> '' and btrim(title_sv) <> ''),
    title_sv     text        not null,
    mandatory    boolean     not null,
    text_fi      text        not null constraint clause_version_worded check (btrim(text_fi) <> '' and btrim(text_sv) <> ''),
    text_sv      text        not null,
    model        text        constraint clause_version_model_known check (model in ('LUMP_SUM', 'BY_SERVICE_PACKAGE')),
    codes        text[]      not null,
    depth_from   integer     not null constraint clause_version_depth_of_three check (depth_from between 0 and 3),
    reason       text        not null constraint clause_version_reasoned check (btrim(reason) <> ''),
    at           timestamptz not null,
    by_name      text        not null,
    primary key (organizer_id, key, number)
);
comment on column clause_version.key is 'That of a shipped clause, or one of its own';
comment on column clause_version.depth_from is 'It belongs where some chain is fixed at this depth or deeper; 0 where chains do not matter';
comment on column clause_version.by_name is 'The task of the person, not a name';

create table clause_retirement (
    organizer_id uuid        not null references organizer,
    key          text        not null,
    number       integer     not null constraint clause_retirement_number_known check (number >= 0),
    from_day     date        not null,
    reason       text        not null constraint clause_retirement_reasoned check (btrim(reason) <> ''),
    at           timestamptz not null,
    by_name      text        not null,
    primary key (organizer_id, key, number)
);
comment on column clause_retirement.number is '0 for the version that ships with the product';

create table clause_draft (
    organizer_id uuid        not null references organizer,
    key          text        not null constraint clause_draft_key_shaped check (key ~ '^[0-9a-z.-]{3,36}$'),
    follows      integer     not null constraint clause_draft_follows_known check (follows >= -1),
    section      integer     not null constraint clause_draft_section_of_twenty check (section between 1 and 20),
    title_fi     text        not null,
    title_sv     text        not null,
    mandatory    boolean     not null,
    text_fi      text        not null,
    text_sv      text        not null,
    model        text        constraint clause_draft_model_known check (model in ('LUMP_SUM', 'BY_SERVICE_PACKAGE')),
    codes        text[]      not null,
    depth_from   integer     not null constraint clause_draft_depth_of_three check (depth_from between 0 and 3),
    edit         integer     not null constraint clause_draft_edit_positive check (edit > 0),
    at           timestamptz not null,
    by_name      text        not null,
    primary key (organizer_id, key)
);
comment on column clause_draft.follows is 'The version it would follow: 0 the one that ships with the product, -1 for none';

-- Published: the organizer's staff and its providers, as service chains. Drafts: the organizer's administrators.
alter table clause_version enable row level security;
alter table clause_version force row level security;
create policy clause_version_owner on clause_version to luotsi_owner using (true);
create policy clause_version_read on clause_version for select to luotsi_app using (luotsi_reads_chains(organizer_id));
create policy clause_version_publish on clause_version for insert to luotsi_app with check (luotsi_draws_chains(organizer_id));
grant select, insert on clause_version to luotsi_app;

alter table clause_retirement enable row level security;
alter table clause_retirement force row level security;
create policy clause_retirement_owner on clause_retirement to luotsi_owner using (true);
create policy clause_retirement_read on clause_retirement for select to luotsi_app using (luotsi_reads_chains(organizer_id));
create policy clause_retirement_add on clause_retirement for insert to luotsi_app with check (luotsi_draws_chains(organizer_id));
grant select, insert on clause_retirement to luotsi_app;

alter table clause_draft enable row level security;
alter table clause_draft force row level security;
create policy clause_draft_owner on clause_draft to luotsi_owner using (true);
create policy clause_draft_own on clause_draft to luotsi_app using (luotsi_draws_chains(organizer_id)) with check (luotsi_draws_chains(organizer_id));
grant select, insert, update, delete on clause_draft to luotsi_app;
