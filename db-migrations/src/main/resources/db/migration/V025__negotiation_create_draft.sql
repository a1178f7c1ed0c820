-- A party's work in progress: one row for each term it means to move, seen and written by that party's negotiators alone.
create table negotiation_draft (
    negotiation_id uuid           not null,
    organizer_id   uuid           not null,
    provider_id    uuid           not null,
    term_id        uuid           not null,
    party          text           not null constraint negotiation_draft_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    value          jsonb,
    stand          text           constraint negotiation_draft_stand_known check (stand in ('ACCEPT', 'ACCEPT_ON_CONDITION', 'CANNOT')),
    reason         text,
    volume         bigint         constraint negotiation_draft_volume_not_negative check (volume >= 0),
    person_years   numeric(10, 2) constraint negotiation_draft_person_years_not_negative check (person_years >= 0),
    version        integer        not null constraint negotiation_draft_version_from_one check (version >= 1),
    saved_by       text           not null,
    saved_at       timestamptz    not null,
    constraint negotiation_draft_one_per_party primary key (negotiation_id, term_id, party),
    constraint negotiation_draft_of_term foreign key (term_id, negotiation_id, organizer_id, provider_id)
        references negotiation_term (id, negotiation_id, organizer_id, provider_id),
    constraint negotiation_draft_says_something check (num_nonnulls(value, stand) >= 1)
);
alter table negotiation_draft enable row level security;
alter table negotiation_draft force row level security;
create policy negotiation_draft_owner on negotiation_draft to luotsi_owner using (true);
create policy negotiation_draft_own on negotiation_draft to luotsi_app
    using (party = luotsi_party(organizer_id, provider_id))
    with check (party = luotsi_party(organizer_id, provider_id));
grant select, insert, update, delete on negotiation_draft to luotsi_app;
