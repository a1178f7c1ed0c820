-- Who did what, for whom, before and after. Rows are only ever added; each carries the hash of the row before it in the same
-- chain, so that a changed or missing row shows. The application may insert and read, nothing else.
create table audit_entry (
    organizer_id  uuid        not null,
    provider_id   uuid        not null,
    subject       uuid        not null,
    channel       text        not null constraint audit_entry_channel_known check (channel in ('MOVE', 'READ')),
    sequence      bigint      not null constraint audit_entry_sequence_from_one check (sequence >= 1),
    at            timestamptz not null,
    by_user       uuid        not null,
    by_name       text        not null,
    acting_for    text        not null constraint audit_entry_acting_for_known check (acting_for in ('ORGANIZER', 'PROVIDER')),
    role          text        not null,
    what          text        not null,
    item          uuid,
    before        jsonb,
    after         jsonb,
    previous_hash text        not null,
    hash          text        not null constraint audit_entry_hash_is_sha256 check (hash ~ '^[0-9a-f]{64}$'),
    constraint audit_entry_one_per_sequence primary key (subject, channel, sequence)
);
comment on column audit_entry.channel is 'MOVE: what changed the negotiation. READ: an auditor reading what the parties published';
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy audit_entry_owner on audit_entry to luotsi_owner using (true);
create policy audit_entry_read_moves on audit_entry for select to luotsi_app
    using (channel = 'MOVE' and luotsi_reads(organizer_id, provider_id));
create policy audit_entry_read_reads on audit_entry for select to luotsi_app
    using (channel = 'READ' and luotsi_role() = 'AUDITOR' and organizer_id = luotsi_organizer());
create policy audit_entry_append on audit_entry for insert to luotsi_app
    with check (by_user = luotsi_user() and role = luotsi_role() and luotsi_reads(organizer_id, provider_id)
        and (channel = 'MOVE') = (luotsi_party(organizer_id, provider_id) is not null));
grant select, insert on audit_entry to luotsi_app;
