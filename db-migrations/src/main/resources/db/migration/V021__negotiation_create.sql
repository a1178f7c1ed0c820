-- One negotiation between one organizer and one provider. The check keeps each phase's facts together, as Phase does in Java.
create table negotiation (
    id            uuid        primary key,
    organizer_id  uuid        not null references organizer,
    provider_id   uuid        not null,
    title_fi      text        not null,
    title_sv      text        not null,
    case_number   text        not null,
    first_year    integer     not null,
    last_year     integer     not null,
    opened_at     timestamptz not null,
    response_days integer     not null constraint negotiation_response_days_sane check (response_days between 1 and 365),
    phase         text        not null,
    round         integer     not null constraint negotiation_round_from_one check (round >= 1),
    in_turn       text        constraint negotiation_in_turn_known check (in_turn in ('ORGANIZER', 'PROVIDER')),
    due           timestamptz,
    negotiated_at timestamptz,
    fingerprint   text        constraint negotiation_fingerprint_is_sha256 check (fingerprint ~ '^[0-9a-f]{64}$'),
    constraint negotiation_provider foreign key (provider_id, organizer_id) references provider (id, organizer_id),
    constraint negotiation_parties unique (id, organizer_id, provider_id),
    constraint negotiation_case_number_once unique (organizer_id, case_number),
    constraint negotiation_years_in_order check (first_year <= last_year),
    constraint negotiation_phase_has_its_facts check (
        case phase
            when 'UNDER_NEGOTIATION' then num_nonnulls(in_turn, due) = 2 and num_nonnulls(negotiated_at, fingerprint) = 0
            when 'NEGOTIATED' then num_nonnulls(negotiated_at, fingerprint) = 2 and num_nonnulls(in_turn, due) = 0
            else false
        end)
);
create index negotiation_of_organizer on negotiation (organizer_id, due, id);
create index negotiation_of_provider on negotiation (provider_id, due, id);

-- A decision maker reads what the parties have negotiated, not how they got there while they still do.
create function luotsi_decides(organizer uuid, negotiation uuid) returns boolean language sql stable parallel safe
    begin atomic
        select luotsi_role() = 'DECISION_MAKER' and organizer = luotsi_organizer()
            and exists (select from negotiation n where n.id = negotiation and n.phase = 'NEGOTIATED');
    end;

alter table negotiation enable row level security;
alter table negotiation force row level security;
create policy negotiation_owner on negotiation to luotsi_owner using (true);
create policy negotiation_read on negotiation for select to luotsi_app
    using (luotsi_reads(organizer_id, provider_id)
        or (luotsi_role() = 'DECISION_MAKER' and organizer_id = luotsi_organizer() and phase = 'NEGOTIATED'));
create policy negotiation_open on negotiation for insert to luotsi_app
    with check (luotsi_party(organizer_id, provider_id) = 'ORGANIZER');
create policy negotiation_move_on on negotiation for update to luotsi_app
    using (luotsi_party(organizer_id, provider_id) is not null)
    with check (luotsi_party(organizer_id, provider_id) is not null);
grant select, insert on negotiation to luotsi_app;
grant update (phase, round, in_turn, due, negotiated_at, fingerprint) on negotiation to luotsi_app;
