-- What a party tries out on the figures of a round: its own until it shares it, and unchanging from then on. A run is kept with
-- everything that is needed to get the same hash again; what a scenario was before it was shared stays with its party.
create table scenario (
    id             uuid        primary key,
    negotiation_id uuid        not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    party          text        not null constraint scenario_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    name           text        not null constraint scenario_has_a_name check (btrim(name) <> ''),
    round          integer,
    term_id        uuid,
    content        jsonb       not null,
    copied_from    uuid,
    version        integer     not null constraint scenario_version_from_one check (version >= 1),
    shared_at      timestamptz,
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    constraint scenario_parties foreign key (negotiation_id, organizer_id, provider_id)
        references negotiation (id, organizer_id, provider_id),
    constraint scenario_within_parties unique (id, negotiation_id, organizer_id, provider_id),
    constraint scenario_of_round foreign key (negotiation_id, round) references negotiation_round (negotiation_id, number),
    constraint scenario_of_term foreign key (term_id, negotiation_id, organizer_id, provider_id)
        references negotiation_term (id, negotiation_id, organizer_id, provider_id) on delete set null (term_id),
    constraint scenario_of_a_draft_stays_private check (shared_at is null or round is not null)
);
create index scenario_of_negotiation on scenario (negotiation_id, at);
create index scenario_of_term_index on scenario (term_id);

create table scenario_run (
    id             uuid        primary key,
    scenario_id    uuid        not null,
    negotiation_id uuid        not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    party          text        not null constraint scenario_run_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    content        jsonb       not null,
    figures        jsonb       not null,
    seed           bigint      not null,
    replications   integer     not null,
    model_version  text        not null,
    shared         boolean     not null,
    hash           text        not null constraint scenario_run_hash_is_sha256 check (hash ~ '^[0-9a-f]{64}$'),
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    constraint scenario_run_of_scenario foreign key (scenario_id, negotiation_id, organizer_id, provider_id)
        references scenario (id, negotiation_id, organizer_id, provider_id)
);
create index scenario_run_of_scenario_index on scenario_run (scenario_id, at);

alter table scenario enable row level security;
alter table scenario force row level security;
create policy scenario_owner on scenario to luotsi_owner using (true);
create policy scenario_read on scenario for select to luotsi_app
    using (party = luotsi_party(organizer_id, provider_id)
        or (shared_at is not null and (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id))));
create policy scenario_make on scenario for insert to luotsi_app
    with check (party = luotsi_party(organizer_id, provider_id) and by_user = luotsi_user() and shared_at is null);
create policy scenario_change on scenario for update to luotsi_app
    using (party = luotsi_party(organizer_id, provider_id) and shared_at is null)
    with check (party = luotsi_party(organizer_id, provider_id) and by_user = luotsi_user());
grant select, insert on scenario to luotsi_app;
grant update (name, term_id, content, version, shared_at, by_user, by_name, at) on scenario to luotsi_app;

alter table scenario_run enable row level security;
alter table scenario_run force row level security;
create policy scenario_run_owner on scenario_run to luotsi_owner using (true);
create policy scenario_run_read on scenario_run for select to luotsi_app
    using (party = luotsi_party(organizer_id, provider_id)
        or (shared and exists (select from scenario s where s.id = scenario_run.scenario_id and s.shared_at is not null)));
create policy scenario_run_keep on scenario_run for insert to luotsi_app
    with check (party = luotsi_party(organizer_id, provider_id) and by_user = luotsi_user()
        and exists (select from scenario s where s.id = scenario_run.scenario_id and (s.shared_at is not null) = scenario_run.shared));
grant select, insert on scenario_run to luotsi_app;
