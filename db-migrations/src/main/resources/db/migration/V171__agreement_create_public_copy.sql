-- What the public reads of a signed version: a copy without what is secret, made when both have signed and anew whenever publicity changes.
-- The tables of the negotiation stay closed; a secret lies in no row that the public's role can read.
create table agreement_public_copy (
    agreement_id  uuid        not null,
    version       integer     not null,
    language      text        not null constraint agreement_public_copy_language_known check (language in ('fi', 'sv')),
    number        integer     not null constraint agreement_public_copy_from_one check (number >= 1),
    organizer_id  uuid        not null,
    provider_id   uuid        not null,
    in_force_from date        not null,
    sha256        text        not null constraint agreement_public_copy_sha256_shaped check (sha256 ~ '^[0-9a-f]{64}$'),
    by_user       uuid        not null,
    at            timestamptz not null,
    primary key (agreement_id, version, language, number),
    constraint agreement_public_copy_of_version foreign key (agreement_id, version, organizer_id, provider_id)
        references agreement_version (agreement_id, version, organizer_id, provider_id)
);
comment on table agreement_public_copy is 'Which public copies there were; all of them are known to whoever checks a paper, the newest is read';
create index agreement_public_copy_by_hash on agreement_public_copy (sha256);

-- Apart from the row above, because an earlier copy may say what has become secret since.
create table agreement_public_text (
    agreement_id uuid    not null,
    version      integer not null,
    language     text    not null,
    number       integer not null,
    html         text    not null constraint agreement_public_text_html_bounded check (length(html) <= 16777216),
    json         text    not null constraint agreement_public_text_json_bounded check (length(json) <= 16777216),
    pdf          bytea   not null constraint agreement_public_text_pdf_bounded check (octet_length(pdf) <= 33554432),
    primary key (agreement_id, version, language, number),
    constraint agreement_public_text_of_copy foreign key (agreement_id, version, language, number)
        references agreement_public_copy (agreement_id, version, language, number)
);

-- The number of the newest copy; asked past the policies, so that a policy can ask it.
create function luotsi_public_copy_newest(agreement uuid, of_version integer, in_language text) returns integer language sql stable security definer
    set search_path = pg_catalog, public
    begin atomic
        select coalesce(max(c.number), 0) from public.agreement_public_copy c where c.agreement_id = agreement and c.version = of_version and c.language = in_language;
    end;
revoke all on function luotsi_public_copy_newest(uuid, integer, text) from public;
grant execute on function luotsi_public_copy_newest(uuid, integer, text) to luotsi_app;

alter table agreement_public_copy enable row level security;
alter table agreement_public_copy force row level security;
create policy agreement_public_copy_owner on agreement_public_copy to luotsi_owner using (true);
create policy agreement_public_copy_read on agreement_public_copy for select to luotsi_app
    using (luotsi_version_read(organizer_id, provider_id, agreement_id, version));
-- Made by whoever signs last, and by the organizer whenever it decides anew what is public.
create policy agreement_public_copy_make on agreement_public_copy for insert to luotsi_app
    with check (by_user = luotsi_user() and luotsi_agreement_signed(agreement_id, version) and luotsi_agreement_read(organizer_id, provider_id, agreement_id)
        and number = luotsi_public_copy_newest(agreement_id, version, language) + 1
        and (luotsi_party(organizer_id, provider_id) = 'ORGANIZER'
            or (number = 1 and (luotsi_signs(organizer_id, provider_id, 'ORGANIZER', (at at time zone 'Europe/Helsinki')::date)
                or luotsi_signs(organizer_id, provider_id, 'PROVIDER', (at at time zone 'Europe/Helsinki')::date)))));
grant select, insert on agreement_public_copy to luotsi_app;

alter table agreement_public_text enable row level security;
alter table agreement_public_text force row level security;
create policy agreement_public_text_owner on agreement_public_text to luotsi_owner using (true);
create policy agreement_public_text_read on agreement_public_text for select to luotsi_app
    using (exists (select from agreement_public_copy c where c.agreement_id = agreement_public_text.agreement_id and c.version = agreement_public_text.version
            and c.language = agreement_public_text.language and c.number = agreement_public_text.number)
        and (luotsi_role() <> 'PUBLIC' or number = luotsi_public_copy_newest(agreement_id, version, language)));
create policy agreement_public_text_make on agreement_public_text for insert to luotsi_app
    with check (exists (select from agreement_public_copy c where c.agreement_id = agreement_public_text.agreement_id and c.version = agreement_public_text.version
            and c.language = agreement_public_text.language and c.number = agreement_public_text.number
            and c.by_user = luotsi_user() and c.sha256 = encode(sha256(agreement_public_text.pdf), 'hex')));
grant select, insert on agreement_public_text to luotsi_app;
