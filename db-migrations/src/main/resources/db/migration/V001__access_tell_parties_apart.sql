-- Row-level security needs to know who acts: the service says it per transaction, these functions read it back.
-- The role luotsi_app exists before the first migration (the program's set-up makes it): it owns nothing and cannot bypass.

create function luotsi_user() returns uuid language sql stable parallel safe
    return nullif(current_setting('luotsi.user', true), '')::uuid;

create function luotsi_role() returns text language sql stable parallel safe
    return coalesce(current_setting('luotsi.role', true), '');

create function luotsi_organizer() returns uuid language sql stable parallel safe
    return nullif(current_setting('luotsi.organizer', true), '')::uuid;

create function luotsi_provider() returns uuid language sql stable parallel safe
    return nullif(current_setting('luotsi.provider', true), '')::uuid;

-- Which party of a negotiation the acting person may write for; null for everybody who may not write.
create function luotsi_party(organizer uuid, provider uuid) returns text language sql stable parallel safe
    return case
        when luotsi_role() = 'ORGANIZER_NEGOTIATOR' and organizer = luotsi_organizer() then 'ORGANIZER'
        when luotsi_role() = 'PROVIDER_MANAGER' and provider = luotsi_provider() then 'PROVIDER'
    end;

-- Who may read what was published at a table: both parties, and the organizer's auditors. A decision maker's view is
-- narrower and stands in the policy of each table.
create function luotsi_reads(organizer uuid, provider uuid) returns boolean language sql stable parallel safe
    return case luotsi_role()
        when 'ORGANIZER_NEGOTIATOR' then organizer = luotsi_organizer()
        when 'AUDITOR' then organizer = luotsi_organizer()
        when 'PROVIDER_MANAGER' then provider = luotsi_provider()
        else false
    end;

grant usage on schema public to luotsi_app;
