-- Experts are asked by one party about single sections of one negotiation. An expert sits in no house: every policy that asks for an
-- organizer, a provider or a party shows it nothing, and what it may see is said expressly (V121). Experts are invited by negotiators;
-- their invitations and accounts are that party's counsel, which no administrator keeps.
alter table access_user drop constraint access_user_role_has_its_party;
alter table access_user add constraint access_user_role_has_its_party check (
    case role
        when 'PROVIDER_MANAGER' then provider_id is not null and organizer_id is null
        when 'ORGANIZER_NEGOTIATOR' then organizer_id is not null and provider_id is null
        when 'ADMINISTRATOR' then organizer_id is not null and provider_id is null
        when 'DECISION_MAKER' then organizer_id is not null and provider_id is null
        when 'AUDITOR' then organizer_id is not null and provider_id is null
        when 'EXPERT' then organizer_id is null and provider_id is null
        else false
    end);
alter table access_entry drop constraint access_entry_one_house;
alter table access_entry add constraint access_entry_one_house
    check (num_nonnulls(organizer_id, provider_id) = case role when 'EXPERT' then 0 else 1 end);

-- The house of an expert's invitation is the one that invites.
alter table access_invitation drop constraint access_invitation_role_has_its_party;
alter table access_invitation add constraint access_invitation_role_has_its_party check (
    case role
        when 'PROVIDER_MANAGER' then provider_id is not null and organizer_id is null
        when 'ORGANIZER_NEGOTIATOR' then organizer_id is not null and provider_id is null
        when 'ADMINISTRATOR' then organizer_id is not null and provider_id is null
        when 'DECISION_MAKER' then organizer_id is not null and provider_id is null
        when 'AUDITOR' then organizer_id is not null and provider_id is null
        when 'EXPERT' then num_nonnulls(organizer_id, provider_id) = 1
        else false
    end);
create index access_invitation_of_user on access_invitation (user_id) where user_id is not null;

-- Whose invitation it is: the administrator's, or the negotiators' who asked an expert.
create function luotsi_invites(role text, organizer uuid, provider uuid) returns boolean language sql stable parallel safe
    return case when role = 'EXPERT' then luotsi_party(organizer, provider) is not null else luotsi_keeps(organizer, provider) end;

drop policy access_invitation_read on access_invitation;
create policy access_invitation_read on access_invitation for select to luotsi_app
    using (luotsi_role() = 'INSTALLATION' or luotsi_invites(role, organizer_id, provider_id));
drop policy access_invitation_invite on access_invitation;
create policy access_invitation_invite on access_invitation for insert to luotsi_app
    with check (luotsi_invites(role, organizer_id, provider_id) and invited_by = luotsi_user() and used_at is null and withdrawn_at is null);
drop policy access_invitation_keep on access_invitation;
create policy access_invitation_keep on access_invitation for update to luotsi_app
    using (used_at is null and withdrawn_at is null and (luotsi_role() = 'INSTALLATION' or luotsi_invites(role, organizer_id, provider_id)))
    with check (luotsi_role() = 'INSTALLATION' or luotsi_invites(role, organizer_id, provider_id));

-- Experts have no house in common: nobody stands in for one.
create or replace function luotsi_share_a_seat(one uuid, other uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public
    begin atomic
        select exists (select from public.access_user a join public.access_user b on b.role = a.role
            and b.organizer_id is not distinct from a.organizer_id and b.provider_id is not distinct from a.provider_id
            where a.id = one and b.id = other and a.id <> b.id and a.enabled and b.enabled and a.role <> 'EXPERT');
    end;

-- The interface is closed to them.
create policy access_token_not_of_experts on access_token as restrictive for insert to luotsi_app with check (luotsi_role() <> 'EXPERT');
