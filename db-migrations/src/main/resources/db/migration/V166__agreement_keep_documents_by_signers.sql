-- A paper is made by the organizer that proposes it, and signed ones by those who may sign on that day: nobody else can add a file that the
-- check of papers would then know.
drop policy agreement_document_keep on agreement_document;
create policy agreement_document_propose on agreement_document for insert to luotsi_app
    with check (place = 0 and luotsi_party(organizer_id, provider_id) = 'ORGANIZER');
create policy agreement_document_sign on agreement_document for insert to luotsi_app
    with check (place > 0 and luotsi_agreement_read(organizer_id, provider_id, agreement_id)
        and (luotsi_signs(organizer_id, provider_id, 'ORGANIZER', (at at time zone 'Europe/Helsinki')::date)
            or luotsi_signs(organizer_id, provider_id, 'PROVIDER', (at at time zone 'Europe/Helsinki')::date)));
drop policy agreement_file_keep on agreement_file;
create policy agreement_file_of_document on agreement_file for insert to luotsi_app
    with check (luotsi_role() <> 'PUBLIC' and exists (select from agreement_document d where d.agreement_id = agreement_file.agreement_id and d.sha256 = agreement_file.sha256));
