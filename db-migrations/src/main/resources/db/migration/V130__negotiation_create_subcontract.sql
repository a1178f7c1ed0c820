-- Who produces services for the provider, and which of their subcontracts repeat the clauses that the agreement wants repeated there.
-- Clauses are added and withdrawn by rows of their own; a subcontractor ends once. Nothing is rewritten.
create table negotiation_subcontractor (
    id             uuid        primary key,
    negotiation_id uuid        not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    name           text        not null constraint negotiation_subcontractor_named check (btrim(name) <> '' and length(name) <= 200),
    business_id    text        constraint negotiation_subcontractor_business_id check (business_id ~ '^[0-9]{7}-[0-9]$'),
    services       text        not null constraint negotiation_subcontractor_does_something check (btrim(services) <> '' and length(services) <= 500),
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    constraint negotiation_subcontractor_parties foreign key (negotiation_id, organizer_id, provider_id)
        references negotiation (id, organizer_id, provider_id),
    constraint negotiation_subcontractor_within_parties unique (id, negotiation_id, organizer_id, provider_id)
);
create index negotiation_subcontractor_by_negotiation on negotiation_subcontractor (negotiation_id, at, id);
create unique index negotiation_subcontractor_business_once on negotiation_subcontractor (negotiation_id, business_id);

create table negotiation_subcontract_entry (
    entry            bigint      generated always as identity primary key,
    subcontractor_id uuid        not null,
    negotiation_id   uuid        not null,
    organizer_id     uuid        not null,
    provider_id      uuid        not null,
    kind             text        not null constraint negotiation_subcontract_entry_kind_known check (kind in ('CLAUSE', 'WITHDRAWN', 'ENDED')),
    term_id          uuid,
    contract         text        constraint negotiation_subcontract_entry_contract_short check (length(contract) <= 200),
    text             text        constraint negotiation_subcontract_entry_text_short check (length(text) <= 4000),
    since            date,
    by_user          uuid        not null,
    by_name          text        not null,
    at               timestamptz not null,
    constraint negotiation_subcontract_entry_of_subcontractor foreign key (subcontractor_id, negotiation_id, organizer_id, provider_id)
        references negotiation_subcontractor (id, negotiation_id, organizer_id, provider_id),
    constraint negotiation_subcontract_entry_whole check (case kind
        when 'CLAUSE' then num_nonnulls(term_id, contract, text, since) = 4 when 'WITHDRAWN' then term_id is not null and text is not null else text is not null end)
);
create index negotiation_subcontract_entry_by_negotiation on negotiation_subcontract_entry (negotiation_id, subcontractor_id, entry);

alter table negotiation_subcontractor enable row level security;
alter table negotiation_subcontractor force row level security;
create policy negotiation_subcontractor_owner on negotiation_subcontractor to luotsi_owner using (true);
create policy negotiation_subcontractor_read on negotiation_subcontractor for select to luotsi_app
    using (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id));
create policy negotiation_subcontractor_add on negotiation_subcontractor for insert to luotsi_app
    with check (luotsi_party(organizer_id, provider_id) = 'PROVIDER' and by_user = luotsi_user());
grant select, insert on negotiation_subcontractor to luotsi_app;

alter table negotiation_subcontract_entry enable row level security;
alter table negotiation_subcontract_entry force row level security;
create policy negotiation_subcontract_entry_owner on negotiation_subcontract_entry to luotsi_owner using (true);
create policy negotiation_subcontract_entry_read on negotiation_subcontract_entry for select to luotsi_app
    using (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id));
create policy negotiation_subcontract_entry_add on negotiation_subcontract_entry for insert to luotsi_app
    with check (luotsi_party(organizer_id, provider_id) = 'PROVIDER' and by_user = luotsi_user());
grant select, insert on negotiation_subcontract_entry to luotsi_app;
