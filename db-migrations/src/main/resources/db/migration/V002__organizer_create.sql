-- Who organizes services. Names of public bodies are public: every role reads them.
create table organizer (
    id         uuid    primary key,
    code       text    not null constraint organizer_code_unique unique,
    kind       text    not null constraint organizer_kind_known
                       check (kind in ('WELLBEING_SERVICES_COUNTY', 'CITY', 'JOINT_AUTHORITY', 'COUNTY_2019', 'SELF_GOVERNING_PROVINCE')),
    name_fi    text    not null,
    name_sv    text    not null,
    name_en    text    not null,
    population integer constraint organizer_population_positive check (population > 0),
    bilingual  boolean not null default false,
    source     text    not null
);
comment on column organizer.population is 'Residents in 2024; null where the body has no residents of its own';
grant select, insert, update on organizer to luotsi_app;
