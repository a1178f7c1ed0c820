-- Rounds as they were opened, and the move by which each was sent. The key makes the same click twice one move; the sequence is
-- the move's place in the log.
create table negotiation_round (
    negotiation_id uuid        not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    number         integer     not null constraint negotiation_round_number_from_one check (number >= 1),
    party          text        not null constraint negotiation_round_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    opened_at      timestamptz not null,
    due            timestamptz not null,
    constraint negotiation_round_key primary key (negotiation_id, number),
    constraint negotiation_round_parties foreign key (negotiation_id, organizer_id, provider_id)
        references negotiation (id, organizer_id, provider_id)
);

create table negotiation_move (
    negotiation_id  uuid        not null,
    organizer_id    uuid        not null,
    provider_id     uuid        not null,
    round           integer     not null,
    party           text        not null constraint negotiation_move_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    idempotency_key uuid        not null,
    sequence        bigint      not null,
    by_user         uuid        not null,
    by_name         text        not null,
    at              timestamptz not null,
    constraint negotiation_move_once_a_round primary key (negotiation_id, round),
    constraint negotiation_move_once_a_key unique (negotiation_id, idempotency_key),
    constraint negotiation_move_once_a_sequence unique (negotiation_id, sequence),
    constraint negotiation_move_of_round foreign key (negotiation_id, round) references negotiation_round (negotiation_id, number),
    constraint negotiation_move_parties foreign key (negotiation_id, organizer_id, provider_id)
        references negotiation (id, organizer_id, provider_id)
);

alter table negotiation_round enable row level security;
alter table negotiation_round force row level security;
create policy negotiation_round_owner on negotiation_round to luotsi_owner using (true);
create policy negotiation_round_read on negotiation_round for select to luotsi_app
    using (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id));
create policy negotiation_round_open on negotiation_round for insert to luotsi_app
    with check (luotsi_party(organizer_id, provider_id) is not null);
grant select, insert on negotiation_round to luotsi_app;

alter table negotiation_move enable row level security;
alter table negotiation_move force row level security;
create policy negotiation_move_owner on negotiation_move to luotsi_owner using (true);
create policy negotiation_move_read on negotiation_move for select to luotsi_app
    using (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id));
create policy negotiation_move_make on negotiation_move for insert to luotsi_app
    with check (party = luotsi_party(organizer_id, provider_id) and by_user = luotsi_user());
grant select, insert on negotiation_move to luotsi_app;
