-- Language duties follow the municipalities: a county is bilingual by the languages of those it is made of.
create table organizer_county (
    code            text    primary key,
    name_fi         text    not null,
    name_sv         text    not null,
    name_en         text    not null,
    planned_in_2019 boolean not null
);
comment on table organizer_county is 'Maakunta; planned_in_2019 marks the 18 that the reform of 2017–2019 would have made organizers';
create table organizer_municipality (
    code            text primary key constraint organizer_municipality_code_shape check (code ~ '^[0-9]{3}$'),
    name_fi         text not null,
    name_sv         text not null,
    language_status text not null constraint organizer_municipality_language_known
                    check (language_status in ('FINNISH', 'SWEDISH', 'BILINGUAL_MAJORITY_FINNISH', 'BILINGUAL_MAJORITY_SWEDISH')),
    county_code     text not null references organizer_county,
    organizer_code  text not null references organizer (code)
);
create index organizer_municipality_organizer on organizer_municipality (organizer_code);
grant select, insert, update on organizer_county, organizer_municipality to luotsi_app;
