-- Only the organizer opens a negotiation about changing an agreement; the provider asks for one (muutospyyntö), with what is to change and
-- why. An answer is a row of its own: a negotiation was opened, or none is, for a reason. Nothing is rewritten, and nothing of it is public.
create table agreement_amendment_request (
    id           uuid        primary key,
    agreement_id uuid        not null,
    version      integer     not null,
    organizer_id uuid        not null,
    provider_id  uuid        not null,
    change       text        not null constraint agreement_amendment_request_named check (btrim(change) <> '' and length(change) <= 2000),
    reason       text        not null constraint agreement_amendment_request_reasoned check (btrim(reason) <> '' and length(reason) <= 2000),
    from_day     date,
    by_user      uuid        not null,
    by_name      text        not null,
    at           timestamptz not null,
    constraint agreement_amendment_request_of_version foreign key (agreement_id, version, organizer_id, provider_id)
        references agreement_version (agreement_id, version, organizer_id, provider_id),
    constraint agreement_amendment_request_parties unique (id, organizer_id, provider_id)
);
comment on column agreement_amendment_request.version is 'The version that is to be changed';
comment on column agreement_amendment_request.from_day is 'From when it is to read otherwise; null where the provider named no day';
create index agreement_amendment_request_of_agreement on agreement_amendment_request (agreement_id, at);

create table agreement_amendment_answer (
    request_id     uuid        primary key,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    negotiation_id uuid,
    reason         text        constraint agreement_amendment_answer_reasoned check (btrim(reason) <> '' and length(reason) <= 2000),
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    constraint agreement_amendment_answer_opens_or_declines check ((negotiation_id is null) <> (reason is null)),
    constraint agreement_amendment_answer_of_request foreign key (request_id, organizer_id, provider_id)
        references agreement_amendment_request (id, organizer_id, provider_id),
    constraint agreement_amendment_answer_opens foreign key (negotiation_id, organizer_id, provider_id)
        references agreement_amendment (negotiation_id, organizer_id, provider_id)
);
comment on column agreement_amendment_answer.negotiation_id is 'That was opened; null where the request was declined';

alter table agreement_amendment_request enable row level security;
alter table agreement_amendment_request force row level security;
create policy agreement_amendment_request_owner on agreement_amendment_request to luotsi_owner using (true);
create policy agreement_amendment_request_read on agreement_amendment_request for select to luotsi_app using (luotsi_reads(organizer_id, provider_id));
create policy agreement_amendment_request_ask on agreement_amendment_request for insert to luotsi_app
    with check (luotsi_party(organizer_id, provider_id) = 'PROVIDER' and by_user = luotsi_user() and luotsi_agreement_signed(agreement_id, version));
grant select, insert on agreement_amendment_request to luotsi_app;

alter table agreement_amendment_answer enable row level security;
alter table agreement_amendment_answer force row level security;
create policy agreement_amendment_answer_owner on agreement_amendment_answer to luotsi_owner using (true);
create policy agreement_amendment_answer_read on agreement_amendment_answer for select to luotsi_app using (luotsi_reads(organizer_id, provider_id));
create policy agreement_amendment_answer_give on agreement_amendment_answer for insert to luotsi_app
    with check (luotsi_party(organizer_id, provider_id) = 'ORGANIZER' and by_user = luotsi_user());
grant select, insert on agreement_amendment_answer to luotsi_app;
