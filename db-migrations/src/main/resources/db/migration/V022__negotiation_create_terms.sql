-- The typed items of a package. A term that its author has not sent yet is the author's alone.
create table negotiation_term (
    id               uuid    primary key,
    negotiation_id   uuid    not null,
    organizer_id     uuid    not null,
    provider_id      uuid    not null,
    kind             text    not null,
    section          integer not null constraint negotiation_term_section_of_twenty check (section between 1 and 20),
    position         integer not null,
    title_fi         text    not null,
    title_sv         text    not null,
    title_en         text,
    package_code     text,
    year             integer,
    line             text    constraint negotiation_term_line_known check (line in ('EXPENSES', 'CLIENT_FEES')),
    year_before      numeric(14, 2),
    frame_kind       text,
    drafted_by       text    not null constraint negotiation_term_drafted_by_known check (drafted_by in ('ORGANIZER', 'PROVIDER')),
    introduced_round integer,
    constraint negotiation_term_parties foreign key (negotiation_id, organizer_id, provider_id)
        references negotiation (id, organizer_id, provider_id),
    constraint negotiation_term_within_parties unique (id, negotiation_id, organizer_id, provider_id),
    constraint negotiation_term_place_once unique (negotiation_id, section, position),
    constraint negotiation_term_kind_has_its_facts check (
        case kind
            when 'FRAME' then num_nonnulls(package_code, year, line) = 3 and frame_kind is null
            when 'RULE' then frame_kind is not null and num_nonnulls(package_code, year, line, year_before) = 0
            when 'CLAUSE' then num_nonnulls(package_code, year, line, year_before, frame_kind) = 0
            when 'TARGET' then num_nonnulls(package_code, year, line, year_before, frame_kind) = 0
            when 'CHAIN' then num_nonnulls(package_code, year, line, year_before, frame_kind) = 0
            when 'FUNDING_MODEL' then num_nonnulls(package_code, year, line, year_before, frame_kind) = 0
            else false
        end)
);
create unique index negotiation_term_frame_once on negotiation_term (negotiation_id, package_code, year, line) where kind = 'FRAME';
alter table negotiation_term enable row level security;
alter table negotiation_term force row level security;
create policy negotiation_term_owner on negotiation_term to luotsi_owner using (true);
create policy negotiation_term_read on negotiation_term for select to luotsi_app
    using (drafted_by = luotsi_party(organizer_id, provider_id)
        or (introduced_round is not null
            and (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id))));
create policy negotiation_term_draft on negotiation_term for insert to luotsi_app
    with check (drafted_by = luotsi_party(organizer_id, provider_id) and introduced_round is null);
create policy negotiation_term_introduce on negotiation_term for update to luotsi_app
    using (drafted_by = luotsi_party(organizer_id, provider_id) and introduced_round is null)
    with check (drafted_by = luotsi_party(organizer_id, provider_id));
create policy negotiation_term_discard on negotiation_term for delete to luotsi_app
    using (drafted_by = luotsi_party(organizer_id, provider_id) and introduced_round is null);
grant select, insert, delete on negotiation_term to luotsi_app;
grant update (introduced_round) on negotiation_term to luotsi_app;
