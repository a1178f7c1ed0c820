-- An organizer's register of providers. A provider sees its own row only.
create table provider (
    id           uuid primary key,
    organizer_id uuid not null references organizer,
    kind         text not null constraint provider_kind_known
                      check (kind in ('PUBLIC_ENTERPRISE', 'COMPANY', 'ASSOCIATION', 'FOUNDATION')),
    name_fi      text not null,
    name_sv      text not null,
    name_en      text not null,
    constraint provider_within_organizer unique (id, organizer_id)
);
alter table provider enable row level security;
alter table provider force row level security;
create policy provider_owner on provider to luotsi_owner using (true);
create policy provider_read on provider for select to luotsi_app
    using (organizer_id = luotsi_organizer() or id = luotsi_provider() or luotsi_role() = 'INSTALLATION');
create policy provider_register on provider for insert to luotsi_app
    with check (luotsi_role() = 'INSTALLATION' or (luotsi_role() = 'ADMINISTRATOR' and organizer_id = luotsi_organizer()));
grant select, insert on provider to luotsi_app;
