-- A subcontractor that ended may be named again: its business id stands once among those in use. That another row ends it no index
-- can see, so a trigger looks; writers of one negotiation's subcontracts wait for each other.
drop index negotiation_subcontractor_business_once;
create index negotiation_subcontractor_by_business on negotiation_subcontractor (negotiation_id, business_id);

create function luotsi_subcontractor_once() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
    if exists (select from public.negotiation_subcontractor s where s.negotiation_id = new.negotiation_id and s.business_id = new.business_id
            and not exists (select from public.negotiation_subcontract_entry e where e.subcontractor_id = s.id and e.kind = 'ENDED')) then
        raise unique_violation using message = 'The subcontractor is named already';
    end if;
    return new;
end $$;
create trigger negotiation_subcontractor_once before insert on negotiation_subcontractor for each row execute function luotsi_subcontractor_once();
