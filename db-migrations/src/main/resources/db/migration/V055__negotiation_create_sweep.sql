-- Long runs of the projection through many values of its parameters, ordered by one party's negotiators and worked off by a job. They are that
-- party's alone. What was ordered never changes; how it ended is written once. Each point is kept as soon as it is known, so that a run
-- goes on after a restart where it was.
create table negotiation_sweep (
    id             uuid        primary key,
    negotiation_id uuid        not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    party          text        not null constraint negotiation_sweep_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    name           text        not null constraint negotiation_sweep_named check (btrim(name) <> ''),
    scenario_id    uuid,
    parameters     text        not null,
    grid           text        not null,
    seed           bigint      not null,
    replications   integer     not null constraint negotiation_sweep_runs check (replications > 0),
    model_version  text        not null,
    points         integer     not null constraint negotiation_sweep_has_points check (points > 0),
    by_user        uuid        not null,
    by_name        text        not null,
    ordered_at     timestamptz not null,
    cancelled_at   timestamptz,
    cancelled_by   text,
    failed_at      timestamptz,
    ended_at       timestamptz,
    hash           text,
    constraint negotiation_sweep_parties foreign key (negotiation_id, organizer_id, provider_id)
        references negotiation (id, organizer_id, provider_id),
    constraint negotiation_sweep_within_party unique (id, negotiation_id, organizer_id, provider_id, party),
    constraint negotiation_sweep_ends_once check (num_nonnulls(cancelled_at, failed_at, ended_at) <= 1),
    constraint negotiation_sweep_cancelled_by_somebody check ((cancelled_at is null) = (cancelled_by is null)),
    constraint negotiation_sweep_ends_with_hash check ((ended_at is null) = (hash is null))
);
comment on column negotiation_sweep.parameters is 'Parameter file, JSON, defaults filled in';
comment on column negotiation_sweep.grid is 'Each parameter with its values, JSON';
comment on column negotiation_sweep.scenario_id is 'The scenario whose parameters were taken: a copy, so that the sweep outlives it';
create index negotiation_sweep_of_negotiation on negotiation_sweep (negotiation_id, party, ordered_at);
alter table negotiation_sweep enable row level security;
alter table negotiation_sweep force row level security;
create policy negotiation_sweep_owner on negotiation_sweep to luotsi_owner using (true);
create policy negotiation_sweep_read on negotiation_sweep for select to luotsi_app
    using (party = luotsi_party(organizer_id, provider_id));
create policy negotiation_sweep_order on negotiation_sweep for insert to luotsi_app
    with check (party = luotsi_party(organizer_id, provider_id) and by_user = luotsi_user());
create policy negotiation_sweep_end on negotiation_sweep for update to luotsi_app
    using (party = luotsi_party(organizer_id, provider_id) and num_nonnulls(cancelled_at, failed_at, ended_at) = 0)
    with check (party = luotsi_party(organizer_id, provider_id));
grant select, insert on negotiation_sweep to luotsi_app;
grant update (cancelled_at, cancelled_by, failed_at, ended_at, hash) on negotiation_sweep to luotsi_app;

create table negotiation_sweep_point (
    sweep_id       uuid             not null,
    number         integer          not null,
    negotiation_id uuid             not null,
    organizer_id   uuid             not null,
    provider_id    uuid             not null,
    party          text             not null,
    parameter      text             not null,
    change         text             not null,
    amount         double precision not null,
    wait_a         double precision not null,
    wait_b         double precision not null,
    overrun_a      double precision not null,
    overrun_b      double precision not null,
    chance_a       double precision not null,
    chance_b       double precision not null,
    mean           double precision not null,
    low            double precision not null,
    high           double precision not null,
    share_a        double precision not null,
    constraint negotiation_sweep_point_once primary key (sweep_id, number),
    constraint negotiation_sweep_point_of_sweep foreign key (sweep_id, negotiation_id, organizer_id, provider_id, party)
        references negotiation_sweep (id, negotiation_id, organizer_id, provider_id, party)
);
comment on table negotiation_sweep_point is 'Waiting days, overrun and its chance of both models, and the paired difference of the waiting days';
alter table negotiation_sweep_point enable row level security;
alter table negotiation_sweep_point force row level security;
create policy negotiation_sweep_point_owner on negotiation_sweep_point to luotsi_owner using (true);
create policy negotiation_sweep_point_read on negotiation_sweep_point for select to luotsi_app
    using (party = luotsi_party(organizer_id, provider_id));
create policy negotiation_sweep_point_keep on negotiation_sweep_point for insert to luotsi_app
    with check (party = luotsi_party(organizer_id, provider_id));
grant select, insert on negotiation_sweep_point to luotsi_app;
