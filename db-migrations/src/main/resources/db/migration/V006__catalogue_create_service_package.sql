-- Groupings of services differ by source, and some names are only recalled: each row says how sure it is and where it is from.
create table catalogue_service_package (
    code        text primary key,
    scheme      text not null,
    parent_code text references catalogue_service_package,
    name_fi     text not null,
    name_sv     text,
    name_en     text not null,
    status      text not null constraint catalogue_service_package_status_known
                check (status in ('VERIFIED', 'NAME_VERIFIED', 'RECALLED')),
    source      text not null
);
comment on column catalogue_service_package.name_sv is 'Null where the source has no Swedish name; pages then show the Finnish one';
create index catalogue_service_package_scheme on catalogue_service_package (scheme, code);
grant select, insert, update on catalogue_service_package to luotsi_app;
