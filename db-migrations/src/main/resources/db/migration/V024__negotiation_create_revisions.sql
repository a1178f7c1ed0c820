-- What was offered and what was answered. Both are facts of the past: the application can add and read them, never change them.
create table negotiation_revision (
    negotiation_id uuid           not null,
    organizer_id   uuid           not null,
    provider_id    uuid           not null,
    term_id        uuid           not null,
    round          integer        not null,
    party          text           not null constraint negotiation_revision_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    value          jsonb          not null,
    euros          numeric(14, 2) constraint negotiation_revision_euros_not_negative check (euros >= 0),
    reason         text,
    by_user        uuid           not null,
    by_name        text           not null,
    at             timestamptz    not null,
    constraint negotiation_revision_once_a_round primary key (negotiation_id, term_id, round),
    constraint negotiation_revision_of_term foreign key (term_id, negotiation_id, organizer_id, provider_id)
        references negotiation_term (id, negotiation_id, organizer_id, provider_id),
    constraint negotiation_revision_of_round foreign key (negotiation_id, round) references negotiation_round (negotiation_id, number),
    constraint negotiation_revision_frame_has_euros check ((value ->> 'kind' = 'FRAME') = (euros is not null))
);

create table negotiation_answer (
    negotiation_id uuid           not null,
    organizer_id   uuid           not null,
    provider_id    uuid           not null,
    term_id        uuid           not null,
    revision_round integer        not null,
    round          integer        not null,
    party          text           not null constraint negotiation_answer_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    stand          text           not null constraint negotiation_answer_stand_known check (stand in ('ACCEPT', 'ACCEPT_ON_CONDITION', 'CANNOT')),
    reason         text,
    volume         bigint         constraint negotiation_answer_volume_not_negative check (volume >= 0),
    person_years   numeric(10, 2) constraint negotiation_answer_person_years_not_negative check (person_years >= 0),
    by_user        uuid           not null,
    by_name        text           not null,
    at             timestamptz    not null,
    constraint negotiation_answer_once_a_round primary key (negotiation_id, term_id, round),
    constraint negotiation_answer_of_revision foreign key (negotiation_id, term_id, revision_round)
        references negotiation_revision (negotiation_id, term_id, round),
    constraint negotiation_answer_of_round foreign key (negotiation_id, round) references negotiation_round (negotiation_id, number),
    constraint negotiation_answer_of_term foreign key (term_id, negotiation_id, organizer_id, provider_id)
        references negotiation_term (id, negotiation_id, organizer_id, provider_id),
    constraint negotiation_answer_follows_revision check (round > revision_round),
    constraint negotiation_answer_no_without_reason check (stand = 'ACCEPT' or btrim(coalesce(reason, '')) <> '')
);

alter table negotiation_revision enable row level security;
alter table negotiation_revision force row level security;
create policy negotiation_revision_owner on negotiation_revision to luotsi_owner using (true);
create policy negotiation_revision_read on negotiation_revision for select to luotsi_app
    using (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id));
create policy negotiation_revision_offer on negotiation_revision for insert to luotsi_app
    with check (party = luotsi_party(organizer_id, provider_id) and by_user = luotsi_user());
grant select, insert on negotiation_revision to luotsi_app;

alter table negotiation_answer enable row level security;
alter table negotiation_answer force row level security;
create policy negotiation_answer_owner on negotiation_answer to luotsi_owner using (true);
create policy negotiation_answer_read on negotiation_answer for select to luotsi_app
    using (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id));
create policy negotiation_answer_give on negotiation_answer for insert to luotsi_app
    with check (party = luotsi_party(organizer_id, provider_id) and by_user = luotsi_user());
grant select, insert on negotiation_answer to luotsi_app;
