-- Hearings (kuuleminen): what residents are asked before something is agreed, until when and where they answer, and afterwards the themes of their
-- statements with what became of each. A hearing that is announced is public; nothing is rewritten.
create table hearing (
    id             uuid        primary key,
    negotiation_id uuid        not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    title_fi       text        not null constraint hearing_titled check (btrim(title_fi) <> '' and btrim(title_sv) <> '' and length(title_fi) <= 200 and length(title_sv) <= 200),
    title_sv       text        not null,
    about_fi       text        not null constraint hearing_says_what_it_is_about check (btrim(about_fi) <> '' and btrim(about_sv) <> '' and length(about_fi) <= 4000 and length(about_sv) <= 4000),
    about_sv       text        not null,
    link           text        constraint hearing_link_is_an_address check (link ~ '^https://[^[:space:]]+$' and length(link) <= 500),
    first_day      date        not null,
    last_day       date        not null,
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    constraint hearing_of_negotiation foreign key (negotiation_id, organizer_id, provider_id) references negotiation (id, organizer_id, provider_id),
    constraint hearing_parties unique (id, negotiation_id, organizer_id, provider_id),
    constraint hearing_days_in_order check (first_day <= last_day)
);
create index hearing_of_negotiation on hearing (negotiation_id, at);

create table hearing_question (
    hearing_id uuid    not null references hearing,
    number     integer not null constraint hearing_question_from_one check (number >= 1),
    fi         text    not null constraint hearing_question_asks check (btrim(fi) <> '' and btrim(sv) <> '' and length(fi) <= 500 and length(sv) <= 500),
    sv         text    not null,
    primary key (hearing_id, number)
);

create table hearing_theme (
    hearing_id     uuid        not null,
    number         integer     not null constraint hearing_theme_from_one check (number >= 1),
    negotiation_id uuid        not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    title_fi       text        not null constraint hearing_theme_titled check (btrim(title_fi) <> '' and btrim(title_sv) <> '' and length(title_fi) <= 200 and length(title_sv) <= 200),
    title_sv       text        not null,
    statements     integer     not null constraint hearing_theme_of_statements check (statements >= 1),
    answer_fi      text        not null constraint hearing_theme_answered check (btrim(answer_fi) <> '' and btrim(answer_sv) <> '' and length(answer_fi) <= 4000 and length(answer_sv) <= 4000),
    answer_sv      text        not null,
    term_id        uuid,
    round          integer,
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    primary key (hearing_id, number),
    constraint hearing_theme_of_hearing foreign key (hearing_id, negotiation_id, organizer_id, provider_id) references hearing (id, negotiation_id, organizer_id, provider_id),
    constraint hearing_theme_of_term foreign key (term_id, negotiation_id, organizer_id, provider_id)
        references negotiation_term (id, negotiation_id, organizer_id, provider_id),
    constraint hearing_theme_changed_a_term_in_a_round check (num_nonnulls(term_id, round) in (0, 2) and round >= 1)
);
comment on column hearing_theme.term_id is 'What was changed because of it, in the round beside; null where nothing was';

alter table hearing enable row level security;
alter table hearing force row level security;
create policy hearing_owner on hearing to luotsi_owner using (true);
create policy hearing_read on hearing for select to luotsi_app
    using (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id) or luotsi_role() = 'PUBLIC');
create policy hearing_announce on hearing for insert to luotsi_app
    with check (luotsi_party(organizer_id, provider_id) = 'ORGANIZER' and by_user = luotsi_user());
grant select, insert on hearing to luotsi_app;

alter table hearing_question enable row level security;
alter table hearing_question force row level security;
create policy hearing_question_owner on hearing_question to luotsi_owner using (true);
create policy hearing_question_read on hearing_question for select to luotsi_app using (exists (select from hearing h where h.id = hearing_id));
create policy hearing_question_ask on hearing_question for insert to luotsi_app
    with check (exists (select from hearing h where h.id = hearing_id and h.by_user = luotsi_user() and luotsi_party(h.organizer_id, h.provider_id) = 'ORGANIZER'));
grant select, insert on hearing_question to luotsi_app;

alter table hearing_theme enable row level security;
alter table hearing_theme force row level security;
create policy hearing_theme_owner on hearing_theme to luotsi_owner using (true);
create policy hearing_theme_read on hearing_theme for select to luotsi_app using (exists (select from hearing h where h.id = hearing_id));
create policy hearing_theme_answer on hearing_theme for insert to luotsi_app
    with check (luotsi_party(organizer_id, provider_id) = 'ORGANIZER' and by_user = luotsi_user());
grant select, insert on hearing_theme to luotsi_app;
