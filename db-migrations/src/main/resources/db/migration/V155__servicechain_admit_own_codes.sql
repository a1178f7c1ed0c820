-- A chain may belong to a package that the organizer has added itself, not only to one of the shared catalogue.
alter table servicechain_version drop constraint servicechain_version_package_code_fkey;

-- Codes never go, so a code that was known when it was written stays known.
create function luotsi_knows_code(organizer uuid, asked text) returns boolean language sql stable parallel safe
    return exists (select from catalogue_service_package where catalogue_service_package.code = asked)
        or exists (select from catalogue_code where catalogue_code.organizer_id = organizer and catalogue_code.code = asked);

create function luotsi_refuse_unknown_package() returns trigger language plpgsql as $$
begin
    if not luotsi_knows_code(new.organizer_id, new.package_code) then
        raise foreign_key_violation using message = 'No service package has the code ' || new.package_code, constraint = 'servicechain_version_package_known';
    end if;
    return new;
end
$$;
create trigger servicechain_version_package_known before insert or update of package_code on servicechain_version
    for each row execute function luotsi_refuse_unknown_package();
