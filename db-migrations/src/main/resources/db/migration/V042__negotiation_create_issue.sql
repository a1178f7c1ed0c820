-- What the parties leave open on purpose, with an owner, a deadline and what holds if nothing is settled by then. Every change is a
-- version of its own; proposals to settle it, answers to them and the default's coming into force are steps. Nothing is rewritten.
create table negotiation_issue (
    id             uuid    primary key,
    negotiation_id uuid    not null,
    organizer_id   uuid    not null,
    provider_id    uuid    not null,
    number         integer not null constraint negotiation_issue_number_from_one check (number >= 1),
    constraint negotiation_issue_parties foreign key (negotiation_id, organizer_id, provider_id)
        references negotiation (id, organizer_id, provider_id),
    constraint negotiation_issue_within_parties unique (id, negotiation_id, organizer_id, provider_id),
    constraint negotiation_issue_number_once unique (negotiation_id, number)
);

create table negotiation_issue_version (
    issue_id       uuid           not null,
    version        integer        not null constraint negotiation_issue_version_from_one check (version >= 1),
    negotiation_id uuid           not null,
    organizer_id   uuid           not null,
    provider_id    uuid           not null,
    title_fi       text           not null,
    title_sv       text           not null,
    description    text,
    owner_party    text           not null constraint negotiation_issue_owner_known check (owner_party in ('ORGANIZER', 'PROVIDER')),
    owner_name     text           not null,
    deadline       date           not null,
    default_fi     text,
    default_sv     text,
    exposure       numeric(14, 2) constraint negotiation_issue_exposure_not_negative check (exposure >= 0),
    terms          uuid[]         not null,
    reason         text,
    party          text           not null constraint negotiation_issue_version_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    by_user        uuid           not null,
    by_name        text           not null,
    at             timestamptz    not null,
    constraint negotiation_issue_version_once primary key (issue_id, version),
    constraint negotiation_issue_version_of_issue foreign key (issue_id, negotiation_id, organizer_id, provider_id)
        references negotiation_issue (id, negotiation_id, organizer_id, provider_id),
    constraint negotiation_issue_default_in_both_languages check (num_nonnulls(default_fi, default_sv) in (0, 2)),
    constraint negotiation_issue_change_carries_a_reason check (version = 1 or btrim(coalesce(reason, '')) <> '')
);
create index negotiation_issue_version_by_negotiation on negotiation_issue_version (negotiation_id, issue_id, version);
create index negotiation_issue_version_by_deadline on negotiation_issue_version (deadline);

create table negotiation_issue_step (
    entry          bigint      generated always as identity primary key,
    issue_id       uuid        not null,
    negotiation_id uuid        not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    kind           text        not null constraint negotiation_issue_step_kind_known
        check (kind in ('RESOLUTION_PROPOSED', 'RESOLUTION_DECLINED', 'RESOLUTION_CONFIRMED', 'DEFAULT_IN_FORCE')),
    text           text,
    party          text        constraint negotiation_issue_step_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    by_user        uuid,
    by_name        text,
    at             timestamptz not null,
    constraint negotiation_issue_step_of_issue foreign key (issue_id, negotiation_id, organizer_id, provider_id)
        references negotiation_issue (id, negotiation_id, organizer_id, provider_id),
    constraint negotiation_issue_step_is_somebodys_or_the_calendars
        check (num_nonnulls(party, by_user, by_name) = case kind when 'DEFAULT_IN_FORCE' then 0 else 3 end)
);
create index negotiation_issue_step_by_negotiation on negotiation_issue_step (negotiation_id, issue_id, entry);
create unique index negotiation_issue_default_once on negotiation_issue_step (issue_id) where kind = 'DEFAULT_IN_FORCE';
create unique index negotiation_issue_resolved_once on negotiation_issue_step (issue_id) where kind = 'RESOLUTION_CONFIRMED';

alter table negotiation_issue enable row level security;
alter table negotiation_issue force row level security;
create policy negotiation_issue_owner on negotiation_issue to luotsi_owner using (true);
create policy negotiation_issue_read on negotiation_issue for select to luotsi_app
    using (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id) or luotsi_role() = 'CALENDAR');
create policy negotiation_issue_raise on negotiation_issue for insert to luotsi_app
    with check (luotsi_party(organizer_id, provider_id) is not null);
grant select, insert on negotiation_issue to luotsi_app;

alter table negotiation_issue_version enable row level security;
alter table negotiation_issue_version force row level security;
create policy negotiation_issue_version_owner on negotiation_issue_version to luotsi_owner using (true);
create policy negotiation_issue_version_read on negotiation_issue_version for select to luotsi_app
    using (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id) or luotsi_role() = 'CALENDAR');
create policy negotiation_issue_version_write on negotiation_issue_version for insert to luotsi_app
    with check (party = luotsi_party(organizer_id, provider_id) and by_user = luotsi_user());
grant select, insert on negotiation_issue_version to luotsi_app;

alter table negotiation_issue_step enable row level security;
alter table negotiation_issue_step force row level security;
create policy negotiation_issue_step_owner on negotiation_issue_step to luotsi_owner using (true);
create policy negotiation_issue_step_read on negotiation_issue_step for select to luotsi_app
    using (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id) or luotsi_role() = 'CALENDAR');
create policy negotiation_issue_step_take on negotiation_issue_step for insert to luotsi_app
    with check (kind <> 'DEFAULT_IN_FORCE' and party = luotsi_party(organizer_id, provider_id) and by_user = luotsi_user());
create policy negotiation_issue_step_by_date on negotiation_issue_step for insert to luotsi_app
    with check (kind = 'DEFAULT_IN_FORCE' and luotsi_role() = 'CALENDAR');
grant select, insert on negotiation_issue_step to luotsi_app;
