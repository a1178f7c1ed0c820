-- How far a party's own body lets its negotiators go. Seen by that party's negotiators alone; the other side must not even learn
-- that there is one. Rows are only ever added: the last row of a subject and bound is in force, one without an amount ends it.
create table negotiation_mandate (
    id             uuid        primary key,
    entry          bigint      generated always as identity,
    negotiation_id uuid        not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    party          text        not null constraint negotiation_mandate_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    term_id        uuid,
    year           integer,
    bound          text        not null constraint negotiation_mandate_bound_known check (bound in ('CEILING', 'FLOOR')),
    amount         numeric,
    unit           text,
    body           text        not null constraint negotiation_mandate_body_named check (btrim(body) <> ''),
    decided_on     date        not null,
    section        text        not null constraint negotiation_mandate_section_named check (btrim(section) <> ''),
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    constraint negotiation_mandate_parties foreign key (negotiation_id, organizer_id, provider_id)
        references negotiation (id, organizer_id, provider_id),
    constraint negotiation_mandate_of_term foreign key (term_id, negotiation_id, organizer_id, provider_id)
        references negotiation_term (id, negotiation_id, organizer_id, provider_id) on delete cascade,
    constraint negotiation_mandate_within_party unique (id, negotiation_id, organizer_id, provider_id, party),
    constraint negotiation_mandate_of_a_term_or_a_year check (num_nonnulls(term_id, year) = 1),
    constraint negotiation_mandate_total_is_euros check (year is null or unit is null)
);
comment on column negotiation_mandate.year is 'The sum of all expenses of this year; null where the mandate is of one term';
comment on column negotiation_mandate.unit is 'Of a target; null for euros';
create index negotiation_mandate_of_negotiation on negotiation_mandate (negotiation_id, party, entry);
create index negotiation_mandate_of_term_index on negotiation_mandate (term_id);
alter table negotiation_mandate enable row level security;
alter table negotiation_mandate force row level security;
create policy negotiation_mandate_owner on negotiation_mandate to luotsi_owner using (true);
create policy negotiation_mandate_read on negotiation_mandate for select to luotsi_app
    using (party = luotsi_party(organizer_id, provider_id));
create policy negotiation_mandate_keep on negotiation_mandate for insert to luotsi_app
    with check (party = luotsi_party(organizer_id, provider_id) and by_user = luotsi_user());
grant select, insert on negotiation_mandate to luotsi_app;
