-- What an offer or an acceptance stands with: a fact of the past like the offer itself, added and read, never changed.
create table negotiation_condition (
    negotiation_id uuid    not null,
    organizer_id   uuid    not null,
    provider_id    uuid    not null,
    term_id        uuid    not null,
    round          integer not null,
    party          text    not null constraint negotiation_condition_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    on_term_id     uuid    not null,
    on_round       integer not null,
    constraint negotiation_condition_once primary key (negotiation_id, term_id, round, on_term_id),
    constraint negotiation_condition_of_term foreign key (term_id, negotiation_id, organizer_id, provider_id)
        references negotiation_term (id, negotiation_id, organizer_id, provider_id),
    constraint negotiation_condition_of_round foreign key (negotiation_id, round) references negotiation_round (negotiation_id, number),
    constraint negotiation_condition_on_revision foreign key (negotiation_id, on_term_id, on_round)
        references negotiation_revision (negotiation_id, term_id, round),
    constraint negotiation_condition_on_another_term check (on_term_id <> term_id),
    constraint negotiation_condition_on_nothing_later check (on_round <= round)
);
alter table negotiation_condition enable row level security;
alter table negotiation_condition force row level security;
create policy negotiation_condition_owner on negotiation_condition to luotsi_owner using (true);
create policy negotiation_condition_read on negotiation_condition for select to luotsi_app
    using (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id));
create policy negotiation_condition_state on negotiation_condition for insert to luotsi_app
    with check (party = luotsi_party(organizer_id, provider_id));
grant select, insert on negotiation_condition to luotsi_app;
