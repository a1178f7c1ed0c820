-- An amendment (muutos) is a negotiation of its own that starts from what a signed version says. Its result becomes the next version of the
-- same agreement. Each term remembers which term of that version it was laid out from, so that the same term is found in every version.
create table agreement_amendment (
    negotiation_id uuid        primary key,
    agreement_id   uuid        not null,
    version        integer     not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    reason         text        not null constraint agreement_amendment_reasoned check (btrim(reason) <> '' and length(reason) <= 2000),
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    constraint agreement_amendment_of_version foreign key (agreement_id, version, organizer_id, provider_id)
        references agreement_version (agreement_id, version, organizer_id, provider_id),
    constraint agreement_amendment_is_negotiated foreign key (negotiation_id, organizer_id, provider_id) references negotiation (id, organizer_id, provider_id),
    constraint agreement_amendment_parties unique (negotiation_id, organizer_id, provider_id)
);
comment on column agreement_amendment.version is 'The version whose terms it started from';
create index agreement_amendment_of_agreement on agreement_amendment (agreement_id, at);

create table agreement_amendment_term (
    term_id        uuid primary key,
    negotiation_id uuid not null,
    organizer_id   uuid not null,
    provider_id    uuid not null,
    origin_id      uuid not null references negotiation_term,
    constraint agreement_amendment_term_of_amendment foreign key (negotiation_id, organizer_id, provider_id)
        references agreement_amendment (negotiation_id, organizer_id, provider_id),
    constraint agreement_amendment_term_is_laid_out foreign key (term_id, negotiation_id, organizer_id, provider_id)
        references negotiation_term (id, negotiation_id, organizer_id, provider_id) on delete cascade
);
create index agreement_amendment_term_of_negotiation on agreement_amendment_term (negotiation_id);

alter table agreement_amendment enable row level security;
alter table agreement_amendment force row level security;
create policy agreement_amendment_owner on agreement_amendment to luotsi_owner using (true);
create policy agreement_amendment_read on agreement_amendment for select to luotsi_app
    using (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id));
create policy agreement_amendment_open on agreement_amendment for insert to luotsi_app
    with check (luotsi_party(organizer_id, provider_id) = 'ORGANIZER' and by_user = luotsi_user() and luotsi_agreement_signed(agreement_id, version));
grant select, insert on agreement_amendment to luotsi_app;

-- Where a term comes from is seen by whoever sees the term.
alter table agreement_amendment_term enable row level security;
alter table agreement_amendment_term force row level security;
create policy agreement_amendment_term_owner on agreement_amendment_term to luotsi_owner using (true);
create policy agreement_amendment_term_read on agreement_amendment_term for select to luotsi_app
    using (exists (select from negotiation_term t where t.id = agreement_amendment_term.term_id));
create policy agreement_amendment_term_open on agreement_amendment_term for insert to luotsi_app
    with check (luotsi_party(organizer_id, provider_id) = 'ORGANIZER'
        and exists (select from negotiation_term t where t.id = agreement_amendment_term.origin_id and t.organizer_id = agreement_amendment_term.organizer_id
            and t.provider_id = agreement_amendment_term.provider_id));
grant select, insert on agreement_amendment_term to luotsi_app;
