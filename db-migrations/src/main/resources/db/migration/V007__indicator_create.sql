-- What is measured, and where: the two sides of every observation. Public to all roles; kept by administrators.
create table indicator (
    id          integer primary key constraint indicator_id_positive check (id > 0),
    code        text    not null constraint indicator_code_unique unique,
    origin      text    not null constraint indicator_origin_known check (origin in ('SOTKANET', 'OWN')),
    name_fi     text    not null,
    name_sv     text,
    name_en     text    not null,
    unit        text    not null,
    topic       text    not null,
    direction   text    not null constraint indicator_direction_known check (direction in ('UNKNOWN', 'HIGHER_IS_BETTER', 'LOWER_IS_BETTER')),
    name_status text    not null constraint indicator_name_status_known check (name_status in ('EXACT', 'PARAPHRASE')),
    source      text    not null,
    constraint indicator_own_ids_apart check ((origin = 'OWN') = (id >= 1000000))
);
comment on column indicator.id is 'Sotkanet''s own number; from 1 000 000 on for indicators that Sotkanet does not have';
comment on column indicator.name_status is 'PARAPHRASE where the official name could not be checked at the source';

create table indicator_region (
    id          integer generated always as identity primary key,
    level       text    not null constraint indicator_region_level_known
                check (level in ('COUNTRY', 'COUNTY', 'WELLBEING_SERVICES_COUNTY', 'MUNICIPALITY', 'OTHER')),
    code        text    not null constraint indicator_region_code_unique unique,
    name_fi     text    not null,
    name_sv     text    not null,
    name_en     text    not null,
    sotkanet_id integer constraint indicator_region_sotkanet_unique unique
);
comment on column indicator_region.code is 'Category and number as Sotkanet pairs them: MAA-FI, MAAKUNTA-01, HVA-15, KUNTA-091';
alter table indicator enable row level security;
alter table indicator force row level security;
create policy indicator_owner on indicator to luotsi_owner using (true);
create policy indicator_read on indicator for select to luotsi_app using (true);
create policy indicator_keep on indicator for insert to luotsi_app
    with check ((select luotsi_role()) in ('ADMINISTRATOR', 'INSTALLATION'));
create policy indicator_correct on indicator for update to luotsi_app
    using ((select luotsi_role()) in ('ADMINISTRATOR', 'INSTALLATION'));
alter table indicator_region enable row level security;
alter table indicator_region force row level security;
create policy indicator_region_owner on indicator_region to luotsi_owner using (true);
create policy indicator_region_read on indicator_region for select to luotsi_app using (true);
create policy indicator_region_keep on indicator_region for insert to luotsi_app
    with check ((select luotsi_role()) in ('ADMINISTRATOR', 'INSTALLATION'));
create policy indicator_region_correct on indicator_region for update to luotsi_app
    using ((select luotsi_role()) in ('ADMINISTRATOR', 'INSTALLATION'));
grant select, insert, update on indicator, indicator_region to luotsi_app;
