-- What a party privately makes of a term's number: what it wants, what it can accept, and what it falls back to. Its own negotiators'
-- alone. Rows are only ever added; the last one of a term holds, one without numbers takes the position back.
create table negotiation_position (
    entry          bigint      generated always as identity primary key,
    negotiation_id uuid        not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    party          text        not null constraint negotiation_position_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    term_id        uuid        not null,
    wanted         numeric,
    acceptable     numeric,
    fallback       numeric,
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    constraint negotiation_position_of_term foreign key (term_id, negotiation_id, organizer_id, provider_id)
        references negotiation_term (id, negotiation_id, organizer_id, provider_id) on delete cascade,
    constraint negotiation_position_whole_or_none check (num_nonnulls(wanted, acceptable, fallback) in (0, 3)),
    constraint negotiation_position_one_way check (wanted is null or wanted < fallback and acceptable between wanted and fallback
        or wanted > fallback and acceptable between fallback and wanted)
);
create index negotiation_position_of_negotiation on negotiation_position (negotiation_id, party, entry);
create index negotiation_position_of_term_index on negotiation_position (term_id);
alter table negotiation_position enable row level security;
alter table negotiation_position force row level security;
create policy negotiation_position_owner on negotiation_position to luotsi_owner using (true);
create policy negotiation_position_read on negotiation_position for select to luotsi_app
    using (party = luotsi_party(organizer_id, provider_id));
create policy negotiation_position_keep on negotiation_position for insert to luotsi_app
    with check (party = luotsi_party(organizer_id, provider_id) and by_user = luotsi_user());
grant select, insert on negotiation_position to luotsi_app;
