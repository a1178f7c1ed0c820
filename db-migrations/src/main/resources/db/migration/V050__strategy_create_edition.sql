-- The service strategy changes over the years, and an agreement must be able to name the one it was made under: every
-- published edition stays as it was.
create table strategy_edition (
    id                      uuid          primary key,
    organizer_id            uuid          not null references organizer,
    number                  integer       not null constraint strategy_edition_number_positive check (number > 0),
    title_fi                text          not null,
    title_sv                text          not null,
    valid_from              date,
    valid_to                date,
    minimum_private_percent numeric(5, 2) constraint strategy_edition_percent_sane check (minimum_private_percent between 0 and 100),
    version                 integer       not null default 1,
    assumption              boolean       not null default false,
    published_at            timestamptz,
    published_by            text,
    decided_by              text,
    decided_on              date,
    section                 text,
    constraint strategy_edition_once unique (organizer_id, number),
    constraint strategy_edition_within_organizer unique (id, organizer_id),
    constraint strategy_edition_period_sane check (valid_to is null or valid_to > valid_from),
    constraint strategy_edition_published_whole check (published_at is null
        or (valid_from is not null and published_by is not null and decided_by is not null and decided_on is not null and section is not null))
);
comment on column strategy_edition.published_at is 'Null while it is drafted';
comment on column strategy_edition.version is 'Counts the changes of a draft, so that two people never overwrite each other unseen';
comment on column strategy_edition.assumption is 'True where no public source has the text (oletus)';
create unique index strategy_edition_one_draft on strategy_edition (organizer_id) where published_at is null;

-- Focus area, goal, impact goal, measure: a tree. An item keeps its id from edition to edition.
create table strategy_item (
    edition_id   uuid    not null,
    organizer_id uuid    not null,
    item_id      uuid    not null,
    parent_id    uuid,
    level        text    not null constraint strategy_item_level_known check (level in ('FOCUS', 'GOAL', 'IMPACT', 'MEASURE')),
    position     integer not null,
    text_fi      text    not null,
    text_sv      text    not null,
    indicator_id integer references indicator,
    source       text    not null,
    primary key (edition_id, item_id),
    constraint strategy_item_edition foreign key (edition_id, organizer_id) references strategy_edition (id, organizer_id),
    constraint strategy_item_parent foreign key (edition_id, parent_id) references strategy_item on delete cascade,
    constraint strategy_item_focus_is_root check ((level = 'FOCUS') = (parent_id is null))
);
comment on column strategy_item.source is 'Where the text is published, or that it is an assumption (oletus)';

-- What the law and the handbook want a service strategy and its service promise to contain, in the edition's own words.
create table strategy_content (
    edition_id   uuid not null,
    organizer_id uuid not null,
    requirement  text not null,
    text_fi      text not null,
    text_sv      text not null,
    primary key (edition_id, requirement),
    constraint strategy_content_edition foreign key (edition_id, organizer_id) references strategy_edition (id, organizer_id)
);

-- Published editions: the organizer's staff and its providers. Drafts: the organizer's negotiators.
create function luotsi_drafts_strategy(organizer uuid) returns boolean language sql stable parallel safe
    return luotsi_role() = 'ORGANIZER_NEGOTIATOR' and organizer = luotsi_organizer();

alter table strategy_edition enable row level security;
alter table strategy_edition force row level security;
create policy strategy_edition_owner on strategy_edition to luotsi_owner using (true);
create policy strategy_edition_read on strategy_edition for select to luotsi_app
    using (luotsi_drafts_strategy(organizer_id) or (published_at is not null and (organizer_id = luotsi_organizer()
        or exists (select from provider where provider.id = luotsi_provider() and provider.organizer_id = strategy_edition.organizer_id))));
create policy strategy_edition_draft on strategy_edition for insert to luotsi_app
    with check (luotsi_drafts_strategy(organizer_id) and published_at is null);
create policy strategy_edition_change on strategy_edition for update to luotsi_app
    using (luotsi_drafts_strategy(organizer_id) and published_at is null) with check (luotsi_drafts_strategy(organizer_id));
grant select, insert, update on strategy_edition to luotsi_app;

alter table strategy_item enable row level security;
alter table strategy_item force row level security;
create policy strategy_item_owner on strategy_item to luotsi_owner using (true);
create policy strategy_item_read on strategy_item for select to luotsi_app
    using (exists (select from strategy_edition where strategy_edition.id = strategy_item.edition_id));
create policy strategy_item_change on strategy_item to luotsi_app
    using (luotsi_drafts_strategy(organizer_id)
        and exists (select from strategy_edition where strategy_edition.id = strategy_item.edition_id and published_at is null))
    with check (luotsi_drafts_strategy(organizer_id)
        and exists (select from strategy_edition where strategy_edition.id = strategy_item.edition_id and published_at is null));
grant select, insert, update, delete on strategy_item to luotsi_app;

alter table strategy_content enable row level security;
alter table strategy_content force row level security;
create policy strategy_content_owner on strategy_content to luotsi_owner using (true);
create policy strategy_content_read on strategy_content for select to luotsi_app
    using (exists (select from strategy_edition where strategy_edition.id = strategy_content.edition_id));
create policy strategy_content_change on strategy_content to luotsi_app
    using (luotsi_drafts_strategy(organizer_id)
        and exists (select from strategy_edition where strategy_edition.id = strategy_content.edition_id and published_at is null))
    with check (luotsi_drafts_strategy(organizer_id)
        and exists (select from strategy_edition where strategy_edition.id = strategy_content.edition_id and published_at is null));
grant select, insert, update, delete on strategy_content to luotsi_app;
