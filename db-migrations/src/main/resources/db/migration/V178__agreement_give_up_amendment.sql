-- An amendment that comes to nothing is given up, with its reason, so that another one can be opened; what was negotiated stays to be read.
create table agreement_amendment_end (
    negotiation_id uuid        primary key,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    reason         text        not null constraint agreement_amendment_end_reasoned check (btrim(reason) <> '' and length(reason) <= 2000),
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    constraint agreement_amendment_end_of_amendment foreign key (negotiation_id, organizer_id, provider_id)
        references agreement_amendment (negotiation_id, organizer_id, provider_id)
);

alter table agreement_amendment_end enable row level security;
alter table agreement_amendment_end force row level security;
create policy agreement_amendment_end_owner on agreement_amendment_end to luotsi_owner using (true);
create policy agreement_amendment_end_read on agreement_amendment_end for select to luotsi_app
    using (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id));
create policy agreement_amendment_end_give_up on agreement_amendment_end for insert to luotsi_app
    with check (luotsi_party(organizer_id, provider_id) = 'ORGANIZER' and by_user = luotsi_user());
grant select, insert on agreement_amendment_end to luotsi_app;
