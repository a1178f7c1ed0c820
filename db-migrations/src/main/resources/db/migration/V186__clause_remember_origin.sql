-- Which library clause a clause of a package was taken from, and the words it had then. Written with the term and never again: which version
-- the text on the table is follows from the text itself. Seen by whoever sees the term.
create table clause_origin (
    term_id        uuid        primary key,
    negotiation_id uuid        not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    key            text        not null constraint clause_origin_key_shaped check (key ~ '^[0-9a-z.-]{3,36}$'),
    number         integer     not null constraint clause_origin_number_known check (number >= 0),
    text_fi        text        not null,
    text_sv        text        not null,
    by_user        uuid        not null,
    at             timestamptz not null,
    constraint clause_origin_of_term foreign key (term_id, negotiation_id, organizer_id, provider_id)
        references negotiation_term (id, negotiation_id, organizer_id, provider_id) on delete cascade
);
comment on column clause_origin.number is '0 for the version that ships with the product';
create index clause_origin_by_negotiation on clause_origin (negotiation_id);
create index clause_origin_by_clause on clause_origin (organizer_id, key);

alter table clause_origin enable row level security;
alter table clause_origin force row level security;
create policy clause_origin_owner on clause_origin to luotsi_owner using (true);
create policy clause_origin_read on clause_origin for select to luotsi_app
    using (exists (select from negotiation_term where negotiation_term.id = clause_origin.term_id));
create policy clause_origin_add on clause_origin for insert to luotsi_app
    with check (luotsi_party(organizer_id, provider_id) is not null and by_user = luotsi_user()
        and exists (select from negotiation_term where negotiation_term.id = clause_origin.term_id
            and negotiation_term.drafted_by = luotsi_party(negotiation_term.organizer_id, negotiation_term.provider_id) and negotiation_term.introduced_round is null));
grant select, insert on clause_origin to luotsi_app;
