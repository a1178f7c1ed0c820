-- A term on the ladder. Each step copies the level it went to with its name and deadline, so that a ladder laid down later changes
-- nothing that has happened. Positions are the parties' own words; the last of each party counts.
create table negotiation_dispute (
    id             uuid           primary key,
    negotiation_id uuid           not null,
    organizer_id   uuid           not null,
    provider_id    uuid           not null,
    term_id        uuid           not null,
    exposure       numeric(14, 2) constraint negotiation_dispute_exposure_not_negative check (exposure >= 0),
    constraint negotiation_dispute_of_term foreign key (term_id, negotiation_id, organizer_id, provider_id)
        references negotiation_term (id, negotiation_id, organizer_id, provider_id),
    constraint negotiation_dispute_within_parties unique (id, negotiation_id, organizer_id, provider_id)
);
create index negotiation_dispute_by_negotiation on negotiation_dispute (negotiation_id, term_id);

create table negotiation_dispute_step (
    entry          bigint      generated always as identity primary key,
    dispute_id     uuid        not null,
    negotiation_id uuid        not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    kind           text        not null constraint negotiation_dispute_step_kind_known
        check (kind in ('RAISED', 'MOVED_UP', 'RESOLUTION_PROPOSED', 'RESOLUTION_DECLINED', 'RESOLVED', 'AGREED_ON_THE_TABLE')),
    level          integer     constraint negotiation_dispute_step_level_of_five check (level between 1 and 5),
    level_fi       text,
    level_sv       text,
    deadline       date,
    text           text,
    party          text        constraint negotiation_dispute_step_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    by_user        uuid,
    by_name        text,
    at             timestamptz not null,
    constraint negotiation_dispute_step_of_dispute foreign key (dispute_id, negotiation_id, organizer_id, provider_id)
        references negotiation_dispute (id, negotiation_id, organizer_id, provider_id),
    constraint negotiation_dispute_step_climbs_with_a_level
        check (num_nonnulls(level, level_fi, level_sv) = case when kind in ('RAISED', 'MOVED_UP') then 3 else 0 end),
    constraint negotiation_dispute_step_is_somebodys_or_the_calendars
        check (num_nonnulls(party, by_user, by_name) = case kind when 'MOVED_UP' then 0 else 3 end)
);
create index negotiation_dispute_step_by_negotiation on negotiation_dispute_step (negotiation_id, dispute_id, entry);
create index negotiation_dispute_step_by_deadline on negotiation_dispute_step (deadline);
create unique index negotiation_dispute_level_once on negotiation_dispute_step (dispute_id, level) where level is not null;
create unique index negotiation_dispute_settled_once on negotiation_dispute_step (dispute_id) where kind in ('RESOLVED', 'AGREED_ON_THE_TABLE');

create table negotiation_dispute_position (
    entry          bigint      generated always as identity primary key,
    dispute_id     uuid        not null,
    negotiation_id uuid        not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    party          text        not null constraint negotiation_dispute_position_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    text           text        not null constraint negotiation_dispute_position_says_something check (btrim(text) <> ''),
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    constraint negotiation_dispute_position_of_dispute foreign key (dispute_id, negotiation_id, organizer_id, provider_id)
        references negotiation_dispute (id, negotiation_id, organizer_id, provider_id)
);
create index negotiation_dispute_position_by_negotiation on negotiation_dispute_position (negotiation_id, dispute_id, entry);

alter table negotiation_dispute enable row level security;
alter table negotiation_dispute force row level security;
create policy negotiation_dispute_owner on negotiation_dispute to luotsi_owner using (true);
create policy negotiation_dispute_read on negotiation_dispute for select to luotsi_app
    using (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id) or luotsi_role() = 'CALENDAR');
create policy negotiation_dispute_raise on negotiation_dispute for insert to luotsi_app
    with check (luotsi_party(organizer_id, provider_id) is not null);
grant select, insert on negotiation_dispute to luotsi_app;

alter table negotiation_dispute_step enable row level security;
alter table negotiation_dispute_step force row level security;
create policy negotiation_dispute_step_owner on negotiation_dispute_step to luotsi_owner using (true);
create policy negotiation_dispute_step_read on negotiation_dispute_step for select to luotsi_app
    using (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id) or luotsi_role() = 'CALENDAR');
create policy negotiation_dispute_step_take on negotiation_dispute_step for insert to luotsi_app
    with check (kind <> 'MOVED_UP' and party = luotsi_party(organizer_id, provider_id) and by_user = luotsi_user());
create policy negotiation_dispute_step_by_date on negotiation_dispute_step for insert to luotsi_app
    with check (kind = 'MOVED_UP' and luotsi_role() = 'CALENDAR');
grant select, insert on negotiation_dispute_step to luotsi_app;

alter table negotiation_dispute_position enable row level security;
alter table negotiation_dispute_position force row level security;
create policy negotiation_dispute_position_owner on negotiation_dispute_position to luotsi_owner using (true);
create policy negotiation_dispute_position_read on negotiation_dispute_position for select to luotsi_app
    using (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id));
create policy negotiation_dispute_position_take on negotiation_dispute_position for insert to luotsi_app
    with check (party = luotsi_party(organizer_id, provider_id) and by_user = luotsi_user());
grant select, insert on negotiation_dispute_position to luotsi_app;
