-- An agreement lives in versions: the first is the result of one negotiation, each later one that of a negotiation about changing it.
-- What a version consists of is the frozen package of its negotiation; here stands what became of it. Nothing is rewritten.
create table agreement (
    id           uuid        primary key,
    organizer_id uuid        not null references organizer,
    provider_id  uuid        not null,
    number       text        not null constraint agreement_numbered check (btrim(number) <> ''),
    code         text        not null constraint agreement_code_shaped check (code ~ '^[A-HJ-NP-Z2-9]{12}$'),
    at           timestamptz not null,
    constraint agreement_provider foreign key (provider_id, organizer_id) references provider (id, organizer_id),
    constraint agreement_parties unique (id, organizer_id, provider_id),
    constraint agreement_number_once unique (organizer_id, number),
    constraint agreement_code_once unique (code)
);
comment on column agreement.code is 'Chosen by chance; whoever holds a paper finds its agreement by it';

create table agreement_version (
    agreement_id   uuid        not null,
    version        integer     not null constraint agreement_version_from_one check (version >= 1),
    negotiation_id uuid        not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    title_fi       text        not null,
    title_sv       text        not null,
    case_number    text        not null,
    fingerprint    text        not null constraint agreement_version_fingerprint_is_sha256 check (fingerprint ~ '^[0-9a-f]{64}$'),
    first_day      date        not null,
    last_day       date        not null,
    first_signer   text        not null constraint agreement_version_first_signer_known check (first_signer in ('ORGANIZER', 'PROVIDER')),
    proposal       text        not null constraint agreement_version_says_what_is_proposed check (btrim(proposal) <> '' and length(proposal) <= 8000),
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    primary key (agreement_id, version),
    constraint agreement_version_of_agreement foreign key (agreement_id, organizer_id, provider_id) references agreement (id, organizer_id, provider_id),
    constraint agreement_version_of_negotiation foreign key (negotiation_id, organizer_id, provider_id) references negotiation (id, organizer_id, provider_id),
    constraint agreement_version_parties unique (agreement_id, version, organizer_id, provider_id),
    constraint agreement_version_days_in_order check (first_day <= last_day)
);
create index agreement_version_of_negotiation on agreement_version (negotiation_id, at);

create table agreement_body (
    agreement_id uuid    not null,
    version      integer not null,
    organizer_id uuid    not null,
    provider_id  uuid    not null,
    body         text    not null constraint agreement_body_known check (body in ('PROVIDER_BOARD', 'ORGANIZER_BOARD', 'ORGANIZER_COUNCIL')),
    name_fi      text    not null constraint agreement_body_named check (btrim(name_fi) <> ''),
    name_sv      text    not null,
    name_en      text    not null,
    primary key (agreement_id, version, body),
    constraint agreement_body_of_version foreign key (agreement_id, version, organizer_id, provider_id)
        references agreement_version (agreement_id, version, organizer_id, provider_id)
);
comment on table agreement_body is 'Who has to approve a version, under the names of the day it was proposed';

create table agreement_event (
    agreement_id uuid        not null,
    version      integer     not null,
    sequence     integer     not null constraint agreement_event_sequence_from_one check (sequence >= 1),
    organizer_id uuid        not null,
    provider_id  uuid        not null,
    kind         text        not null constraint agreement_event_kind_known
                             check (kind in ('DECIDED', 'ANSWERED', 'SIGNED', 'SIGNING_REFUSED', 'WITHDRAWN', 'TERMINATED')),
    party        text        constraint agreement_event_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    body         text,
    outcome      text        constraint agreement_event_outcome_known check (outcome in ('APPROVED', 'RETURNED', 'TABLED')),
    day          date,
    final_from   date,
    section      text,
    case_number  text,
    text         text        constraint agreement_event_text_short check (length(text) <= 8000),
    reasons      text        constraint agreement_event_reasons_short check (length(reasons) <= 8000),
    dissent      text        constraint agreement_event_dissent_short check (length(dissent) <= 8000),
    signer_right text,
    by_user      uuid        not null,
    by_name      text        not null,
    at           timestamptz not null,
    primary key (agreement_id, version, sequence),
    constraint agreement_event_of_version foreign key (agreement_id, version, organizer_id, provider_id)
        references agreement_version (agreement_id, version, organizer_id, provider_id),
    constraint agreement_event_of_body foreign key (agreement_id, version, body) references agreement_body (agreement_id, version, body),
    constraint agreement_event_whole check (case kind
        when 'DECIDED' then num_nonnulls(body, outcome, day, section, case_number, text, reasons) = 7 and btrim(section) <> '' and btrim(reasons) <> ''
            and (outcome = 'APPROVED') = (final_from is not null)
        when 'ANSWERED' then btrim(text) <> ''
        when 'SIGNED' then num_nonnulls(party, day, signer_right) = 3
        when 'TERMINATED' then num_nonnulls(party, day, reasons) = 3
        else btrim(reasons) <> '' end)
);
comment on table agreement_event is 'What happened to a version; the sequence keeps two people from doing two things at once';

-- The version a proposal and its signatures are about, as a file. The bytes stand apart: who checks a paper needs only its hash.
create table agreement_document (
    agreement_id uuid        not null,
    version      integer     not null,
    place        integer     not null constraint agreement_document_place_known check (place between 0 and 2),
    attempt      integer     not null constraint agreement_document_attempt_from_one check (attempt >= 1),
    organizer_id uuid        not null,
    provider_id  uuid        not null,
    language     text        not null constraint agreement_document_language_known check (language in ('fi', 'sv')),
    sha256       text        not null constraint agreement_document_sha256_shaped check (sha256 ~ '^[0-9a-f]{64}$'),
    at           timestamptz not null,
    primary key (agreement_id, version, language, place, attempt),
    constraint agreement_document_of_version foreign key (agreement_id, version, organizer_id, provider_id)
        references agreement_version (agreement_id, version, organizer_id, provider_id)
);
comment on column agreement_document.place is '0 as proposed, 1 with the first signature, 2 with both';
comment on column agreement_document.attempt is 'Counts up where a refusal made the signatures before it void';
create index agreement_document_by_hash on agreement_document (sha256);

create table agreement_file (
    sha256       text  not null,
    agreement_id uuid  not null,
    organizer_id uuid  not null,
    provider_id  uuid  not null,
    bytes        bytea not null constraint agreement_file_bounded check (octet_length(bytes) <= 33554432),
    primary key (sha256, agreement_id),
    constraint agreement_file_of_agreement foreign key (agreement_id, organizer_id, provider_id) references agreement (id, organizer_id, provider_id),
    constraint agreement_file_is_what_its_hash_says check (encode(sha256(bytes), 'hex') = sha256)
);
