-- Steps towards opening an agreed term again, which takes both parties; added and read, never changed.
create table negotiation_reopening (
    negotiation_id uuid        not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    term_id        uuid        not null,
    round          integer     not null,
    party          text        not null constraint negotiation_reopening_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    step           text        not null constraint negotiation_reopening_step_known check (step in ('PROPOSE', 'AGREE', 'KEEP')),
    reason         text,
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    constraint negotiation_reopening_once_a_round primary key (negotiation_id, term_id, round),
    constraint negotiation_reopening_of_term foreign key (term_id, negotiation_id, organizer_id, provider_id)
        references negotiation_term (id, negotiation_id, organizer_id, provider_id),
    constraint negotiation_reopening_of_round foreign key (negotiation_id, round) references negotiation_round (negotiation_id, number),
    constraint negotiation_reopening_has_its_reason check (step = 'AGREE' or btrim(coalesce(reason, '')) <> '')
);
alter table negotiation_reopening enable row level security;
alter table negotiation_reopening force row level security;
create policy negotiation_reopening_owner on negotiation_reopening to luotsi_owner using (true);
create policy negotiation_reopening_read on negotiation_reopening for select to luotsi_app
    using (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id));
create policy negotiation_reopening_take on negotiation_reopening for insert to luotsi_app
    with check (party = luotsi_party(organizer_id, provider_id) and by_user = luotsi_user());
grant select, insert on negotiation_reopening to luotsi_app;
