-- What of a negotiated package is kept secret, and by what ground of the Act on the Openness of Government Activities (621/1999);
-- everything else is public. Nothing is rewritten: what was decided last about a term or an annex holds.
create table agreement_publicity (
    negotiation_id uuid        not null,
    number         integer     not null constraint agreement_publicity_from_one check (number >= 1),
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    term_id        uuid,
    annex          text        constraint agreement_publicity_annex_known check (annex in ('TARGETS', 'CHAINS', 'FUNDING', 'ISSUES', 'ALTERNATIVES')),
    ground         text        constraint agreement_publicity_ground_known check (ground in ('SECURITY_ARRANGEMENTS', 'PREPAREDNESS', 'PUBLIC_BUSINESS_SECRET',
                                   'PRIVATE_BUSINESS_SECRET', 'WELFARE_CLIENT', 'SECRET_CONTACT', 'PRIVATE_LIFE')),
    note           text        constraint agreement_publicity_note_short check (length(note) <= 2000),
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    primary key (negotiation_id, number),
    constraint agreement_publicity_of_negotiation foreign key (negotiation_id, organizer_id, provider_id) references negotiation (id, organizer_id, provider_id),
    constraint agreement_publicity_of_term foreign key (term_id, negotiation_id, organizer_id, provider_id)
        references negotiation_term (id, negotiation_id, organizer_id, provider_id),
    constraint agreement_publicity_about_one_thing check (num_nonnulls(term_id, annex) = 1)
);
comment on column agreement_publicity.ground is 'Null where it was decided to be public';
comment on column agreement_publicity.note is 'For those who decide and apply it; never part of what the public reads';

alter table agreement_publicity enable row level security;
alter table agreement_publicity force row level security;
create policy agreement_publicity_owner on agreement_publicity to luotsi_owner using (true);
create policy agreement_publicity_read on agreement_publicity for select to luotsi_app
    using (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id));
create policy agreement_publicity_decide on agreement_publicity for insert to luotsi_app
    with check (luotsi_party(organizer_id, provider_id) = 'ORGANIZER' and by_user = luotsi_user()
        and exists (select from negotiation n where n.id = negotiation_id and n.phase = 'NEGOTIATED'));
grant select, insert on agreement_publicity to luotsi_app;
