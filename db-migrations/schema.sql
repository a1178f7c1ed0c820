-- What the migrations make. Kept true by GoldenSchemaTest; never edited by hand.

-- Columns
access_deputy.id uuid not null
access_deputy.entry bigint not null identity
access_deputy.organizer_id uuid
access_deputy.provider_id uuid
access_deputy.person_id uuid not null
access_deputy.person_name text not null
access_deputy.deputy_id uuid not null
access_deputy.deputy_name text not null
access_deputy.first_day date not null
access_deputy.last_day date not null
access_deputy.named_by uuid not null
access_deputy.named_name text not null
access_deputy.named_at timestamp with time zone not null
access_deputy.ended_name text
access_deputy.ended_at timestamp with time zone
access_entry.id bigint not null identity
access_entry.at timestamp with time zone not null
access_entry.user_id uuid not null
access_entry.organizer_id uuid
access_entry.provider_id uuid
access_entry.by_user uuid
access_entry.by_name text
access_entry.what text not null
access_entry.role text not null
access_invitation.id uuid not null
access_invitation.entry bigint not null identity
access_invitation.organizer_id uuid
access_invitation.provider_id uuid
access_invitation.role text not null
access_invitation.email text not null
access_invitation.language text not null
access_invitation.task text not null
access_invitation.hash bytea not null
access_invitation.invited_by uuid not null
access_invitation.invited_name text not null
access_invitation.invited_at timestamp with time zone not null
access_invitation.expires_at timestamp with time zone not null
access_invitation.asked_at timestamp with time zone
access_invitation.used_at timestamp with time zone
access_invitation.user_id uuid
access_invitation.withdrawn_at timestamp with time zone
access_token.id uuid not null
access_token.user_id uuid not null
access_token.label text not null
access_token.prefix text not null
access_token.hash bytea not null
access_token.created_at timestamp with time zone not null
access_token.last_used_at timestamp with time zone
access_token.revoked_at timestamp with time zone
access_user.id uuid not null
access_user.username text not null
access_user.task text not null
access_user.role text not null
access_user.organizer_id uuid
access_user.provider_id uuid
access_user.language text
access_user.colour_scheme text not null
access_user.enabled boolean not null
access_user.password_hash text not null
access_user.created_at timestamp with time zone not null
access_user.password_once boolean not null default false
access_wrong_password.pair bytea not null
access_wrong_password.failures integer not null
access_wrong_password.tried_at timestamp with time zone not null
agreement.id uuid not null
agreement.organizer_id uuid not null
agreement.provider_id uuid not null
agreement.number text not null
agreement.code text not null
agreement.at timestamp with time zone not null
agreement_amendment.negotiation_id uuid not null
agreement_amendment.agreement_id uuid not null
agreement_amendment.version integer not null
agreement_amendment.organizer_id uuid not null
agreement_amendment.provider_id uuid not null
agreement_amendment.reason text not null
agreement_amendment.by_user uuid not null
agreement_amendment.by_name text not null
agreement_amendment.at timestamp with time zone not null
agreement_amendment_end.negotiation_id uuid not null
agreement_amendment_end.organizer_id uuid not null
agreement_amendment_end.provider_id uuid not null
agreement_amendment_end.reason text not null
agreement_amendment_end.by_user uuid not null
agreement_amendment_end.by_name text not null
agreement_amendment_end.at timestamp with time zone not null
agreement_amendment_term.term_id uuid not null
agreement_amendment_term.negotiation_id uuid not null
agreement_amendment_term.organizer_id uuid not null
agreement_amendment_term.provider_id uuid not null
agreement_amendment_term.origin_id uuid not null
agreement_body.agreement_id uuid not null
agreement_body.version integer not null
agreement_body.organizer_id uuid not null
agreement_body.provider_id uuid not null
agreement_body.body text not null
agreement_body.name_fi text not null
agreement_body.name_sv text not null
agreement_body.name_en text not null
agreement_conflict.agreement_id uuid not null
agreement_conflict.version integer not null
agreement_conflict.organizer_id uuid not null
agreement_conflict.provider_id uuid not null
agreement_conflict.user_id uuid not null
agreement_conflict.by_name text not null
agreement_conflict.reason text not null
agreement_conflict.at timestamp with time zone not null
agreement_document.agreement_id uuid not null
agreement_document.version integer not null
agreement_document.place integer not null
agreement_document.attempt integer not null
agreement_document.organizer_id uuid not null
agreement_document.provider_id uuid not null
agreement_document.language text not null
agreement_document.sha256 text not null
agreement_document.at timestamp with time zone not null
agreement_event.agreement_id uuid not null
agreement_event.version integer not null
agreement_event.sequence integer not null
agreement_event.organizer_id uuid not null
agreement_event.provider_id uuid not null
agreement_event.kind text not null
agreement_event.party text
agreement_event.body text
agreement_event.outcome text
agreement_event.day date
agreement_event.final_from date
agreement_event.section text
agreement_event.case_number text
agreement_event.text text
agreement_event.reasons text
agreement_event.dissent text
agreement_event.signer_right text
agreement_event.by_user uuid not null
agreement_event.by_name text not null
agreement_event.at timestamp with time zone not null
agreement_file.sha256 text not null
agreement_file.agreement_id uuid not null
agreement_file.organizer_id uuid not null
agreement_file.provider_id uuid not null
agreement_file.bytes bytea not null
agreement_obligation.id uuid not null
agreement_obligation.agreement_id uuid not null
agreement_obligation.version integer not null
agreement_obligation.negotiation_id uuid not null
agreement_obligation.organizer_id uuid not null
agreement_obligation.provider_id uuid not null
agreement_obligation.party text not null
agreement_obligation.kind text not null
agreement_obligation.title_fi text not null
agreement_obligation.title_sv text not null
agreement_obligation.term_id uuid
agreement_obligation.owner text not null
agreement_obligation.every text not null
agreement_obligation.by_party text
agreement_obligation.by_user uuid not null
agreement_obligation.by_name text not null
agreement_obligation.at timestamp with time zone not null
agreement_obligation_due.obligation_id uuid not null
agreement_obligation_due.organizer_id uuid not null
agreement_obligation_due.provider_id uuid not null
agreement_obligation_due.day date not null
agreement_obligation_entry.entry bigint not null identity
agreement_obligation_entry.obligation_id uuid not null
agreement_obligation_entry.organizer_id uuid not null
agreement_obligation_entry.provider_id uuid not null
agreement_obligation_entry.kind text not null
agreement_obligation_entry.day date
agreement_obligation_entry.text text not null
agreement_obligation_entry.by_user uuid not null
agreement_obligation_entry.by_name text not null
agreement_obligation_entry.at timestamp with time zone not null
agreement_public_copy.agreement_id uuid not null
agreement_public_copy.version integer not null
agreement_public_copy.language text not null
agreement_public_copy.number integer not null
agreement_public_copy.organizer_id uuid not null
agreement_public_copy.provider_id uuid not null
agreement_public_copy.in_force_from date not null
agreement_public_copy.sha256 text not null
agreement_public_copy.by_user uuid not null
agreement_public_copy.at timestamp with time zone not null
agreement_public_text.agreement_id uuid not null
agreement_public_text.version integer not null
agreement_public_text.language text not null
agreement_public_text.number integer not null
agreement_public_text.html text not null
agreement_public_text."json" text not null
agreement_public_text.pdf bytea not null
agreement_publicity.negotiation_id uuid not null
agreement_publicity.number integer not null
agreement_publicity.organizer_id uuid not null
agreement_publicity.provider_id uuid not null
agreement_publicity.term_id uuid
agreement_publicity.annex text
agreement_publicity.ground text
agreement_publicity.note text
agreement_publicity.by_user uuid not null
agreement_publicity.by_name text not null
agreement_publicity.at timestamp with time zone not null
agreement_signing_right.id uuid not null
agreement_signing_right.organizer_id uuid not null
agreement_signing_right.provider_id uuid
agreement_signing_right.user_id uuid not null
agreement_signing_right.title text not null
agreement_signing_right.source text not null
agreement_signing_right.valid_from date not null
agreement_signing_right.valid_to date
agreement_signing_right.by_user uuid not null
agreement_signing_right.by_name text not null
agreement_signing_right.at timestamp with time zone not null
agreement_signing_right_end.right_id uuid not null
agreement_signing_right_end.organizer_id uuid not null
agreement_signing_right_end.provider_id uuid
agreement_signing_right_end.last_day date not null
agreement_signing_right_end.reason text not null
agreement_signing_right_end.by_user uuid not null
agreement_signing_right_end.by_name text not null
agreement_signing_right_end.at timestamp with time zone not null
agreement_version.agreement_id uuid not null
agreement_version.version integer not null
agreement_version.negotiation_id uuid not null
agreement_version.organizer_id uuid not null
agreement_version.provider_id uuid not null
agreement_version.title_fi text not null
agreement_version.title_sv text not null
agreement_version.case_number text not null
agreement_version.fingerprint text not null
agreement_version.first_day date not null
agreement_version.last_day date not null
agreement_version.first_signer text not null
agreement_version.proposal text not null
agreement_version.by_user uuid not null
agreement_version.by_name text not null
agreement_version.at timestamp with time zone not null
audit_entry.organizer_id uuid not null
audit_entry.provider_id uuid not null
audit_entry.subject uuid not null
audit_entry.channel text not null
audit_entry.sequence bigint not null
audit_entry.at timestamp with time zone not null
audit_entry.by_user uuid not null
audit_entry.by_name text not null
audit_entry.acting_for text not null
audit_entry.role text not null
audit_entry.what text not null
audit_entry.item uuid
audit_entry.before jsonb
audit_entry.after jsonb
audit_entry.previous_hash text not null
audit_entry.hash text not null
budget_envelope.id uuid not null
budget_envelope.organizer_id uuid not null
budget_envelope.provider_id uuid not null
budget_envelope.year integer not null
budget_envelope.amount numeric(14,2) not null
budget_envelope.decided_by text not null
budget_envelope.decided_on date not null
budget_envelope.section text not null
budget_envelope.assumption boolean not null
budget_envelope.recorded_at timestamp with time zone not null
catalogue_code.organizer_id uuid not null
catalogue_code.code text not null
catalogue_code.edit integer not null
catalogue_code.scheme text not null
catalogue_code.name_fi text not null
catalogue_code.name_sv text not null
catalogue_code.valid_from date not null
catalogue_code.valid_to date
catalogue_code.source text not null
catalogue_code.at timestamp with time zone not null
catalogue_code.by_name text not null
catalogue_code.batch_id uuid
catalogue_code_batch.id uuid not null
catalogue_code_batch.organizer_id uuid not null
catalogue_code_batch.number bigint not null identity
catalogue_code_batch.file_name text not null
catalogue_code_batch.sha256 text not null
catalogue_code_batch.rows integer not null
catalogue_code_batch.at timestamp with time zone not null
catalogue_code_batch.by_name text not null
catalogue_code_batch.undone_at timestamp with time zone
catalogue_code_batch.undone_by text
catalogue_service_package.code text not null
catalogue_service_package.scheme text not null
catalogue_service_package.parent_code text
catalogue_service_package.name_fi text not null
catalogue_service_package.name_sv text
catalogue_service_package.name_en text not null
catalogue_service_package.status text not null
catalogue_service_package.source text not null
clause_draft.organizer_id uuid not null
clause_draft.key text not null
clause_draft.follows integer not null
clause_draft.section integer not null
clause_draft.title_fi text not null
clause_draft.title_sv text not null
clause_draft.mandatory boolean not null
clause_draft.text_fi text not null
clause_draft.text_sv text not null
clause_draft.model text
clause_draft.codes text[] not null
clause_draft.depth_from integer not null
clause_draft.edit integer not null
clause_draft.at timestamp with time zone not null
clause_draft.by_name text not null
clause_origin.term_id uuid not null
clause_origin.negotiation_id uuid not null
clause_origin.organizer_id uuid not null
clause_origin.provider_id uuid not null
clause_origin.key text not null
clause_origin.number integer not null
clause_origin.text_fi text not null
clause_origin.text_sv text not null
clause_origin.by_user uuid not null
clause_origin.at timestamp with time zone not null
clause_retirement.organizer_id uuid not null
clause_retirement.key text not null
clause_retirement.number integer not null
clause_retirement.from_day date not null
clause_retirement.reason text not null
clause_retirement.at timestamp with time zone not null
clause_retirement.by_name text not null
clause_version.organizer_id uuid not null
clause_version.key text not null
clause_version.number integer not null
clause_version.section integer not null
clause_version.title_fi text not null
clause_version.title_sv text not null
clause_version.mandatory boolean not null
clause_version.text_fi text not null
clause_version.text_sv text not null
clause_version.model text
clause_version.codes text[] not null
clause_version.depth_from integer not null
clause_version.reason text not null
clause_version.at timestamp with time zone not null
clause_version.by_name text not null
funding_choice.negotiation_id uuid not null
funding_choice.organizer_id uuid not null
funding_choice.provider_id uuid not null
funding_choice.round integer not null
funding_choice.model jsonb not null
funding_choice.decided_by text not null
funding_choice.section text
funding_choice.reasons text not null
funding_choice.dissent text
funding_choice.alternatives jsonb not null
funding_choice.evidence jsonb not null
funding_choice.by_user uuid not null
funding_choice.by_name text not null
funding_choice.at timestamp with time zone not null
hearing.id uuid not null
hearing.negotiation_id uuid not null
hearing.organizer_id uuid not null
hearing.provider_id uuid not null
hearing.title_fi text not null
hearing.title_sv text not null
hearing.about_fi text not null
hearing.about_sv text not null
hearing.link text
hearing.first_day date not null
hearing.last_day date not null
hearing.by_user uuid not null
hearing.by_name text not null
hearing.at timestamp with time zone not null
hearing_question.hearing_id uuid not null
hearing_question.number integer not null
hearing_question.fi text not null
hearing_question.sv text not null
hearing_theme.hearing_id uuid not null
hearing_theme.number integer not null
hearing_theme.negotiation_id uuid not null
hearing_theme.organizer_id uuid not null
hearing_theme.provider_id uuid not null
hearing_theme.title_fi text not null
hearing_theme.title_sv text not null
hearing_theme.statements integer not null
hearing_theme.answer_fi text not null
hearing_theme.answer_sv text not null
hearing_theme.term_id uuid
hearing_theme.round integer
hearing_theme.by_user uuid not null
hearing_theme.by_name text not null
hearing_theme.at timestamp with time zone not null
indicator.id integer not null
indicator.code text not null
indicator.origin text not null
indicator.name_fi text not null
indicator.name_sv text
indicator.name_en text not null
indicator.unit text not null
indicator.topic text not null
indicator.direction text not null
indicator.name_status text not null
indicator.source text not null
indicator_import.id uuid not null
indicator_import.file_name text not null
indicator_import.sha256 text not null
indicator_import.form text not null
indicator_import.imported_at timestamp with time zone not null
indicator_import.imported_by uuid
indicator_import.imported_as text not null
indicator_import.rows_read bigint not null
indicator_import.rows_new bigint not null
indicator_import.rows_changed bigint not null
indicator_import.rows_unchanged bigint not null
indicator_import.rows_missing bigint not null
indicator_import_job.id uuid not null
indicator_import_job.organizer_id uuid not null
indicator_import_job.user_id uuid not null
indicator_import_job.file_name text not null
indicator_import_job.settings text not null
indicator_import_job.state text not null
indicator_import_job.phase text not null
indicator_import_job.rows bigint not null
indicator_import_job.outcome text
indicator_import_job.created_at timestamp with time zone not null
indicator_import_job.touched_at timestamp with time zone not null
indicator_import_job_part.job_id uuid not null
indicator_import_job_part.part integer not null
indicator_import_job_part.bytes bytea not null
indicator_observation.indicator_id integer not null
indicator_observation.region_id integer not null
indicator_observation.year smallint not null
indicator_observation.gender text not null
indicator_observation.value numeric not null
indicator_observation.absolute numeric
indicator_observation.provenance_id integer not null
indicator_observation.footnote text
indicator_observation.batch_id uuid not null
indicator_provenance.id integer not null identity
indicator_provenance.source text not null
indicator_provenance.licence text not null
indicator_provenance.as_of date not null
indicator_region.id integer not null identity
indicator_region.level text not null
indicator_region.code text not null
indicator_region.name_fi text not null
indicator_region.name_sv text not null
indicator_region.name_en text not null
indicator_region.sotkanet_id integer
meeting.id uuid not null
meeting.negotiation_id uuid not null
meeting.organizer_id uuid not null
meeting.provider_id uuid not null
meeting.number integer not null
meeting.party text not null
meeting_call.meeting_id uuid not null
meeting_call.sequence integer not null
meeting_call.negotiation_id uuid not null
meeting_call.organizer_id uuid not null
meeting_call.provider_id uuid not null
meeting_call.kind text not null
meeting_call.title text not null
meeting_call.day date not null
meeting_call.starts time without time zone not null
meeting_call.ends time without time zone not null
meeting_call.place text
meeting_call.link text
meeting_call.agenda jsonb not null
meeting_call.cancelled boolean not null
meeting_call.by_user uuid not null
meeting_call.by_name text not null
meeting_call.at timestamp with time zone not null
meeting_correction.entry bigint not null identity
meeting_correction.meeting_id uuid not null
meeting_correction.negotiation_id uuid not null
meeting_correction.organizer_id uuid not null
meeting_correction.provider_id uuid not null
meeting_correction.party text not null
meeting_correction.text text not null
meeting_correction.by_user uuid not null
meeting_correction.by_name text not null
meeting_correction.at timestamp with time zone not null
meeting_hours.entry bigint not null identity
meeting_hours.meeting_id uuid not null
meeting_hours.negotiation_id uuid not null
meeting_hours.organizer_id uuid not null
meeting_hours.provider_id uuid not null
meeting_hours.party text not null
meeting_hours.hours numeric(8,2) not null
meeting_hours.by_user uuid not null
meeting_hours.by_name text not null
meeting_hours.at timestamp with time zone not null
meeting_minutes.meeting_id uuid not null
meeting_minutes.negotiation_id uuid not null
meeting_minutes.organizer_id uuid not null
meeting_minutes.provider_id uuid not null
meeting_minutes.party text not null
meeting_minutes.state text not null
meeting_minutes.version integer not null
meeting_minutes.content jsonb not null
meeting_minutes.saved_by text not null
meeting_minutes.saved_at timestamp with time zone not null
meeting_minutes.returned_reason text
meeting_minutes.checked_by text
meeting_minutes.checked_at timestamp with time zone
meeting_minutes.published_by text
meeting_minutes.published_at timestamp with time zone
negotiation.id uuid not null
negotiation.organizer_id uuid not null
negotiation.provider_id uuid not null
negotiation.title_fi text not null
negotiation.title_sv text not null
negotiation.case_number text not null
negotiation.first_year integer not null
negotiation.last_year integer not null
negotiation.opened_at timestamp with time zone not null
negotiation.response_days integer not null
negotiation.phase text not null
negotiation.round integer not null
negotiation.in_turn text
negotiation.due timestamp with time zone
negotiation.negotiated_at timestamp with time zone
negotiation.fingerprint text
negotiation_answer.negotiation_id uuid not null
negotiation_answer.organizer_id uuid not null
negotiation_answer.provider_id uuid not null
negotiation_answer.term_id uuid not null
negotiation_answer.revision_round integer not null
negotiation_answer.round integer not null
negotiation_answer.party text not null
negotiation_answer.stand text not null
negotiation_answer.reason text
negotiation_answer.volume bigint
negotiation_answer.person_years numeric(10,2)
negotiation_answer.by_user uuid not null
negotiation_answer.by_name text not null
negotiation_answer.at timestamp with time zone not null
negotiation_condition.negotiation_id uuid not null
negotiation_condition.organizer_id uuid not null
negotiation_condition.provider_id uuid not null
negotiation_condition.term_id uuid not null
negotiation_condition.round integer not null
negotiation_condition.party text not null
negotiation_condition.on_term_id uuid not null
negotiation_condition.on_round integer not null
negotiation_dispute.id uuid not null
negotiation_dispute.negotiation_id uuid not null
negotiation_dispute.organizer_id uuid not null
negotiation_dispute.provider_id uuid not null
negotiation_dispute.term_id uuid not null
negotiation_dispute.exposure numeric(14,2)
negotiation_dispute_position.entry bigint not null identity
negotiation_dispute_position.dispute_id uuid not null
negotiation_dispute_position.negotiation_id uuid not null
negotiation_dispute_position.organizer_id uuid not null
negotiation_dispute_position.provider_id uuid not null
negotiation_dispute_position.party text not null
negotiation_dispute_position.text text not null
negotiation_dispute_position.by_user uuid not null
negotiation_dispute_position.by_name text not null
negotiation_dispute_position.at timestamp with time zone not null
negotiation_dispute_step.entry bigint not null identity
negotiation_dispute_step.dispute_id uuid not null
negotiation_dispute_step.negotiation_id uuid not null
negotiation_dispute_step.organizer_id uuid not null
negotiation_dispute_step.provider_id uuid not null
negotiation_dispute_step.kind text not null
negotiation_dispute_step.level integer
negotiation_dispute_step.level_fi text
negotiation_dispute_step.level_sv text
negotiation_dispute_step.deadline date
negotiation_dispute_step.text text
negotiation_dispute_step.party text
negotiation_dispute_step.by_user uuid
negotiation_dispute_step.by_name text
negotiation_dispute_step.at timestamp with time zone not null
negotiation_draft.negotiation_id uuid not null
negotiation_draft.organizer_id uuid not null
negotiation_draft.provider_id uuid not null
negotiation_draft.term_id uuid not null
negotiation_draft.party text not null
negotiation_draft.value jsonb
negotiation_draft.stand text
negotiation_draft.reason text
negotiation_draft.volume bigint
negotiation_draft.person_years numeric(10,2)
negotiation_draft.version integer not null
negotiation_draft.saved_by text not null
negotiation_draft.saved_at timestamp with time zone not null
negotiation_draft.conditions text[] not null default '{}'::text[]
negotiation_draft.reopening text
negotiation_expert.entry bigint not null identity
negotiation_expert.expert_id uuid not null
negotiation_expert.negotiation_id uuid not null
negotiation_expert.organizer_id uuid not null
negotiation_expert.provider_id uuid not null
negotiation_expert.party text not null
negotiation_expert.invitation_id uuid not null
negotiation_expert.sections integer[] not null
negotiation_expert.drafts boolean not null
negotiation_expert.last_day date not null
negotiation_expert.ended boolean not null
negotiation_expert.by_user uuid not null
negotiation_expert.by_name text not null
negotiation_expert.at timestamp with time zone not null
negotiation_issue.id uuid not null
negotiation_issue.negotiation_id uuid not null
negotiation_issue.organizer_id uuid not null
negotiation_issue.provider_id uuid not null
negotiation_issue.number integer not null
negotiation_issue_step.entry bigint not null identity
negotiation_issue_step.issue_id uuid not null
negotiation_issue_step.negotiation_id uuid not null
negotiation_issue_step.organizer_id uuid not null
negotiation_issue_step.provider_id uuid not null
negotiation_issue_step.kind text not null
negotiation_issue_step.text text
negotiation_issue_step.party text
negotiation_issue_step.by_user uuid
negotiation_issue_step.by_name text
negotiation_issue_step.at timestamp with time zone not null
negotiation_issue_version.issue_id uuid not null
negotiation_issue_version.version integer not null
negotiation_issue_version.negotiation_id uuid not null
negotiation_issue_version.organizer_id uuid not null
negotiation_issue_version.provider_id uuid not null
negotiation_issue_version.title_fi text not null
negotiation_issue_version.title_sv text not null
negotiation_issue_version.description text
negotiation_issue_version.owner_party text not null
negotiation_issue_version.owner_name text not null
negotiation_issue_version.deadline date not null
negotiation_issue_version.default_fi text
negotiation_issue_version.default_sv text
negotiation_issue_version.exposure numeric(14,2)
negotiation_issue_version.terms uuid[] not null
negotiation_issue_version.reason text
negotiation_issue_version.party text not null
negotiation_issue_version.by_user uuid not null
negotiation_issue_version.by_name text not null
negotiation_issue_version.at timestamp with time zone not null
negotiation_ladder_level.organizer_id uuid not null
negotiation_ladder_level.version integer not null
negotiation_ladder_level.level integer not null
negotiation_ladder_level.name_fi text not null
negotiation_ladder_level.name_sv text not null
negotiation_ladder_level.name_en text
negotiation_ladder_level.days integer
negotiation_ladder_level.euro_limit numeric(14,2)
negotiation_ladder_level.by_name text not null
negotiation_ladder_level.by_user uuid not null
negotiation_ladder_level.at timestamp with time zone not null
negotiation_mandate.id uuid not null
negotiation_mandate.entry bigint not null identity
negotiation_mandate.negotiation_id uuid not null
negotiation_mandate.organizer_id uuid not null
negotiation_mandate.provider_id uuid not null
negotiation_mandate.party text not null
negotiation_mandate.term_id uuid
negotiation_mandate.year integer
negotiation_mandate.bound text not null
negotiation_mandate.amount numeric
negotiation_mandate.unit text
negotiation_mandate.body text not null
negotiation_mandate.decided_on date not null
negotiation_mandate.section text not null
negotiation_mandate.by_user uuid not null
negotiation_mandate.by_name text not null
negotiation_mandate.at timestamp with time zone not null
negotiation_mandate_request.id uuid not null
negotiation_mandate_request.mandate_id uuid not null
negotiation_mandate_request.negotiation_id uuid not null
negotiation_mandate_request.organizer_id uuid not null
negotiation_mandate_request.provider_id uuid not null
negotiation_mandate_request.party text not null
negotiation_mandate_request.title_fi text not null
negotiation_mandate_request.title_sv text not null
negotiation_mandate_request.case_number text not null
negotiation_mandate_request.counterpart_fi text not null
negotiation_mandate_request.counterpart_sv text not null
negotiation_mandate_request.counterpart_en text
negotiation_mandate_request.item_fi text
negotiation_mandate_request.item_sv text
negotiation_mandate_request.item_en text
negotiation_mandate_request.item_line text
negotiation_mandate_request.year integer
negotiation_mandate_request.bound text not null
negotiation_mandate_request.limit_amount numeric not null
negotiation_mandate_request.asked_amount numeric not null
negotiation_mandate_request.unit text
negotiation_mandate_request.body text not null
negotiation_mandate_request.decided_on date not null
negotiation_mandate_request.section text not null
negotiation_mandate_request.reason text not null
negotiation_mandate_request.by_user uuid not null
negotiation_mandate_request.by_name text not null
negotiation_mandate_request.at timestamp with time zone not null
negotiation_mandate_ruling.request_id uuid not null
negotiation_mandate_ruling.negotiation_id uuid not null
negotiation_mandate_ruling.organizer_id uuid not null
negotiation_mandate_ruling.provider_id uuid not null
negotiation_mandate_ruling.party text not null
negotiation_mandate_ruling.granted boolean not null
negotiation_mandate_ruling.reason text not null
negotiation_mandate_ruling.by_user uuid not null
negotiation_mandate_ruling.by_name text not null
negotiation_mandate_ruling.at timestamp with time zone not null
negotiation_move.negotiation_id uuid not null
negotiation_move.organizer_id uuid not null
negotiation_move.provider_id uuid not null
negotiation_move.round integer not null
negotiation_move.party text not null
negotiation_move.idempotency_key uuid not null
negotiation_move.sequence bigint not null
negotiation_move.by_user uuid not null
negotiation_move.by_name text not null
negotiation_move.at timestamp with time zone not null
negotiation_note.id uuid not null
negotiation_note.entry bigint not null identity
negotiation_note.negotiation_id uuid not null
negotiation_note.organizer_id uuid not null
negotiation_note.provider_id uuid not null
negotiation_note.term_id uuid not null
negotiation_note.thread_id uuid not null
negotiation_note.party text not null
negotiation_note.audience text not null
negotiation_note.body text not null
negotiation_note.by_user uuid not null
negotiation_note.by_name text not null
negotiation_note.at timestamp with time zone not null
negotiation_note_mention.note_id uuid not null
negotiation_note_mention.term_id uuid not null
negotiation_note_mention.negotiation_id uuid not null
negotiation_note_mention.organizer_id uuid not null
negotiation_note_mention.provider_id uuid not null
negotiation_note_mention.audience text not null
negotiation_note_mention.user_id uuid not null
negotiation_note_mention.name text not null
negotiation_note_resolution.entry bigint not null identity
negotiation_note_resolution.thread_id uuid not null
negotiation_note_resolution.term_id uuid not null
negotiation_note_resolution.negotiation_id uuid not null
negotiation_note_resolution.organizer_id uuid not null
negotiation_note_resolution.provider_id uuid not null
negotiation_note_resolution.audience text not null
negotiation_note_resolution.resolved boolean not null
negotiation_note_resolution.by_user uuid not null
negotiation_note_resolution.by_name text not null
negotiation_note_resolution.at timestamp with time zone not null
negotiation_position.entry bigint not null identity
negotiation_position.negotiation_id uuid not null
negotiation_position.organizer_id uuid not null
negotiation_position.provider_id uuid not null
negotiation_position.party text not null
negotiation_position.term_id uuid not null
negotiation_position.wanted numeric
negotiation_position.acceptable numeric
negotiation_position.fallback numeric
negotiation_position.by_user uuid not null
negotiation_position.by_name text not null
negotiation_position.at timestamp with time zone not null
negotiation_position.refused numeric
negotiation_position.wanted_words text
negotiation_position.acceptable_words text
negotiation_position.fallback_words text
negotiation_position.refused_words text
negotiation_position.choices text[]
negotiation_position.remark text
negotiation_reopening.negotiation_id uuid not null
negotiation_reopening.organizer_id uuid not null
negotiation_reopening.provider_id uuid not null
negotiation_reopening.term_id uuid not null
negotiation_reopening.round integer not null
negotiation_reopening.party text not null
negotiation_reopening.step text not null
negotiation_reopening.reason text
negotiation_reopening.by_user uuid not null
negotiation_reopening.by_name text not null
negotiation_reopening.at timestamp with time zone not null
negotiation_revision.negotiation_id uuid not null
negotiation_revision.organizer_id uuid not null
negotiation_revision.provider_id uuid not null
negotiation_revision.term_id uuid not null
negotiation_revision.round integer not null
negotiation_revision.party text not null
negotiation_revision.value jsonb not null
negotiation_revision.euros numeric(14,2)
negotiation_revision.reason text
negotiation_revision.by_user uuid not null
negotiation_revision.by_name text not null
negotiation_revision.at timestamp with time zone not null
negotiation_round.negotiation_id uuid not null
negotiation_round.organizer_id uuid not null
negotiation_round.provider_id uuid not null
negotiation_round.number integer not null
negotiation_round.party text not null
negotiation_round.opened_at timestamp with time zone not null
negotiation_round.due timestamp with time zone not null
negotiation_subcontract_entry.entry bigint not null identity
negotiation_subcontract_entry.subcontractor_id uuid not null
negotiation_subcontract_entry.negotiation_id uuid not null
negotiation_subcontract_entry.organizer_id uuid not null
negotiation_subcontract_entry.provider_id uuid not null
negotiation_subcontract_entry.kind text not null
negotiation_subcontract_entry.term_id uuid
negotiation_subcontract_entry.contract text
negotiation_subcontract_entry.text text
negotiation_subcontract_entry.since date
negotiation_subcontract_entry.by_user uuid not null
negotiation_subcontract_entry.by_name text not null
negotiation_subcontract_entry.at timestamp with time zone not null
negotiation_subcontractor.id uuid not null
negotiation_subcontractor.negotiation_id uuid not null
negotiation_subcontractor.organizer_id uuid not null
negotiation_subcontractor.provider_id uuid not null
negotiation_subcontractor.name text not null
negotiation_subcontractor.business_id text
negotiation_subcontractor.services text not null
negotiation_subcontractor.by_user uuid not null
negotiation_subcontractor.by_name text not null
negotiation_subcontractor.at timestamp with time zone not null
negotiation_sweep.id uuid not null
negotiation_sweep.negotiation_id uuid not null
negotiation_sweep.organizer_id uuid not null
negotiation_sweep.provider_id uuid not null
negotiation_sweep.party text not null
negotiation_sweep.name text not null
negotiation_sweep.scenario_id uuid
negotiation_sweep.parameters text not null
negotiation_sweep.grid text not null
negotiation_sweep.seed bigint not null
negotiation_sweep.replications integer not null
negotiation_sweep.model_version text not null
negotiation_sweep.points integer not null
negotiation_sweep.by_user uuid not null
negotiation_sweep.by_name text not null
negotiation_sweep.ordered_at timestamp with time zone not null
negotiation_sweep.cancelled_at timestamp with time zone
negotiation_sweep.cancelled_by text
negotiation_sweep.failed_at timestamp with time zone
negotiation_sweep.ended_at timestamp with time zone
negotiation_sweep.hash text
negotiation_sweep_point.sweep_id uuid not null
negotiation_sweep_point.number integer not null
negotiation_sweep_point.negotiation_id uuid not null
negotiation_sweep_point.organizer_id uuid not null
negotiation_sweep_point.provider_id uuid not null
negotiation_sweep_point.party text not null
negotiation_sweep_point.parameter text not null
negotiation_sweep_point.change text not null
negotiation_sweep_point.amount double precision not null
negotiation_sweep_point.wait_a double precision not null
negotiation_sweep_point.wait_b double precision not null
negotiation_sweep_point.overrun_a double precision not null
negotiation_sweep_point.overrun_b double precision not null
negotiation_sweep_point.chance_a double precision not null
negotiation_sweep_point.chance_b double precision not null
negotiation_sweep_point.mean double precision not null
negotiation_sweep_point.low double precision not null
negotiation_sweep_point.high double precision not null
negotiation_sweep_point.share_a double precision not null
negotiation_term.id uuid not null
negotiation_term.negotiation_id uuid not null
negotiation_term.organizer_id uuid not null
negotiation_term.provider_id uuid not null
negotiation_term.kind text not null
negotiation_term.section integer not null
negotiation_term."position" integer not null
negotiation_term.title_fi text not null
negotiation_term.title_sv text not null
negotiation_term.title_en text
negotiation_term.package_code text
negotiation_term.year integer
negotiation_term.line text
negotiation_term.year_before numeric(14,2)
negotiation_term.frame_kind text
negotiation_term.drafted_by text not null
negotiation_term.introduced_round integer
negotiation_term.chain_id uuid
notice.id uuid not null
notice.user_id uuid not null
notice.role text not null
notice.organizer_id uuid not null
notice.provider_id uuid not null
notice.negotiation_id uuid not null
notice.occasion text not null
notice.topic text not null
notice.path text not null
notice.facts jsonb not null
notice.once text not null
notice.at timestamp with time zone not null
notice.read_at timestamp with time zone
notice_choice.user_id uuid not null
notice_choice.topic text not null
notice_choice.mail text not null
notice_choice.since timestamp with time zone not null
notice_letter.id uuid not null
notice_letter.entry bigint not null identity
notice_letter.recipient text not null
notice_letter.language text not null
notice_letter.kind text not null
notice_letter.lines jsonb not null
notice_letter.posted_at timestamp with time zone not null
notice_letter.attempts integer not null
notice_letter.next_attempt_at timestamp with time zone not null
notice_letter.sent_at timestamp with time zone
notice_letter.given_up_at timestamp with time zone
notice_letter.last_error text
notice_mailing.notice_id uuid not null
notice_mailing.at timestamp with time zone not null
notice_reader.user_id uuid not null
notice_reader.mail text
notice_reader.since timestamp with time zone not null
notice_reader.feed_hash bytea
organizer.id uuid not null
organizer.code text not null
organizer.kind text not null
organizer.name_fi text not null
organizer.name_sv text not null
organizer.name_en text not null
organizer.population integer
organizer.bilingual boolean not null default false
organizer.source text not null
organizer_county.code text not null
organizer_county.name_fi text not null
organizer_county.name_sv text not null
organizer_county.name_en text not null
organizer_county.planned_in_2019 boolean not null
organizer_municipality.code text not null
organizer_municipality.name_fi text not null
organizer_municipality.name_sv text not null
organizer_municipality.language_status text not null
organizer_municipality.county_code text not null
organizer_municipality.organizer_code text not null
provider.id uuid not null
provider.organizer_id uuid not null
provider.kind text not null
provider.name_fi text not null
provider.name_sv text not null
provider.name_en text not null
reference_file.name text not null
reference_file.sha256 text not null
reference_file.loaded_at timestamp with time zone not null
saved_view.id uuid not null
saved_view.user_id uuid not null
saved_view.place text not null
saved_view.name text not null
saved_view.query text not null
saved_view.created_at timestamp with time zone not null
scenario.id uuid not null
scenario.negotiation_id uuid not null
scenario.organizer_id uuid not null
scenario.provider_id uuid not null
scenario.party text not null
scenario.name text not null
scenario.round integer
scenario.term_id uuid
scenario.content jsonb not null
scenario.copied_from uuid
scenario.version integer not null
scenario.shared_at timestamp with time zone
scenario.by_user uuid not null
scenario.by_name text not null
scenario.at timestamp with time zone not null
scenario_run.id uuid not null
scenario_run.scenario_id uuid not null
scenario_run.negotiation_id uuid not null
scenario_run.organizer_id uuid not null
scenario_run.provider_id uuid not null
scenario_run.party text not null
scenario_run.content jsonb not null
scenario_run.figures jsonb not null
scenario_run.seed bigint not null
scenario_run.replications integer not null
scenario_run.model_version text not null
scenario_run.shared boolean not null
scenario_run.hash text not null
scenario_run.by_user uuid not null
scenario_run.by_name text not null
scenario_run.at timestamp with time zone not null
scheduled_tasks.task_name text not null
scheduled_tasks.task_instance text not null
scheduled_tasks.task_data bytea
scheduled_tasks.execution_time timestamp with time zone not null
scheduled_tasks.picked boolean not null
scheduled_tasks.picked_by text
scheduled_tasks.last_success timestamp with time zone
scheduled_tasks.last_failure timestamp with time zone
scheduled_tasks.consecutive_failures integer
scheduled_tasks.last_heartbeat timestamp with time zone
scheduled_tasks.version bigint not null
scheduled_tasks.priority smallint
servicechain.id uuid not null
servicechain.organizer_id uuid not null
servicechain_edit.version_id uuid not null
servicechain_edit.organizer_id uuid not null
servicechain_edit.edit integer not null
servicechain_edit.follows integer not null
servicechain_edit.content jsonb not null
servicechain_edit.at timestamp with time zone not null
servicechain_edit.by_name text not null
servicechain_figure.batch_id uuid not null
servicechain_figure.organizer_id uuid not null
servicechain_figure."row" integer not null
servicechain_figure.chain_id uuid not null
servicechain_figure.step_id uuid not null
servicechain_figure.year integer not null
servicechain_figure.yearly bigint
servicechain_figure.unit_cents bigint
servicechain_figure.source text not null
servicechain_figure_batch.id uuid not null
servicechain_figure_batch.organizer_id uuid not null
servicechain_figure_batch.number bigint not null identity
servicechain_figure_batch.file_name text not null
servicechain_figure_batch.sha256 text not null
servicechain_figure_batch.rows integer not null
servicechain_figure_batch.at timestamp with time zone not null
servicechain_figure_batch.by_name text not null
servicechain_figure_batch.undone_at timestamp with time zone
servicechain_figure_batch.undone_by text
servicechain_import_report.version_id uuid not null
servicechain_import_report.organizer_id uuid not null
servicechain_import_report.edit integer not null
servicechain_import_report.remarks text[] not null
servicechain_import_report.untold integer not null
servicechain_version.id uuid not null
servicechain_version.chain_id uuid not null
servicechain_version.organizer_id uuid not null
servicechain_version.number integer not null
servicechain_version.name_fi text not null
servicechain_version.name_sv text not null
servicechain_version.package_code text not null
servicechain_version.valid_from date
servicechain_version.published_at timestamp with time zone
servicechain_version.published_by text
servicechain_version.reason text
spring_session.primary_id character(36) not null
spring_session.session_id character(36) not null
spring_session.creation_time bigint not null
spring_session.last_access_time bigint not null
spring_session.max_inactive_interval integer not null
spring_session.expiry_time bigint not null
spring_session.principal_name character varying(100)
spring_session_attributes.session_primary_id character(36) not null
spring_session_attributes.attribute_name character varying(200) not null
spring_session_attributes.attribute_bytes bytea not null
strategy_content.edition_id uuid not null
strategy_content.organizer_id uuid not null
strategy_content.requirement text not null
strategy_content.text_fi text not null
strategy_content.text_sv text not null
strategy_edition.id uuid not null
strategy_edition.organizer_id uuid not null
strategy_edition.number integer not null
strategy_edition.title_fi text not null
strategy_edition.title_sv text not null
strategy_edition.valid_from date
strategy_edition.valid_to date
strategy_edition.minimum_private_percent numeric(5,2)
strategy_edition.version integer not null default 1
strategy_edition.assumption boolean not null default false
strategy_edition.published_at timestamp with time zone
strategy_edition.published_by text
strategy_edition.decided_by text
strategy_edition.decided_on date
strategy_edition.section text
strategy_item.edition_id uuid not null
strategy_item.organizer_id uuid not null
strategy_item.item_id uuid not null
strategy_item.parent_id uuid
strategy_item.level text not null
strategy_item."position" integer not null
strategy_item.text_fi text not null
strategy_item.text_sv text not null
strategy_item.indicator_id integer
strategy_item.source text not null
typed_form.id uuid not null
typed_form.user_id uuid not null
typed_form.action text not null
typed_form.form text not null
typed_form.page text not null
typed_form.title text not null
typed_form.names text[] not null
typed_form.texts text[] not null
typed_form.at timestamp with time zone not null

-- Constraints
access_deputy.access_deputy_deputy_id_fkey FOREIGN KEY (deputy_id) REFERENCES access_user(id)
access_deputy.access_deputy_ended_by_somebody CHECK ((num_nonnulls(ended_name, ended_at) = ANY (ARRAY[0, 2])))
access_deputy.access_deputy_is_another CHECK ((deputy_id <> person_id))
access_deputy.access_deputy_one_house CHECK ((num_nonnulls(organizer_id, provider_id) = 1))
access_deputy.access_deputy_organizer_id_fkey FOREIGN KEY (organizer_id) REFERENCES organizer(id)
access_deputy.access_deputy_period_runs_forward CHECK ((first_day <= last_day))
access_deputy.access_deputy_person_id_fkey FOREIGN KEY (person_id) REFERENCES access_user(id)
access_deputy.access_deputy_pkey PRIMARY KEY (id)
access_deputy.access_deputy_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES provider(id)
access_entry.access_entry_by_somebody_or_the_installation CHECK ((num_nonnulls(by_user, by_name) = ANY (ARRAY[0, 2])))
access_entry.access_entry_one_house CHECK ((num_nonnulls(organizer_id, provider_id) =
CASE role
    WHEN 'EXPERT'::text THEN 0
    ELSE 1
END))
access_entry.access_entry_organizer_id_fkey FOREIGN KEY (organizer_id) REFERENCES organizer(id)
access_entry.access_entry_pkey PRIMARY KEY (id)
access_entry.access_entry_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES provider(id)
access_entry.access_entry_user_id_fkey FOREIGN KEY (user_id) REFERENCES access_user(id)
access_entry.access_entry_what_known CHECK ((what = ANY (ARRAY['MADE'::text, 'CLOSED'::text, 'OPENED'::text, 'SEAT_CHANGED'::text, 'PASSWORD_RESET'::text, 'PASSWORD_CHANGED'::text, 'JOINED'::text])))
access_invitation.access_invitation_email_is_an_address CHECK (((email ~ '^[^@[:space:]]+@[^@[:space:]]+$'::text) AND (length(email) <= 254)))
access_invitation.access_invitation_hash_once UNIQUE (hash)
access_invitation.access_invitation_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES access_user(id)
access_invitation.access_invitation_language_known CHECK ((language = ANY (ARRAY['FI'::text, 'SV'::text, 'EN'::text])))
access_invitation.access_invitation_organizer_id_fkey FOREIGN KEY (organizer_id) REFERENCES organizer(id)
access_invitation.access_invitation_pkey PRIMARY KEY (id)
access_invitation.access_invitation_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES provider(id)
access_invitation.access_invitation_role_has_its_party CHECK (
CASE role
    WHEN 'PROVIDER_MANAGER'::text THEN ((provider_id IS NOT NULL) AND (organizer_id IS NULL))
    WHEN 'ORGANIZER_NEGOTIATOR'::text THEN ((organizer_id IS NOT NULL) AND (provider_id IS NULL))
    WHEN 'ADMINISTRATOR'::text THEN ((organizer_id IS NOT NULL) AND (provider_id IS NULL))
    WHEN 'DECISION_MAKER'::text THEN ((organizer_id IS NOT NULL) AND (provider_id IS NULL))
    WHEN 'AUDITOR'::text THEN ((organizer_id IS NOT NULL) AND (provider_id IS NULL))
    WHEN 'EXPERT'::text THEN (num_nonnulls(organizer_id, provider_id) = 1)
    ELSE false
END)
access_invitation.access_invitation_task_named CHECK (((length(task) >= 1) AND (length(task) <= 120)))
access_invitation.access_invitation_used_by_a_user CHECK ((num_nonnulls(used_at, user_id) = ANY (ARRAY[0, 2])))
access_invitation.access_invitation_used_or_withdrawn CHECK ((num_nonnulls(used_at, withdrawn_at) <= 1))
access_invitation.access_invitation_user_id_fkey FOREIGN KEY (user_id) REFERENCES access_user(id)
access_token.access_token_hash_sha256 CHECK ((length(hash) = 32))
access_token.access_token_hash_unique UNIQUE (hash)
access_token.access_token_label_given CHECK (((length(label) >= 1) AND (length(label) <= 120)))
access_token.access_token_pkey PRIMARY KEY (id)
access_token.access_token_user_id_fkey FOREIGN KEY (user_id) REFERENCES access_user(id)
access_user.access_user_colour_scheme_known CHECK ((colour_scheme = ANY (ARRAY['LIGHT'::text, 'DARK'::text, 'AUTO'::text])))
access_user.access_user_language_known CHECK ((language = ANY (ARRAY['FI'::text, 'SV'::text, 'EN'::text])))
access_user.access_user_organizer_id_fkey FOREIGN KEY (organizer_id) REFERENCES organizer(id)
access_user.access_user_password_hashed CHECK ((password_hash ~~ '{%}%'::text))
access_user.access_user_pkey PRIMARY KEY (id)
access_user.access_user_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES provider(id)
access_user.access_user_role_has_its_party CHECK (
CASE role
    WHEN 'PROVIDER_MANAGER'::text THEN ((provider_id IS NOT NULL) AND (organizer_id IS NULL))
    WHEN 'ORGANIZER_NEGOTIATOR'::text THEN ((organizer_id IS NOT NULL) AND (provider_id IS NULL))
    WHEN 'ADMINISTRATOR'::text THEN ((organizer_id IS NOT NULL) AND (provider_id IS NULL))
    WHEN 'DECISION_MAKER'::text THEN ((organizer_id IS NOT NULL) AND (provider_id IS NULL))
    WHEN 'AUDITOR'::text THEN ((organizer_id IS NOT NULL) AND (provider_id IS NULL))
    WHEN 'EXPERT'::text THEN ((organizer_id IS NULL) AND (provider_id IS NULL))
    ELSE false
END)
access_user.access_user_task_named CHECK (((length(task) >= 1) AND (length(task) <= 120)))
access_user.access_user_username_shaped CHECK ((username ~ '^[a-z0-9][a-z0-9._@-]{2,59}$'::text))
access_wrong_password.access_wrong_password_failures_positive CHECK ((failures > 0))
access_wrong_password.access_wrong_password_pair_sha256 CHECK ((length(pair) = 32))
access_wrong_password.access_wrong_password_pkey PRIMARY KEY (pair)
agreement.agreement_code_once UNIQUE (code)
agreement.agreement_code_shaped CHECK ((code ~ '^[A-HJ-NP-Z2-9]{12}$'::text))
agreement.agreement_number_once UNIQUE (organizer_id, number)
agreement.agreement_numbered CHECK ((btrim(number) <> ''::text))
agreement.agreement_organizer_id_fkey FOREIGN KEY (organizer_id) REFERENCES organizer(id)
agreement.agreement_parties UNIQUE (id, organizer_id, provider_id)
agreement.agreement_pkey PRIMARY KEY (id)
agreement.agreement_provider FOREIGN KEY (provider_id, organizer_id) REFERENCES provider(id, organizer_id)
agreement_amendment.agreement_amendment_is_negotiated FOREIGN KEY (negotiation_id, organizer_id, provider_id) REFERENCES negotiation(id, organizer_id, provider_id)
agreement_amendment.agreement_amendment_of_version FOREIGN KEY (agreement_id, version, organizer_id, provider_id) REFERENCES agreement_version(agreement_id, version, organizer_id, provider_id)
agreement_amendment.agreement_amendment_parties UNIQUE (negotiation_id, organizer_id, provider_id)
agreement_amendment.agreement_amendment_pkey PRIMARY KEY (negotiation_id)
agreement_amendment.agreement_amendment_reasoned CHECK (((btrim(reason) <> ''::text) AND (length(reason) <= 2000)))
agreement_amendment_end.agreement_amendment_end_of_amendment FOREIGN KEY (negotiation_id, organizer_id, provider_id) REFERENCES agreement_amendment(negotiation_id, organizer_id, provider_id)
agreement_amendment_end.agreement_amendment_end_pkey PRIMARY KEY (negotiation_id)
agreement_amendment_end.agreement_amendment_end_reasoned CHECK (((btrim(reason) <> ''::text) AND (length(reason) <= 2000)))
agreement_amendment_term.agreement_amendment_term_is_laid_out FOREIGN KEY (term_id, negotiation_id, organizer_id, provider_id) REFERENCES negotiation_term(id, negotiation_id, organizer_id, provider_id) ON DELETE CASCADE
agreement_amendment_term.agreement_amendment_term_of_amendment FOREIGN KEY (negotiation_id, organizer_id, provider_id) REFERENCES agreement_amendment(negotiation_id, organizer_id, provider_id)
agreement_amendment_term.agreement_amendment_term_origin_id_fkey FOREIGN KEY (origin_id) REFERENCES negotiation_term(id)
agreement_amendment_term.agreement_amendment_term_pkey PRIMARY KEY (term_id)
agreement_body.agreement_body_known CHECK ((body = ANY (ARRAY['PROVIDER_BOARD'::text, 'ORGANIZER_BOARD'::text, 'ORGANIZER_COUNCIL'::text])))
agreement_body.agreement_body_named CHECK ((btrim(name_fi) <> ''::text))
agreement_body.agreement_body_of_version FOREIGN KEY (agreement_id, version, organizer_id, provider_id) REFERENCES agreement_version(agreement_id, version, organizer_id, provider_id)
agreement_body.agreement_body_pkey PRIMARY KEY (agreement_id, version, body)
agreement_conflict.agreement_conflict_of_version FOREIGN KEY (agreement_id, version, organizer_id, provider_id) REFERENCES agreement_version(agreement_id, version, organizer_id, provider_id)
agreement_conflict.agreement_conflict_pkey PRIMARY KEY (agreement_id, version, user_id)
agreement_conflict.agreement_conflict_reasoned CHECK (((btrim(reason) <> ''::text) AND (length(reason) <= 2000)))
agreement_document.agreement_document_attempt_from_one CHECK ((attempt >= 1))
agreement_document.agreement_document_language_known CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text])))
agreement_document.agreement_document_of_version FOREIGN KEY (agreement_id, version, organizer_id, provider_id) REFERENCES agreement_version(agreement_id, version, organizer_id, provider_id)
agreement_document.agreement_document_pkey PRIMARY KEY (agreement_id, version, language, place, attempt)
agreement_document.agreement_document_place_known CHECK (((place >= 0) AND (place <= 2)))
agreement_document.agreement_document_sha256_shaped CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
agreement_event.agreement_event_dissent_short CHECK ((length(dissent) <= 8000))
agreement_event.agreement_event_kind_known CHECK ((kind = ANY (ARRAY['DECIDED'::text, 'ANSWERED'::text, 'SIGNED'::text, 'SIGNING_REFUSED'::text, 'WITHDRAWN'::text, 'TERMINATED'::text])))
agreement_event.agreement_event_of_body FOREIGN KEY (agreement_id, version, body) REFERENCES agreement_body(agreement_id, version, body)
agreement_event.agreement_event_of_version FOREIGN KEY (agreement_id, version, organizer_id, provider_id) REFERENCES agreement_version(agreement_id, version, organizer_id, provider_id)
agreement_event.agreement_event_outcome_known CHECK ((outcome = ANY (ARRAY['APPROVED'::text, 'RETURNED'::text, 'TABLED'::text])))
agreement_event.agreement_event_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
agreement_event.agreement_event_pkey PRIMARY KEY (agreement_id, version, sequence)
agreement_event.agreement_event_reasons_short CHECK ((length(reasons) <= 8000))
agreement_event.agreement_event_sequence_from_one CHECK ((sequence >= 1))
agreement_event.agreement_event_text_short CHECK ((length(text) <= 8000))
agreement_event.agreement_event_whole CHECK (
CASE kind
    WHEN 'DECIDED'::text THEN ((num_nonnulls(body, outcome, day, section, case_number, text, reasons) = 7) AND (btrim(section) <> ''::text) AND (btrim(reasons) <> ''::text) AND ((outcome = 'APPROVED'::text) = (final_from IS NOT NULL)))
    WHEN 'ANSWERED'::text THEN (btrim(text) <> ''::text)
    WHEN 'SIGNED'::text THEN (num_nonnulls(party, day, signer_right) = 3)
    WHEN 'TERMINATED'::text THEN (num_nonnulls(party, day, reasons) = 3)
    ELSE (btrim(reasons) <> ''::text)
END)
agreement_file.agreement_file_bounded CHECK ((octet_length(bytes) <= 33554432))
agreement_file.agreement_file_is_what_its_hash_says CHECK ((encode(sha256(bytes), 'hex'::text) = sha256))
agreement_file.agreement_file_of_agreement FOREIGN KEY (agreement_id, organizer_id, provider_id) REFERENCES agreement(id, organizer_id, provider_id)
agreement_file.agreement_file_pkey PRIMARY KEY (sha256, agreement_id)
agreement_obligation.agreement_obligation_by_party_known CHECK ((by_party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
agreement_obligation.agreement_obligation_every_known CHECK ((every = ANY (ARRAY['ONCE'::text, 'MONTH'::text, 'QUARTER'::text, 'YEAR'::text])))
agreement_obligation.agreement_obligation_kind_known CHECK ((kind = ANY (ARRAY['TARGET_REPORT'::text, 'OPEN_ISSUE'::text, 'WRITTEN'::text])))
agreement_obligation.agreement_obligation_of_negotiation FOREIGN KEY (negotiation_id, organizer_id, provider_id) REFERENCES negotiation(id, organizer_id, provider_id)
agreement_obligation.agreement_obligation_of_version FOREIGN KEY (agreement_id, version, organizer_id, provider_id) REFERENCES agreement_version(agreement_id, version, organizer_id, provider_id)
agreement_obligation.agreement_obligation_owner_short CHECK ((length(owner) <= 200))
agreement_obligation.agreement_obligation_parties UNIQUE (id, organizer_id, provider_id)
agreement_obligation.agreement_obligation_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
agreement_obligation.agreement_obligation_pkey PRIMARY KEY (id)
agreement_obligation.agreement_obligation_says_what CHECK (((btrim(title_fi) <> ''::text) AND (length(title_fi) <= 500)))
agreement_obligation.agreement_obligation_stands_in_a_term CHECK (((kind = 'OPEN_ISSUE'::text) = (term_id IS NULL)))
agreement_obligation.agreement_obligation_title_sv_short CHECK ((length(title_sv) <= 500))
agreement_obligation.agreement_obligation_written_by_a_party CHECK (((kind = 'WRITTEN'::text) = (by_party IS NOT NULL)))
agreement_obligation_due.agreement_obligation_due_of_obligation FOREIGN KEY (obligation_id, organizer_id, provider_id) REFERENCES agreement_obligation(id, organizer_id, provider_id)
agreement_obligation_due.agreement_obligation_due_pkey PRIMARY KEY (obligation_id, day)
agreement_obligation_entry.agreement_obligation_entry_for_what_is_due FOREIGN KEY (obligation_id, day) REFERENCES agreement_obligation_due(obligation_id, day)
agreement_obligation_entry.agreement_obligation_entry_kind_known CHECK ((kind = ANY (ARRAY['OWNER'::text, 'EVIDENCE'::text, 'STRUCK'::text])))
agreement_obligation_entry.agreement_obligation_entry_of_obligation FOREIGN KEY (obligation_id, organizer_id, provider_id) REFERENCES agreement_obligation(id, organizer_id, provider_id)
agreement_obligation_entry.agreement_obligation_entry_pkey PRIMARY KEY (entry)
agreement_obligation_entry.agreement_obligation_entry_text_short CHECK ((length(text) <= 4000))
agreement_obligation_entry.agreement_obligation_entry_whole CHECK ((((kind = 'EVIDENCE'::text) = (day IS NOT NULL)) AND ((kind = 'OWNER'::text) OR (btrim(text) <> ''::text))))
agreement_public_copy.agreement_public_copy_from_one CHECK ((number >= 1))
agreement_public_copy.agreement_public_copy_language_known CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text])))
agreement_public_copy.agreement_public_copy_of_version FOREIGN KEY (agreement_id, version, organizer_id, provider_id) REFERENCES agreement_version(agreement_id, version, organizer_id, provider_id)
agreement_public_copy.agreement_public_copy_pkey PRIMARY KEY (agreement_id, version, language, number)
agreement_public_copy.agreement_public_copy_sha256_shaped CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
agreement_public_text.agreement_public_text_html_bounded CHECK ((length(html) <= 16777216))
agreement_public_text.agreement_public_text_json_bounded CHECK ((length("json") <= 16777216))
agreement_public_text.agreement_public_text_of_copy FOREIGN KEY (agreement_id, version, language, number) REFERENCES agreement_public_copy(agreement_id, version, language, number)
agreement_public_text.agreement_public_text_pdf_bounded CHECK ((octet_length(pdf) <= 33554432))
agreement_public_text.agreement_public_text_pkey PRIMARY KEY (agreement_id, version, language, number)
agreement_publicity.agreement_publicity_about_one_thing CHECK ((num_nonnulls(term_id, annex) = 1))
agreement_publicity.agreement_publicity_annex_known CHECK ((annex = ANY (ARRAY['TARGETS'::text, 'CHAINS'::text, 'FUNDING'::text, 'ISSUES'::text, 'ALTERNATIVES'::text])))
agreement_publicity.agreement_publicity_from_one CHECK ((number >= 1))
agreement_publicity.agreement_publicity_ground_known CHECK ((ground = ANY (ARRAY['SECURITY_ARRANGEMENTS'::text, 'PREPAREDNESS'::text, 'PUBLIC_BUSINESS_SECRET'::text, 'PRIVATE_BUSINESS_SECRET'::text, 'WELFARE_CLIENT'::text, 'SECRET_CONTACT'::text, 'PRIVATE_LIFE'::text])))
agreement_publicity.agreement_publicity_note_short CHECK ((length(note) <= 2000))
agreement_publicity.agreement_publicity_of_negotiation FOREIGN KEY (negotiation_id, organizer_id, provider_id) REFERENCES negotiation(id, organizer_id, provider_id)
agreement_publicity.agreement_publicity_of_term FOREIGN KEY (term_id, negotiation_id, organizer_id, provider_id) REFERENCES negotiation_term(id, negotiation_id, organizer_id, provider_id)
agreement_publicity.agreement_publicity_pkey PRIMARY KEY (negotiation_id, number)
agreement_signing_right.agreement_signing_right_days_in_order CHECK (((valid_to IS NULL) OR (valid_from <= valid_to)))
agreement_signing_right.agreement_signing_right_has_a_source CHECK (((btrim(source) <> ''::text) AND (length(source) <= 500)))
agreement_signing_right.agreement_signing_right_organizer_id_fkey FOREIGN KEY (organizer_id) REFERENCES organizer(id)
agreement_signing_right.agreement_signing_right_pkey PRIMARY KEY (id)
agreement_signing_right.agreement_signing_right_provider FOREIGN KEY (provider_id, organizer_id) REFERENCES provider(id, organizer_id)
agreement_signing_right.agreement_signing_right_titled CHECK (((btrim(title) <> ''::text) AND (length(title) <= 200)))
agreement_signing_right.agreement_signing_right_user_id_fkey FOREIGN KEY (user_id) REFERENCES access_user(id)
agreement_signing_right_end.agreement_signing_right_end_pkey PRIMARY KEY (right_id)
agreement_signing_right_end.agreement_signing_right_end_reasoned CHECK ((btrim(reason) <> ''::text))
agreement_signing_right_end.agreement_signing_right_end_right_id_fkey FOREIGN KEY (right_id) REFERENCES agreement_signing_right(id)
agreement_version.agreement_version_days_in_order CHECK ((first_day <= last_day))
agreement_version.agreement_version_fingerprint_is_sha256 CHECK ((fingerprint ~ '^[0-9a-f]{64}$'::text))
agreement_version.agreement_version_first_signer_known CHECK ((first_signer = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
agreement_version.agreement_version_from_one CHECK ((version >= 1))
agreement_version.agreement_version_of_agreement FOREIGN KEY (agreement_id, organizer_id, provider_id) REFERENCES agreement(id, organizer_id, provider_id)
agreement_version.agreement_version_of_negotiation FOREIGN KEY (negotiation_id, organizer_id, provider_id) REFERENCES negotiation(id, organizer_id, provider_id)
agreement_version.agreement_version_parties UNIQUE (agreement_id, version, organizer_id, provider_id)
agreement_version.agreement_version_pkey PRIMARY KEY (agreement_id, version)
agreement_version.agreement_version_says_what_is_proposed CHECK (((btrim(proposal) <> ''::text) AND (length(proposal) <= 8000)))
audit_entry.audit_entry_acting_for_known CHECK ((acting_for = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text, 'NOBODY'::text])))
audit_entry.audit_entry_channel_known CHECK ((channel = ANY (ARRAY['MOVE'::text, 'READ'::text])))
audit_entry.audit_entry_hash_is_sha256 CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
audit_entry.audit_entry_one_per_sequence PRIMARY KEY (subject, channel, sequence)
audit_entry.audit_entry_sequence_from_one CHECK ((sequence >= 1))
budget_envelope.budget_envelope_not_negative CHECK ((amount >= (0)::numeric))
budget_envelope.budget_envelope_organizer_id_fkey FOREIGN KEY (organizer_id) REFERENCES organizer(id)
budget_envelope.budget_envelope_pkey PRIMARY KEY (id)
budget_envelope.budget_envelope_provider FOREIGN KEY (provider_id, organizer_id) REFERENCES provider(id, organizer_id)
budget_envelope.budget_envelope_year_sane CHECK (((year >= 2000) AND (year <= 2100)))
catalogue_code.catalogue_code_batch FOREIGN KEY (batch_id, organizer_id) REFERENCES catalogue_code_batch(id, organizer_id)
catalogue_code.catalogue_code_edit_positive CHECK ((edit > 0))
catalogue_code.catalogue_code_ends_after_it_began CHECK ((valid_to >= valid_from))
catalogue_code.catalogue_code_named CHECK (((name_fi <> ''::text) AND (name_sv <> ''::text)))
catalogue_code.catalogue_code_organizer_id_fkey FOREIGN KEY (organizer_id) REFERENCES organizer(id)
catalogue_code.catalogue_code_pkey PRIMARY KEY (organizer_id, code, edit)
catalogue_code.catalogue_code_scheme_named CHECK ((scheme <> ''::text))
catalogue_code.catalogue_code_shape CHECK ((code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,19}$'::text))
catalogue_code.catalogue_code_source_said CHECK ((source <> ''::text))
catalogue_code_batch.catalogue_code_batch_holds_rows CHECK ((rows > 0))
catalogue_code_batch.catalogue_code_batch_organizer_id_fkey FOREIGN KEY (organizer_id) REFERENCES organizer(id)
catalogue_code_batch.catalogue_code_batch_pkey PRIMARY KEY (id)
catalogue_code_batch.catalogue_code_batch_undone_whole CHECK (((undone_at IS NULL) = (undone_by IS NULL)))
catalogue_code_batch.catalogue_code_batch_within_organizer UNIQUE (id, organizer_id)
catalogue_service_package.catalogue_service_package_parent_code_fkey FOREIGN KEY (parent_code) REFERENCES catalogue_service_package(code)
catalogue_service_package.catalogue_service_package_pkey PRIMARY KEY (code)
catalogue_service_package.catalogue_service_package_status_known CHECK ((status = ANY (ARRAY['VERIFIED'::text, 'NAME_VERIFIED'::text, 'RECALLED'::text])))
clause_draft.clause_draft_depth_of_three CHECK (((depth_from >= 0) AND (depth_from <= 3)))
clause_draft.clause_draft_edit_positive CHECK ((edit > 0))
clause_draft.clause_draft_follows_known CHECK ((follows >= '-1'::integer))
clause_draft.clause_draft_key_shaped CHECK ((key ~ '^[0-9a-z.-]{3,36}$'::text))
clause_draft.clause_draft_model_known CHECK ((model = ANY (ARRAY['LUMP_SUM'::text, 'BY_SERVICE_PACKAGE'::text])))
clause_draft.clause_draft_organizer_id_fkey FOREIGN KEY (organizer_id) REFERENCES organizer(id)
clause_draft.clause_draft_pkey PRIMARY KEY (organizer_id, key)
clause_draft.clause_draft_section_of_twenty CHECK (((section >= 1) AND (section <= 20)))
clause_origin.clause_origin_key_shaped CHECK ((key ~ '^[0-9a-z.-]{3,36}$'::text))
clause_origin.clause_origin_number_known CHECK ((number >= 0))
clause_origin.clause_origin_of_term FOREIGN KEY (term_id, negotiation_id, organizer_id, provider_id) REFERENCES negotiation_term(id, negotiation_id, organizer_id, provider_id) ON DELETE CASCADE
clause_origin.clause_origin_pkey PRIMARY KEY (term_id)
clause_retirement.clause_retirement_number_known CHECK ((number >= 0))
clause_retirement.clause_retirement_organizer_id_fkey FOREIGN KEY (organizer_id) REFERENCES organizer(id)
clause_retirement.clause_retirement_pkey PRIMARY KEY (organizer_id, key, number)
clause_retirement.clause_retirement_reasoned CHECK ((btrim(reason) <> ''::text))
clause_version.clause_version_depth_of_three CHECK (((depth_from >= 0) AND (depth_from <= 3)))
clause_version.clause_version_key_shaped CHECK ((key ~ '^[0-9a-z.-]{3,36}$'::text))
clause_version.clause_version_model_known CHECK ((model = ANY (ARRAY['LUMP_SUM'::text, 'BY_SERVICE_PACKAGE'::text])))
clause_version.clause_version_number_positive CHECK ((number > 0))
clause_version.clause_version_organizer_id_fkey FOREIGN KEY (organizer_id) REFERENCES organizer(id)
clause_version.clause_version_pkey PRIMARY KEY (organizer_id, key, number)
clause_version.clause_version_reasoned CHECK ((btrim(reason) <> ''::text))
clause_version.clause_version_section_of_twenty CHECK (((section >= 1) AND (section <= 20)))
clause_version.clause_version_titled CHECK (((btrim(title_fi) <> ''::text) AND (btrim(title_sv) <> ''::text)))
clause_version.clause_version_worded CHECK (((btrim(text_fi) <> ''::text) AND (btrim(text_sv) <> ''::text)))
funding_choice.funding_choice_carries_reasons CHECK ((btrim(reasons) <> ''::text))
funding_choice.funding_choice_names_its_body CHECK ((btrim(decided_by) <> ''::text))
funding_choice.funding_choice_of_round FOREIGN KEY (negotiation_id, round) REFERENCES negotiation_round(negotiation_id, number)
funding_choice.funding_choice_once_a_round PRIMARY KEY (negotiation_id, round)
funding_choice.funding_choice_parties FOREIGN KEY (negotiation_id, organizer_id, provider_id) REFERENCES negotiation(id, organizer_id, provider_id)
hearing.hearing_days_in_order CHECK ((first_day <= last_day))
hearing.hearing_link_is_an_address CHECK (((link ~ '^https://[^[:space:]]+$'::text) AND (length(link) <= 500)))
hearing.hearing_of_negotiation FOREIGN KEY (negotiation_id, organizer_id, provider_id) REFERENCES negotiation(id, organizer_id, provider_id)
hearing.hearing_parties UNIQUE (id, negotiation_id, organizer_id, provider_id)
hearing.hearing_pkey PRIMARY KEY (id)
hearing.hearing_says_what_it_is_about CHECK (((btrim(about_fi) <> ''::text) AND (btrim(about_sv) <> ''::text) AND (length(about_fi) <= 4000) AND (length(about_sv) <= 4000)))
hearing.hearing_titled CHECK (((btrim(title_fi) <> ''::text) AND (btrim(title_sv) <> ''::text) AND (length(title_fi) <= 200) AND (length(title_sv) <= 200)))
hearing_question.hearing_question_asks CHECK (((btrim(fi) <> ''::text) AND (btrim(sv) <> ''::text) AND (length(fi) <= 500) AND (length(sv) <= 500)))
hearing_question.hearing_question_from_one CHECK ((number >= 1))
hearing_question.hearing_question_hearing_id_fkey FOREIGN KEY (hearing_id) REFERENCES hearing(id)
hearing_question.hearing_question_pkey PRIMARY KEY (hearing_id, number)
hearing_theme.hearing_theme_answered CHECK (((btrim(answer_fi) <> ''::text) AND (btrim(answer_sv) <> ''::text) AND (length(answer_fi) <= 4000) AND (length(answer_sv) <= 4000)))
hearing_theme.hearing_theme_changed_a_term_in_a_round CHECK (((num_nonnulls(term_id, round) = ANY (ARRAY[0, 2])) AND (round >= 1)))
hearing_theme.hearing_theme_from_one CHECK ((number >= 1))
hearing_theme.hearing_theme_of_hearing FOREIGN KEY (hearing_id, negotiation_id, organizer_id, provider_id) REFERENCES hearing(id, negotiation_id, organizer_id, provider_id)
hearing_theme.hearing_theme_of_statements CHECK ((statements >= 1))
hearing_theme.hearing_theme_of_term FOREIGN KEY (term_id, negotiation_id, organizer_id, provider_id) REFERENCES negotiation_term(id, negotiation_id, organizer_id, provider_id)
hearing_theme.hearing_theme_pkey PRIMARY KEY (hearing_id, number)
hearing_theme.hearing_theme_titled CHECK (((btrim(title_fi) <> ''::text) AND (btrim(title_sv) <> ''::text) AND (length(title_fi) <= 200) AND (length(title_sv) <= 200)))
indicator.indicator_code_unique UNIQUE (code)
indicator.indicator_direction_known CHECK ((direction = ANY (ARRAY['UNKNOWN'::text, 'HIGHER_IS_BETTER'::text, 'LOWER_IS_BETTER'::text])))
indicator.indicator_id_positive CHECK ((id > 0))
indicator.indicator_name_status_known CHECK ((name_status = ANY (ARRAY['EXACT'::text, 'PARAPHRASE'::text])))
indicator.indicator_origin_known CHECK ((origin = ANY (ARRAY['SOTKANET'::text, 'OWN'::text])))
indicator.indicator_own_ids_apart CHECK (((origin = 'OWN'::text) = (id >= 1000000)))
indicator.indicator_pkey PRIMARY KEY (id)
indicator_import.indicator_import_pkey PRIMARY KEY (id)
indicator_import.indicator_import_sha256_shape CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
indicator_import_job.indicator_import_job_organizer_id_fkey FOREIGN KEY (organizer_id) REFERENCES organizer(id)
indicator_import_job.indicator_import_job_phase_known CHECK ((phase = ANY (ARRAY['READING'::text, 'CHECKING'::text, 'SAVING'::text])))
indicator_import_job.indicator_import_job_pkey PRIMARY KEY (id)
indicator_import_job.indicator_import_job_state_known CHECK ((state = ANY (ARRAY['CHECKING'::text, 'CHECKED'::text, 'REFUSED'::text, 'IMPORTING'::text, 'IMPORTED'::text, 'FAILED'::text])))
indicator_import_job_part.indicator_import_job_part_job_id_fkey FOREIGN KEY (job_id) REFERENCES indicator_import_job(id)
indicator_import_job_part.indicator_import_job_part_once PRIMARY KEY (job_id, part)
indicator_observation.indicator_observation_gender_known CHECK ((gender = ANY (ARRAY['TOTAL'::text, 'MALE'::text, 'FEMALE'::text])))
indicator_observation.indicator_observation_once PRIMARY KEY (indicator_id, region_id, year, gender)
indicator_observation.indicator_observation_year_sane CHECK (((year >= 1900) AND (year <= 2200)))
indicator_provenance.indicator_provenance_once UNIQUE (source, licence, as_of)
indicator_provenance.indicator_provenance_pkey PRIMARY KEY (id)
indicator_region.indicator_region_code_unique UNIQUE (code)
indicator_region.indicator_region_level_known CHECK ((level = ANY (ARRAY['COUNTRY'::text, 'COUNTY'::text, 'WELLBEING_SERVICES_COUNTY'::text, 'MUNICIPALITY'::text, 'OTHER'::text])))
indicator_region.indicator_region_pkey PRIMARY KEY (id)
indicator_region.indicator_region_sotkanet_unique UNIQUE (sotkanet_id)
meeting.meeting_number_from_one CHECK ((number >= 1))
meeting.meeting_number_once UNIQUE (negotiation_id, number)
meeting.meeting_parties FOREIGN KEY (negotiation_id, organizer_id, provider_id) REFERENCES negotiation(id, organizer_id, provider_id)
meeting.meeting_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
meeting.meeting_pkey PRIMARY KEY (id)
meeting.meeting_within_parties UNIQUE (id, negotiation_id, organizer_id, provider_id)
meeting_call.meeting_call_has_a_title CHECK ((btrim(title) <> ''::text))
meeting_call.meeting_call_kind_known CHECK ((kind = ANY (ARRAY['WORKSHOP'::text, 'NEGOTIATION'::text, 'SIMULATION_DAY'::text])))
meeting_call.meeting_call_of_meeting FOREIGN KEY (meeting_id, negotiation_id, organizer_id, provider_id) REFERENCES meeting(id, negotiation_id, organizer_id, provider_id)
meeting_call.meeting_call_once_a_sequence PRIMARY KEY (meeting_id, sequence)
meeting_call.meeting_call_sequence_from_zero CHECK ((sequence >= 0))
meeting_call.meeting_call_starts_before_it_ends CHECK ((starts < ends))
meeting_correction.meeting_correction_of_meeting FOREIGN KEY (meeting_id, negotiation_id, organizer_id, provider_id) REFERENCES meeting(id, negotiation_id, organizer_id, provider_id)
meeting_correction.meeting_correction_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
meeting_correction.meeting_correction_pkey PRIMARY KEY (entry)
meeting_correction.meeting_correction_says_something CHECK ((btrim(text) <> ''::text))
meeting_hours.meeting_hours_not_negative CHECK ((hours >= (0)::numeric))
meeting_hours.meeting_hours_of_meeting FOREIGN KEY (meeting_id, negotiation_id, organizer_id, provider_id) REFERENCES meeting(id, negotiation_id, organizer_id, provider_id)
meeting_hours.meeting_hours_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
meeting_hours.meeting_hours_pkey PRIMARY KEY (entry)
meeting_minutes.meeting_minutes_checked_by_somebody CHECK ((((state = ANY (ARRAY['CHECKED'::text, 'PUBLISHED'::text])) = (num_nonnulls(checked_by, checked_at) = 2)) AND (num_nonnulls(checked_by, checked_at) = ANY (ARRAY[0, 2]))))
meeting_minutes.meeting_minutes_of_meeting FOREIGN KEY (meeting_id, negotiation_id, organizer_id, provider_id) REFERENCES meeting(id, negotiation_id, organizer_id, provider_id)
meeting_minutes.meeting_minutes_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
meeting_minutes.meeting_minutes_pkey PRIMARY KEY (meeting_id)
meeting_minutes.meeting_minutes_published_by_somebody CHECK ((((state = 'PUBLISHED'::text) = (num_nonnulls(published_by, published_at) = 2)) AND (num_nonnulls(published_by, published_at) = ANY (ARRAY[0, 2]))))
meeting_minutes.meeting_minutes_returned_for_a_reason CHECK (((state <> 'RETURNED'::text) OR (btrim(returned_reason) <> ''::text)))
meeting_minutes.meeting_minutes_state_known CHECK ((state = ANY (ARRAY['DRAFT'::text, 'FOR_CHECKING'::text, 'RETURNED'::text, 'CHECKED'::text, 'PUBLISHED'::text])))
meeting_minutes.meeting_minutes_version_from_one CHECK ((version >= 1))
negotiation.negotiation_case_number_once UNIQUE (organizer_id, case_number)
negotiation.negotiation_fingerprint_is_sha256 CHECK ((fingerprint ~ '^[0-9a-f]{64}$'::text))
negotiation.negotiation_in_turn_known CHECK ((in_turn = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
negotiation.negotiation_organizer_id_fkey FOREIGN KEY (organizer_id) REFERENCES organizer(id)
negotiation.negotiation_parties UNIQUE (id, organizer_id, provider_id)
negotiation.negotiation_phase_has_its_facts CHECK (
CASE phase
    WHEN 'UNDER_NEGOTIATION'::text THEN ((num_nonnulls(in_turn, due) = 2) AND (num_nonnulls(negotiated_at, fingerprint) = 0))
    WHEN 'NEGOTIATED'::text THEN ((num_nonnulls(negotiated_at, fingerprint) = 2) AND (num_nonnulls(in_turn, due) = 0))
    ELSE false
END)
negotiation.negotiation_pkey PRIMARY KEY (id)
negotiation.negotiation_provider FOREIGN KEY (provider_id, organizer_id) REFERENCES provider(id, organizer_id)
negotiation.negotiation_response_days_sane CHECK (((response_days >= 1) AND (response_days <= 365)))
negotiation.negotiation_round_from_one CHECK ((round >= 1))
negotiation.negotiation_years_in_order CHECK ((first_year <= last_year))
negotiation_answer.negotiation_answer_follows_revision CHECK ((round > revision_round))
negotiation_answer.negotiation_answer_no_without_reason CHECK (((stand = 'ACCEPT'::text) OR (btrim(COALESCE(reason, ''::text)) <> ''::text)))
negotiation_answer.negotiation_answer_of_revision FOREIGN KEY (negotiation_id, term_id, revision_round) REFERENCES negotiation_revision(negotiation_id, term_id, round)
negotiation_answer.negotiation_answer_of_round FOREIGN KEY (negotiation_id, round) REFERENCES negotiation_round(negotiation_id, number)
negotiation_answer.negotiation_answer_of_term FOREIGN KEY (term_id, negotiation_id, organizer_id, provider_id) REFERENCES negotiation_term(id, negotiation_id, organizer_id, provider_id)
negotiation_answer.negotiation_answer_once_a_round PRIMARY KEY (negotiation_id, term_id, round)
negotiation_answer.negotiation_answer_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
negotiation_answer.negotiation_answer_person_years_not_negative CHECK ((person_years >= (0)::numeric))
negotiation_answer.negotiation_answer_stand_known CHECK ((stand = ANY (ARRAY['ACCEPT'::text, 'ACCEPT_ON_CONDITION'::text, 'CANNOT'::text])))
negotiation_answer.negotiation_answer_volume_not_negative CHECK ((volume >= 0))
negotiation_condition.negotiation_condition_of_round FOREIGN KEY (negotiation_id, round) REFERENCES negotiation_round(negotiation_id, number)
negotiation_condition.negotiation_condition_of_term FOREIGN KEY (term_id, negotiation_id, organizer_id, provider_id) REFERENCES negotiation_term(id, negotiation_id, organizer_id, provider_id)
negotiation_condition.negotiation_condition_on_another_term CHECK ((on_term_id <> term_id))
negotiation_condition.negotiation_condition_on_nothing_later CHECK ((on_round <= round))
negotiation_condition.negotiation_condition_on_revision FOREIGN KEY (negotiation_id, on_term_id, on_round) REFERENCES negotiation_revision(negotiation_id, term_id, round)
negotiation_condition.negotiation_condition_once PRIMARY KEY (negotiation_id, term_id, round, on_term_id)
negotiation_condition.negotiation_condition_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
negotiation_dispute.negotiation_dispute_exposure_not_negative CHECK ((exposure >= (0)::numeric))
negotiation_dispute.negotiation_dispute_of_term FOREIGN KEY (term_id, negotiation_id, organizer_id, provider_id) REFERENCES negotiation_term(id, negotiation_id, organizer_id, provider_id)
negotiation_dispute.negotiation_dispute_pkey PRIMARY KEY (id)
negotiation_dispute.negotiation_dispute_within_parties UNIQUE (id, negotiation_id, organizer_id, provider_id)
negotiation_dispute_position.negotiation_dispute_position_of_dispute FOREIGN KEY (dispute_id, negotiation_id, organizer_id, provider_id) REFERENCES negotiation_dispute(id, negotiation_id, organizer_id, provider_id)
negotiation_dispute_position.negotiation_dispute_position_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
negotiation_dispute_position.negotiation_dispute_position_pkey PRIMARY KEY (entry)
negotiation_dispute_position.negotiation_dispute_position_says_something CHECK ((btrim(text) <> ''::text))
negotiation_dispute_step.negotiation_dispute_step_climbs_with_a_level CHECK ((num_nonnulls(level, level_fi, level_sv) =
CASE
    WHEN (kind = ANY (ARRAY['RAISED'::text, 'MOVED_UP'::text])) THEN 3
    ELSE 0
END))
negotiation_dispute_step.negotiation_dispute_step_is_somebodys_or_the_calendars CHECK ((num_nonnulls(party, by_user, by_name) =
CASE kind
    WHEN 'MOVED_UP'::text THEN 0
    ELSE 3
END))
negotiation_dispute_step.negotiation_dispute_step_kind_known CHECK ((kind = ANY (ARRAY['RAISED'::text, 'MOVED_UP'::text, 'RESOLUTION_PROPOSED'::text, 'RESOLUTION_DECLINED'::text, 'RESOLVED'::text, 'AGREED_ON_THE_TABLE'::text])))
negotiation_dispute_step.negotiation_dispute_step_level_of_five CHECK (((level >= 1) AND (level <= 5)))
negotiation_dispute_step.negotiation_dispute_step_of_dispute FOREIGN KEY (dispute_id, negotiation_id, organizer_id, provider_id) REFERENCES negotiation_dispute(id, negotiation_id, organizer_id, provider_id)
negotiation_dispute_step.negotiation_dispute_step_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
negotiation_dispute_step.negotiation_dispute_step_pkey PRIMARY KEY (entry)
negotiation_draft.negotiation_draft_of_term FOREIGN KEY (term_id, negotiation_id, organizer_id, provider_id) REFERENCES negotiation_term(id, negotiation_id, organizer_id, provider_id)
negotiation_draft.negotiation_draft_one_per_party PRIMARY KEY (negotiation_id, term_id, party)
negotiation_draft.negotiation_draft_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
negotiation_draft.negotiation_draft_person_years_not_negative CHECK ((person_years >= (0)::numeric))
negotiation_draft.negotiation_draft_reopening_known CHECK ((reopening = ANY (ARRAY['PROPOSE'::text, 'AGREE'::text, 'KEEP'::text])))
negotiation_draft.negotiation_draft_says_something CHECK ((num_nonnulls(value, stand, reopening) >= 1))
negotiation_draft.negotiation_draft_stand_known CHECK ((stand = ANY (ARRAY['ACCEPT'::text, 'ACCEPT_ON_CONDITION'::text, 'CANNOT'::text])))
negotiation_draft.negotiation_draft_version_from_one CHECK ((version >= 1))
negotiation_draft.negotiation_draft_volume_not_negative CHECK ((volume >= 0))
negotiation_expert.negotiation_expert_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES access_invitation(id)
negotiation_expert.negotiation_expert_parties FOREIGN KEY (negotiation_id, organizer_id, provider_id) REFERENCES negotiation(id, organizer_id, provider_id)
negotiation_expert.negotiation_expert_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
negotiation_expert.negotiation_expert_pkey PRIMARY KEY (entry)
negotiation_expert.negotiation_expert_sections_of_twenty CHECK (((cardinality(sections) >= 1) AND (1 <= ALL (sections)) AND (20 >= ALL (sections))))
negotiation_issue.negotiation_issue_number_from_one CHECK ((number >= 1))
negotiation_issue.negotiation_issue_number_once UNIQUE (negotiation_id, number)
negotiation_issue.negotiation_issue_parties FOREIGN KEY (negotiation_id, organizer_id, provider_id) REFERENCES negotiation(id, organizer_id, provider_id)
negotiation_issue.negotiation_issue_pkey PRIMARY KEY (id)
negotiation_issue.negotiation_issue_within_parties UNIQUE (id, negotiation_id, organizer_id, provider_id)
negotiation_issue_step.negotiation_issue_step_is_somebodys_or_the_calendars CHECK ((num_nonnulls(party, by_user, by_name) =
CASE kind
    WHEN 'DEFAULT_IN_FORCE'::text THEN 0
    ELSE 3
END))
negotiation_issue_step.negotiation_issue_step_kind_known CHECK ((kind = ANY (ARRAY['RESOLUTION_PROPOSED'::text, 'RESOLUTION_DECLINED'::text, 'RESOLUTION_CONFIRMED'::text, 'DEFAULT_IN_FORCE'::text])))
negotiation_issue_step.negotiation_issue_step_of_issue FOREIGN KEY (issue_id, negotiation_id, organizer_id, provider_id) REFERENCES negotiation_issue(id, negotiation_id, organizer_id, provider_id)
negotiation_issue_step.negotiation_issue_step_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
negotiation_issue_step.negotiation_issue_step_pkey PRIMARY KEY (entry)
negotiation_issue_version.negotiation_issue_change_carries_a_reason CHECK (((version = 1) OR (btrim(COALESCE(reason, ''::text)) <> ''::text)))
negotiation_issue_version.negotiation_issue_default_in_both_languages CHECK ((num_nonnulls(default_fi, default_sv) = ANY (ARRAY[0, 2])))
negotiation_issue_version.negotiation_issue_exposure_not_negative CHECK ((exposure >= (0)::numeric))
negotiation_issue_version.negotiation_issue_owner_known CHECK ((owner_party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
negotiation_issue_version.negotiation_issue_version_from_one CHECK ((version >= 1))
negotiation_issue_version.negotiation_issue_version_of_issue FOREIGN KEY (issue_id, negotiation_id, organizer_id, provider_id) REFERENCES negotiation_issue(id, negotiation_id, organizer_id, provider_id)
negotiation_issue_version.negotiation_issue_version_once PRIMARY KEY (issue_id, version)
negotiation_issue_version.negotiation_issue_version_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
negotiation_ladder_level.negotiation_ladder_days_sane CHECK (((days >= 1) AND (days <= 365)))
negotiation_ladder_level.negotiation_ladder_has_five_levels CHECK (((level >= 1) AND (level <= 5)))
negotiation_ladder_level.negotiation_ladder_level_once PRIMARY KEY (organizer_id, version, level)
negotiation_ladder_level.negotiation_ladder_level_organizer_id_fkey FOREIGN KEY (organizer_id) REFERENCES organizer(id)
negotiation_ladder_level.negotiation_ladder_limit_not_negative CHECK ((euro_limit >= (0)::numeric))
negotiation_ladder_level.negotiation_ladder_top_has_no_deadline CHECK (((days IS NULL) = (level = 5)))
negotiation_ladder_level.negotiation_ladder_top_has_no_limit CHECK (((level < 5) OR (euro_limit IS NULL)))
negotiation_ladder_level.negotiation_ladder_version_from_one CHECK ((version >= 1))
negotiation_mandate.negotiation_mandate_body_named CHECK ((btrim(body) <> ''::text))
negotiation_mandate.negotiation_mandate_bound_known CHECK ((bound = ANY (ARRAY['CEILING'::text, 'FLOOR'::text])))
negotiation_mandate.negotiation_mandate_of_a_term_or_a_year CHECK ((num_nonnulls(term_id, year) = 1))
negotiation_mandate.negotiation_mandate_of_term FOREIGN KEY (term_id, negotiation_id, organizer_id, provider_id) REFERENCES negotiation_term(id, negotiation_id, organizer_id, provider_id) ON DELETE CASCADE
negotiation_mandate.negotiation_mandate_parties FOREIGN KEY (negotiation_id, organizer_id, provider_id) REFERENCES negotiation(id, organizer_id, provider_id)
negotiation_mandate.negotiation_mandate_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
negotiation_mandate.negotiation_mandate_pkey PRIMARY KEY (id)
negotiation_mandate.negotiation_mandate_section_named CHECK ((btrim(section) <> ''::text))
negotiation_mandate.negotiation_mandate_total_is_euros CHECK (((year IS NULL) OR (unit IS NULL)))
negotiation_mandate.negotiation_mandate_within_party UNIQUE (id, negotiation_id, organizer_id, provider_id, party)
negotiation_mandate_request.negotiation_mandate_request_has_a_reason CHECK ((btrim(reason) <> ''::text))
negotiation_mandate_request.negotiation_mandate_request_of_mandate FOREIGN KEY (mandate_id, negotiation_id, organizer_id, provider_id, party) REFERENCES negotiation_mandate(id, negotiation_id, organizer_id, provider_id, party) ON DELETE CASCADE
negotiation_mandate_request.negotiation_mandate_request_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
negotiation_mandate_request.negotiation_mandate_request_pkey PRIMARY KEY (id)
negotiation_mandate_request.negotiation_mandate_request_within_party UNIQUE (id, negotiation_id, organizer_id, provider_id, party)
negotiation_mandate_ruling.negotiation_mandate_ruling_has_a_reason CHECK ((btrim(reason) <> ''::text))
negotiation_mandate_ruling.negotiation_mandate_ruling_of_request FOREIGN KEY (request_id, negotiation_id, organizer_id, provider_id, party) REFERENCES negotiation_mandate_request(id, negotiation_id, organizer_id, provider_id, party) ON DELETE CASCADE
negotiation_mandate_ruling.negotiation_mandate_ruling_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
negotiation_mandate_ruling.negotiation_mandate_ruling_pkey PRIMARY KEY (request_id)
negotiation_move.negotiation_move_of_round FOREIGN KEY (negotiation_id, round) REFERENCES negotiation_round(negotiation_id, number)
negotiation_move.negotiation_move_once_a_key UNIQUE (negotiation_id, idempotency_key)
negotiation_move.negotiation_move_once_a_round PRIMARY KEY (negotiation_id, round)
negotiation_move.negotiation_move_once_a_sequence UNIQUE (negotiation_id, sequence)
negotiation_move.negotiation_move_parties FOREIGN KEY (negotiation_id, organizer_id, provider_id) REFERENCES negotiation(id, organizer_id, provider_id)
negotiation_move.negotiation_move_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
negotiation_note.negotiation_note_audience_known CHECK (((audience = 'BOTH'::text) OR (audience = party)))
negotiation_note.negotiation_note_of_term FOREIGN KEY (term_id, negotiation_id, organizer_id, provider_id) REFERENCES negotiation_term(id, negotiation_id, organizer_id, provider_id) ON DELETE CASCADE
negotiation_note.negotiation_note_of_thread FOREIGN KEY (thread_id, term_id, negotiation_id, organizer_id, provider_id, audience) REFERENCES negotiation_note(id, term_id, negotiation_id, organizer_id, provider_id, audience) ON DELETE CASCADE
negotiation_note.negotiation_note_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
negotiation_note.negotiation_note_pkey PRIMARY KEY (id)
negotiation_note.negotiation_note_says_something CHECK (((length(btrim(body)) >= 1) AND (length(btrim(body)) <= 10000)))
negotiation_note.negotiation_note_within_audience UNIQUE (id, term_id, negotiation_id, organizer_id, provider_id, audience)
negotiation_note_mention.negotiation_note_mention_of_note FOREIGN KEY (note_id, term_id, negotiation_id, organizer_id, provider_id, audience) REFERENCES negotiation_note(id, term_id, negotiation_id, organizer_id, provider_id, audience) ON DELETE CASCADE
negotiation_note_mention.negotiation_note_mention_once PRIMARY KEY (note_id, user_id)
negotiation_note_mention.negotiation_note_mention_user_id_fkey FOREIGN KEY (user_id) REFERENCES access_user(id)
negotiation_note_resolution.negotiation_note_resolution_of_thread FOREIGN KEY (thread_id, term_id, negotiation_id, organizer_id, provider_id, audience) REFERENCES negotiation_note(id, term_id, negotiation_id, organizer_id, provider_id, audience) ON DELETE CASCADE
negotiation_note_resolution.negotiation_note_resolution_pkey PRIMARY KEY (entry)
negotiation_position.negotiation_position_acceptable_words_short CHECK (((length(acceptable_words) >= 1) AND (length(acceptable_words) <= 1000)))
negotiation_position.negotiation_position_choices_some CHECK ((cardinality(choices) > 0))
negotiation_position.negotiation_position_fallback_words_short CHECK (((length(fallback_words) >= 1) AND (length(fallback_words) <= 1000)))
negotiation_position.negotiation_position_of_term FOREIGN KEY (term_id, negotiation_id, organizer_id, provider_id) REFERENCES negotiation_term(id, negotiation_id, organizer_id, provider_id) ON DELETE CASCADE
negotiation_position.negotiation_position_one_form CHECK ((num_nonnulls(wanted, choices, COALESCE(wanted_words, acceptable_words, fallback_words, refused_words)) <= 1))
negotiation_position.negotiation_position_one_way CHECK (((wanted IS NULL) OR ((wanted < fallback) AND ((acceptable >= wanted) AND (acceptable <= fallback))) OR ((wanted > fallback) AND ((acceptable >= fallback) AND (acceptable <= wanted)))))
negotiation_position.negotiation_position_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
negotiation_position.negotiation_position_pkey PRIMARY KEY (entry)
negotiation_position.negotiation_position_refused_beyond CHECK (((refused IS NULL) OR ((wanted < fallback) AND (refused > fallback)) OR ((wanted > fallback) AND (refused < fallback))))
negotiation_position.negotiation_position_refused_with_numbers CHECK (((refused IS NULL) OR (wanted IS NOT NULL)))
negotiation_position.negotiation_position_refused_words_short CHECK (((length(refused_words) >= 1) AND (length(refused_words) <= 1000)))
negotiation_position.negotiation_position_remark_short CHECK (((length(remark) >= 1) AND (length(remark) <= 1000)))
negotiation_position.negotiation_position_remark_with_choices CHECK (((remark IS NULL) OR (choices IS NOT NULL)))
negotiation_position.negotiation_position_wanted_words_short CHECK (((length(wanted_words) >= 1) AND (length(wanted_words) <= 1000)))
negotiation_position.negotiation_position_whole_or_none CHECK ((num_nonnulls(wanted, acceptable, fallback) = ANY (ARRAY[0, 3])))
negotiation_reopening.negotiation_reopening_has_its_reason CHECK (((step = 'AGREE'::text) OR (btrim(COALESCE(reason, ''::text)) <> ''::text)))
negotiation_reopening.negotiation_reopening_of_round FOREIGN KEY (negotiation_id, round) REFERENCES negotiation_round(negotiation_id, number)
negotiation_reopening.negotiation_reopening_of_term FOREIGN KEY (term_id, negotiation_id, organizer_id, provider_id) REFERENCES negotiation_term(id, negotiation_id, organizer_id, provider_id)
negotiation_reopening.negotiation_reopening_once_a_round PRIMARY KEY (negotiation_id, term_id, round)
negotiation_reopening.negotiation_reopening_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
negotiation_reopening.negotiation_reopening_step_known CHECK ((step = ANY (ARRAY['PROPOSE'::text, 'AGREE'::text, 'KEEP'::text])))
negotiation_revision.negotiation_revision_euros_not_negative CHECK ((euros >= (0)::numeric))
negotiation_revision.negotiation_revision_frame_has_euros CHECK ((((value ->> 'kind'::text) = 'FRAME'::text) = (euros IS NOT NULL)))
negotiation_revision.negotiation_revision_of_round FOREIGN KEY (negotiation_id, round) REFERENCES negotiation_round(negotiation_id, number)
negotiation_revision.negotiation_revision_of_term FOREIGN KEY (term_id, negotiation_id, organizer_id, provider_id) REFERENCES negotiation_term(id, negotiation_id, organizer_id, provider_id)
negotiation_revision.negotiation_revision_once_a_round PRIMARY KEY (negotiation_id, term_id, round)
negotiation_revision.negotiation_revision_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
negotiation_round.negotiation_round_key PRIMARY KEY (negotiation_id, number)
negotiation_round.negotiation_round_number_from_one CHECK ((number >= 1))
negotiation_round.negotiation_round_parties FOREIGN KEY (negotiation_id, organizer_id, provider_id) REFERENCES negotiation(id, organizer_id, provider_id)
negotiation_round.negotiation_round_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
negotiation_subcontract_entry.negotiation_subcontract_entry_contract_short CHECK ((length(contract) <= 200))
negotiation_subcontract_entry.negotiation_subcontract_entry_kind_known CHECK ((kind = ANY (ARRAY['CLAUSE'::text, 'WITHDRAWN'::text, 'ENDED'::text])))
negotiation_subcontract_entry.negotiation_subcontract_entry_of_subcontractor FOREIGN KEY (subcontractor_id, negotiation_id, organizer_id, provider_id) REFERENCES negotiation_subcontractor(id, negotiation_id, organizer_id, provider_id)
negotiation_subcontract_entry.negotiation_subcontract_entry_pkey PRIMARY KEY (entry)
negotiation_subcontract_entry.negotiation_subcontract_entry_text_short CHECK ((length(text) <= 4000))
negotiation_subcontract_entry.negotiation_subcontract_entry_whole CHECK (
CASE kind
    WHEN 'CLAUSE'::text THEN (num_nonnulls(term_id, contract, text, since) = 4)
    WHEN 'WITHDRAWN'::text THEN ((term_id IS NOT NULL) AND (text IS NOT NULL))
    ELSE (text IS NOT NULL)
END)
negotiation_subcontractor.negotiation_subcontractor_business_id CHECK ((business_id ~ '^[0-9]{7}-[0-9]$'::text))
negotiation_subcontractor.negotiation_subcontractor_does_something CHECK (((btrim(services) <> ''::text) AND (length(services) <= 500)))
negotiation_subcontractor.negotiation_subcontractor_named CHECK (((btrim(name) <> ''::text) AND (length(name) <= 200)))
negotiation_subcontractor.negotiation_subcontractor_parties FOREIGN KEY (negotiation_id, organizer_id, provider_id) REFERENCES negotiation(id, organizer_id, provider_id)
negotiation_subcontractor.negotiation_subcontractor_pkey PRIMARY KEY (id)
negotiation_subcontractor.negotiation_subcontractor_within_parties UNIQUE (id, negotiation_id, organizer_id, provider_id)
negotiation_sweep.negotiation_sweep_cancelled_by_somebody CHECK (((cancelled_at IS NULL) = (cancelled_by IS NULL)))
negotiation_sweep.negotiation_sweep_ends_once CHECK ((num_nonnulls(cancelled_at, failed_at, ended_at) <= 1))
negotiation_sweep.negotiation_sweep_ends_with_hash CHECK (((ended_at IS NULL) = (hash IS NULL)))
negotiation_sweep.negotiation_sweep_has_points CHECK ((points > 0))
negotiation_sweep.negotiation_sweep_named CHECK ((btrim(name) <> ''::text))
negotiation_sweep.negotiation_sweep_parties FOREIGN KEY (negotiation_id, organizer_id, provider_id) REFERENCES negotiation(id, organizer_id, provider_id)
negotiation_sweep.negotiation_sweep_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
negotiation_sweep.negotiation_sweep_pkey PRIMARY KEY (id)
negotiation_sweep.negotiation_sweep_runs CHECK ((replications > 0))
negotiation_sweep.negotiation_sweep_within_party UNIQUE (id, negotiation_id, organizer_id, provider_id, party)
negotiation_sweep_point.negotiation_sweep_point_of_sweep FOREIGN KEY (sweep_id, negotiation_id, organizer_id, provider_id, party) REFERENCES negotiation_sweep(id, negotiation_id, organizer_id, provider_id, party)
negotiation_sweep_point.negotiation_sweep_point_once PRIMARY KEY (sweep_id, number)
negotiation_term.negotiation_term_chain_of_its_kind CHECK (((chain_id IS NULL) OR (kind = 'CHAIN'::text)))
negotiation_term.negotiation_term_drafted_by_known CHECK ((drafted_by = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
negotiation_term.negotiation_term_kind_has_its_facts CHECK (
CASE kind
    WHEN 'FRAME'::text THEN ((num_nonnulls(package_code, year, line) = 3) AND (frame_kind IS NULL))
    WHEN 'RULE'::text THEN ((frame_kind IS NOT NULL) AND (num_nonnulls(package_code, year, line, year_before) = 0))
    WHEN 'CLAUSE'::text THEN (num_nonnulls(package_code, year, line, year_before, frame_kind) = 0)
    WHEN 'TARGET'::text THEN (num_nonnulls(package_code, year, line, year_before, frame_kind) = 0)
    WHEN 'CHAIN'::text THEN (num_nonnulls(package_code, year, line, year_before, frame_kind) = 0)
    WHEN 'FUNDING_MODEL'::text THEN (num_nonnulls(package_code, year, line, year_before, frame_kind) = 0)
    ELSE false
END)
negotiation_term.negotiation_term_line_known CHECK ((line = ANY (ARRAY['EXPENSES'::text, 'CLIENT_FEES'::text])))
negotiation_term.negotiation_term_of_chain FOREIGN KEY (chain_id, organizer_id) REFERENCES servicechain(id, organizer_id)
negotiation_term.negotiation_term_parties FOREIGN KEY (negotiation_id, organizer_id, provider_id) REFERENCES negotiation(id, organizer_id, provider_id)
negotiation_term.negotiation_term_pkey PRIMARY KEY (id)
negotiation_term.negotiation_term_place_once UNIQUE (negotiation_id, section, "position")
negotiation_term.negotiation_term_section_of_twenty CHECK (((section >= 1) AND (section <= 20)))
negotiation_term.negotiation_term_within_parties UNIQUE (id, negotiation_id, organizer_id, provider_id)
notice.notice_of_negotiation FOREIGN KEY (negotiation_id, organizer_id, provider_id) REFERENCES negotiation(id, organizer_id, provider_id)
notice.notice_path_leads_into_the_product CHECK ((path ~ '^/[^/]'::text))
notice.notice_pkey PRIMARY KEY (id)
notice.notice_told_once UNIQUE (user_id, once)
notice.notice_user_id_fkey FOREIGN KEY (user_id) REFERENCES access_user(id)
notice_choice.notice_choice_mail_known CHECK ((mail = ANY (ARRAY['INSTANT'::text, 'DAILY'::text, 'OFF'::text])))
notice_choice.notice_choice_once PRIMARY KEY (user_id, topic)
notice_choice.notice_choice_user_id_fkey FOREIGN KEY (user_id) REFERENCES access_user(id)
notice_letter.notice_letter_attempts_counted CHECK ((attempts >= 0))
notice_letter.notice_letter_is_sent_or_given_up CHECK ((num_nonnulls(sent_at, given_up_at) <= 1))
notice_letter.notice_letter_language_known CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text])))
notice_letter.notice_letter_pkey PRIMARY KEY (id)
notice_letter.notice_letter_recipient_is_an_address CHECK ((recipient ~ '^[^@[:space:]]+@[^@[:space:]]+$'::text))
notice_mailing.notice_mailing_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES notice(id)
notice_mailing.notice_mailing_pkey PRIMARY KEY (notice_id)
notice_reader.notice_reader_feed_sha256 CHECK ((length(feed_hash) = 32))
notice_reader.notice_reader_feed_unique UNIQUE (feed_hash)
notice_reader.notice_reader_mail_is_an_address CHECK ((mail ~ '^[^@[:space:]]+@[^@[:space:]]+$'::text))
notice_reader.notice_reader_pkey PRIMARY KEY (user_id)
notice_reader.notice_reader_user_id_fkey FOREIGN KEY (user_id) REFERENCES access_user(id)
organizer.organizer_code_unique UNIQUE (code)
organizer.organizer_kind_known CHECK ((kind = ANY (ARRAY['WELLBEING_SERVICES_COUNTY'::text, 'CITY'::text, 'JOINT_AUTHORITY'::text, 'COUNTY_2019'::text, 'SELF_GOVERNING_PROVINCE'::text])))
organizer.organizer_pkey PRIMARY KEY (id)
organizer.organizer_population_positive CHECK ((population > 0))
organizer_county.organizer_county_pkey PRIMARY KEY (code)
organizer_municipality.organizer_municipality_code_shape CHECK ((code ~ '^[0-9]{3}$'::text))
organizer_municipality.organizer_municipality_county_code_fkey FOREIGN KEY (county_code) REFERENCES organizer_county(code)
organizer_municipality.organizer_municipality_language_known CHECK ((language_status = ANY (ARRAY['FINNISH'::text, 'SWEDISH'::text, 'BILINGUAL_MAJORITY_FINNISH'::text, 'BILINGUAL_MAJORITY_SWEDISH'::text])))
organizer_municipality.organizer_municipality_organizer_code_fkey FOREIGN KEY (organizer_code) REFERENCES organizer(code)
organizer_municipality.organizer_municipality_pkey PRIMARY KEY (code)
provider.provider_kind_known CHECK ((kind = ANY (ARRAY['PUBLIC_ENTERPRISE'::text, 'COMPANY'::text, 'ASSOCIATION'::text, 'FOUNDATION'::text])))
provider.provider_organizer_id_fkey FOREIGN KEY (organizer_id) REFERENCES organizer(id)
provider.provider_pkey PRIMARY KEY (id)
provider.provider_within_organizer UNIQUE (id, organizer_id)
reference_file.reference_file_pkey PRIMARY KEY (name)
saved_view.saved_view_name_once UNIQUE (user_id, place, name)
saved_view.saved_view_named CHECK (((length(btrim(name)) >= 1) AND (length(btrim(name)) <= 80)))
saved_view.saved_view_pkey PRIMARY KEY (id)
saved_view.saved_view_place_known CHECK ((place = ANY (ARRAY['NEGOTIATIONS'::text, 'PACKAGE'::text, 'USERS'::text, 'INDICATORS'::text, 'IMPORTS'::text])))
saved_view.saved_view_query_short CHECK ((length(query) <= 1000))
saved_view.saved_view_user_id_fkey FOREIGN KEY (user_id) REFERENCES access_user(id) ON DELETE CASCADE
scenario.scenario_has_a_name CHECK ((btrim(name) <> ''::text))
scenario.scenario_of_a_draft_stays_private CHECK (((shared_at IS NULL) OR (round IS NOT NULL)))
scenario.scenario_of_round FOREIGN KEY (negotiation_id, round) REFERENCES negotiation_round(negotiation_id, number)
scenario.scenario_of_term FOREIGN KEY (term_id, negotiation_id, organizer_id, provider_id) REFERENCES negotiation_term(id, negotiation_id, organizer_id, provider_id) ON DELETE SET NULL (term_id)
scenario.scenario_parties FOREIGN KEY (negotiation_id, organizer_id, provider_id) REFERENCES negotiation(id, organizer_id, provider_id)
scenario.scenario_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
scenario.scenario_pkey PRIMARY KEY (id)
scenario.scenario_version_from_one CHECK ((version >= 1))
scenario.scenario_within_parties UNIQUE (id, negotiation_id, organizer_id, provider_id)
scenario_run.scenario_run_hash_is_sha256 CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
scenario_run.scenario_run_of_scenario FOREIGN KEY (scenario_id, negotiation_id, organizer_id, provider_id) REFERENCES scenario(id, negotiation_id, organizer_id, provider_id)
scenario_run.scenario_run_party_known CHECK ((party = ANY (ARRAY['ORGANIZER'::text, 'PROVIDER'::text])))
scenario_run.scenario_run_pkey PRIMARY KEY (id)
scheduled_tasks.scheduled_tasks_one_per_instance PRIMARY KEY (task_name, task_instance)
servicechain.servicechain_organizer_id_fkey FOREIGN KEY (organizer_id) REFERENCES organizer(id)
servicechain.servicechain_pkey PRIMARY KEY (id)
servicechain.servicechain_within_organizer UNIQUE (id, organizer_id)
servicechain_edit.servicechain_edit_follows_earlier CHECK (((follows >= 0) AND (follows < edit)))
servicechain_edit.servicechain_edit_pkey PRIMARY KEY (version_id, edit)
servicechain_edit.servicechain_edit_positive CHECK ((edit > 0))
servicechain_edit.servicechain_edit_version FOREIGN KEY (version_id, organizer_id) REFERENCES servicechain_version(id, organizer_id)
servicechain_figure.servicechain_figure_batch_rows FOREIGN KEY (batch_id, organizer_id) REFERENCES servicechain_figure_batch(id, organizer_id)
servicechain_figure.servicechain_figure_chain FOREIGN KEY (chain_id, organizer_id) REFERENCES servicechain(id, organizer_id)
servicechain_figure.servicechain_figure_once UNIQUE (batch_id, chain_id, step_id, year)
servicechain_figure.servicechain_figure_pkey PRIMARY KEY (batch_id, "row")
servicechain_figure.servicechain_figure_says_something CHECK (((yearly IS NOT NULL) OR (unit_cents IS NOT NULL)))
servicechain_figure.servicechain_figure_unit_not_negative CHECK ((unit_cents >= 0))
servicechain_figure.servicechain_figure_year CHECK (((year >= 1990) AND (year <= 2100)))
servicechain_figure.servicechain_figure_yearly_not_negative CHECK ((yearly >= 0))
servicechain_figure_batch.servicechain_figure_batch_holds_rows CHECK ((rows > 0))
servicechain_figure_batch.servicechain_figure_batch_organizer_id_fkey FOREIGN KEY (organizer_id) REFERENCES organizer(id)
servicechain_figure_batch.servicechain_figure_batch_pkey PRIMARY KEY (id)
servicechain_figure_batch.servicechain_figure_batch_undone_whole CHECK (((undone_at IS NULL) = (undone_by IS NULL)))
servicechain_figure_batch.servicechain_figure_batch_within_organizer UNIQUE (id, organizer_id)
servicechain_import_report.servicechain_import_report_edit FOREIGN KEY (version_id, edit) REFERENCES servicechain_edit(version_id, edit)
servicechain_import_report.servicechain_import_report_pkey PRIMARY KEY (version_id, edit)
servicechain_import_report.servicechain_import_report_untold_counts CHECK ((untold >= 0))
servicechain_import_report.servicechain_import_report_version FOREIGN KEY (version_id, organizer_id) REFERENCES servicechain_version(id, organizer_id)
servicechain_version.servicechain_version_chain FOREIGN KEY (chain_id, organizer_id) REFERENCES servicechain(id, organizer_id)
servicechain_version.servicechain_version_number_positive CHECK ((number > 0))
servicechain_version.servicechain_version_once UNIQUE (chain_id, number)
servicechain_version.servicechain_version_pkey PRIMARY KEY (id)
servicechain_version.servicechain_version_published_whole CHECK (((published_at IS NULL) OR ((valid_from IS NOT NULL) AND (published_by IS NOT NULL) AND (reason IS NOT NULL))))
servicechain_version.servicechain_version_within_organizer UNIQUE (id, organizer_id)
spring_session.spring_session_pk PRIMARY KEY (primary_id)
spring_session_attributes.spring_session_attributes_fk FOREIGN KEY (session_primary_id) REFERENCES spring_session(primary_id) ON DELETE CASCADE
spring_session_attributes.spring_session_attributes_pk PRIMARY KEY (session_primary_id, attribute_name)
strategy_content.strategy_content_edition FOREIGN KEY (edition_id, organizer_id) REFERENCES strategy_edition(id, organizer_id)
strategy_content.strategy_content_pkey PRIMARY KEY (edition_id, requirement)
strategy_edition.strategy_edition_number_positive CHECK ((number > 0))
strategy_edition.strategy_edition_once UNIQUE (organizer_id, number)
strategy_edition.strategy_edition_organizer_id_fkey FOREIGN KEY (organizer_id) REFERENCES organizer(id)
strategy_edition.strategy_edition_percent_sane CHECK (((minimum_private_percent >= (0)::numeric) AND (minimum_private_percent <= (100)::numeric)))
strategy_edition.strategy_edition_period_sane CHECK (((valid_to IS NULL) OR (valid_to > valid_from)))
strategy_edition.strategy_edition_pkey PRIMARY KEY (id)
strategy_edition.strategy_edition_published_whole CHECK (((published_at IS NULL) OR ((valid_from IS NOT NULL) AND (published_by IS NOT NULL) AND (decided_by IS NOT NULL) AND (decided_on IS NOT NULL) AND (section IS NOT NULL))))
strategy_edition.strategy_edition_within_organizer UNIQUE (id, organizer_id)
strategy_item.strategy_item_edition FOREIGN KEY (edition_id, organizer_id) REFERENCES strategy_edition(id, organizer_id)
strategy_item.strategy_item_focus_is_root CHECK (((level = 'FOCUS'::text) = (parent_id IS NULL)))
strategy_item.strategy_item_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id)
strategy_item.strategy_item_level_known CHECK ((level = ANY (ARRAY['FOCUS'::text, 'GOAL'::text, 'IMPACT'::text, 'MEASURE'::text])))
strategy_item.strategy_item_parent FOREIGN KEY (edition_id, parent_id) REFERENCES strategy_item(edition_id, item_id) ON DELETE CASCADE
strategy_item.strategy_item_pkey PRIMARY KEY (edition_id, item_id)
typed_form.typed_form_action_of_this_site CHECK (((action ~ '^/([^/]|$)'::text) AND (length(action) <= 2000)))
typed_form.typed_form_form_short CHECK ((length(form) <= 120))
typed_form.typed_form_once UNIQUE (user_id, action, form)
typed_form.typed_form_page_of_this_site CHECK (((page ~ '^/([^/]|$)'::text) AND (length(page) <= 2000)))
typed_form.typed_form_pkey PRIMARY KEY (id)
typed_form.typed_form_text_for_every_name CHECK ((cardinality(names) = cardinality(texts)))
typed_form.typed_form_title_short CHECK ((length(title) <= 300))
typed_form.typed_form_user_id_fkey FOREIGN KEY (user_id) REFERENCES access_user(id) ON DELETE CASCADE

-- Indexes
CREATE INDEX access_deputy_of_deputy ON public.access_deputy USING btree (deputy_id, entry)
CREATE INDEX access_deputy_of_person ON public.access_deputy USING btree (person_id, entry)
CREATE UNIQUE INDEX access_deputy_pkey ON public.access_deputy USING btree (id)
CREATE INDEX access_entry_of_user ON public.access_entry USING btree (user_id, id)
CREATE UNIQUE INDEX access_entry_pkey ON public.access_entry USING btree (id)
CREATE UNIQUE INDEX access_invitation_hash_once ON public.access_invitation USING btree (hash)
CREATE INDEX access_invitation_of_organizer ON public.access_invitation USING btree (organizer_id, entry)
CREATE INDEX access_invitation_of_provider ON public.access_invitation USING btree (provider_id, entry)
CREATE INDEX access_invitation_of_user ON public.access_invitation USING btree (user_id) WHERE (user_id IS NOT NULL)
CREATE UNIQUE INDEX access_invitation_pkey ON public.access_invitation USING btree (id)
CREATE UNIQUE INDEX access_token_hash_unique ON public.access_token USING btree (hash)
CREATE INDEX access_token_of_user ON public.access_token USING btree (user_id, created_at DESC)
CREATE UNIQUE INDEX access_token_pkey ON public.access_token USING btree (id)
CREATE INDEX access_user_of_organizer ON public.access_user USING btree (organizer_id)
CREATE INDEX access_user_of_provider ON public.access_user USING btree (provider_id)
CREATE UNIQUE INDEX access_user_pkey ON public.access_user USING btree (id)
CREATE UNIQUE INDEX access_user_username_unique ON public.access_user USING btree (lower(username))
CREATE INDEX access_wrong_password_old ON public.access_wrong_password USING btree (tried_at)
CREATE UNIQUE INDEX access_wrong_password_pkey ON public.access_wrong_password USING btree (pair)
CREATE UNIQUE INDEX agreement_code_once ON public.agreement USING btree (code)
CREATE UNIQUE INDEX agreement_number_once ON public.agreement USING btree (organizer_id, number)
CREATE UNIQUE INDEX agreement_parties ON public.agreement USING btree (id, organizer_id, provider_id)
CREATE UNIQUE INDEX agreement_pkey ON public.agreement USING btree (id)
CREATE INDEX agreement_amendment_of_agreement ON public.agreement_amendment USING btree (agreement_id, at)
CREATE UNIQUE INDEX agreement_amendment_parties ON public.agreement_amendment USING btree (negotiation_id, organizer_id, provider_id)
CREATE UNIQUE INDEX agreement_amendment_pkey ON public.agreement_amendment USING btree (negotiation_id)
CREATE UNIQUE INDEX agreement_amendment_end_pkey ON public.agreement_amendment_end USING btree (negotiation_id)
CREATE INDEX agreement_amendment_term_of_negotiation ON public.agreement_amendment_term USING btree (negotiation_id)
CREATE UNIQUE INDEX agreement_amendment_term_pkey ON public.agreement_amendment_term USING btree (term_id)
CREATE UNIQUE INDEX agreement_body_pkey ON public.agreement_body USING btree (agreement_id, version, body)
CREATE UNIQUE INDEX agreement_conflict_pkey ON public.agreement_conflict USING btree (agreement_id, version, user_id)
CREATE INDEX agreement_document_by_hash ON public.agreement_document USING btree (sha256)
CREATE UNIQUE INDEX agreement_document_pkey ON public.agreement_document USING btree (agreement_id, version, language, place, attempt)
CREATE UNIQUE INDEX agreement_event_pkey ON public.agreement_event USING btree (agreement_id, version, sequence)
CREATE UNIQUE INDEX agreement_file_pkey ON public.agreement_file USING btree (sha256, agreement_id)
CREATE INDEX agreement_obligation_of_agreement ON public.agreement_obligation USING btree (agreement_id, version)
CREATE UNIQUE INDEX agreement_obligation_parties ON public.agreement_obligation USING btree (id, organizer_id, provider_id)
CREATE UNIQUE INDEX agreement_obligation_pkey ON public.agreement_obligation USING btree (id)
CREATE INDEX agreement_obligation_due_by_day ON public.agreement_obligation_due USING btree (day)
CREATE UNIQUE INDEX agreement_obligation_due_pkey ON public.agreement_obligation_due USING btree (obligation_id, day)
CREATE INDEX agreement_obligation_entry_of_obligation ON public.agreement_obligation_entry USING btree (obligation_id)
CREATE UNIQUE INDEX agreement_obligation_entry_pkey ON public.agreement_obligation_entry USING btree (entry)
CREATE UNIQUE INDEX agreement_obligation_evidence_once ON public.agreement_obligation_entry USING btree (obligation_id, day) WHERE (kind = 'EVIDENCE'::text)
CREATE UNIQUE INDEX agreement_obligation_struck_once ON public.agreement_obligation_entry USING btree (obligation_id) WHERE (kind = 'STRUCK'::text)
CREATE INDEX agreement_public_copy_by_hash ON public.agreement_public_copy USING btree (sha256)
CREATE UNIQUE INDEX agreement_public_copy_pkey ON public.agreement_public_copy USING btree (agreement_id, version, language, number)
CREATE UNIQUE INDEX agreement_public_text_pkey ON public.agreement_public_text USING btree (agreement_id, version, language, number)
CREATE UNIQUE INDEX agreement_publicity_pkey ON public.agreement_publicity USING btree (negotiation_id, number)
CREATE INDEX agreement_signing_right_of_user ON public.agreement_signing_right USING btree (user_id)
CREATE UNIQUE INDEX agreement_signing_right_pkey ON public.agreement_signing_right USING btree (id)
CREATE UNIQUE INDEX agreement_signing_right_end_pkey ON public.agreement_signing_right_end USING btree (right_id)
CREATE INDEX agreement_version_of_negotiation ON public.agreement_version USING btree (negotiation_id, at)
CREATE UNIQUE INDEX agreement_version_parties ON public.agreement_version USING btree (agreement_id, version, organizer_id, provider_id)
CREATE UNIQUE INDEX agreement_version_pkey ON public.agreement_version USING btree (agreement_id, version)
CREATE UNIQUE INDEX audit_entry_one_per_sequence ON public.audit_entry USING btree (subject, channel, sequence)
CREATE INDEX budget_envelope_latest ON public.budget_envelope USING btree (provider_id, year, recorded_at DESC)
CREATE UNIQUE INDEX budget_envelope_pkey ON public.budget_envelope USING btree (id)
CREATE UNIQUE INDEX catalogue_code_pkey ON public.catalogue_code USING btree (organizer_id, code, edit)
CREATE INDEX catalogue_code_batch_organizer ON public.catalogue_code_batch USING btree (organizer_id, number)
CREATE UNIQUE INDEX catalogue_code_batch_pkey ON public.catalogue_code_batch USING btree (id)
CREATE UNIQUE INDEX catalogue_code_batch_within_organizer ON public.catalogue_code_batch USING btree (id, organizer_id)
CREATE UNIQUE INDEX catalogue_service_package_pkey ON public.catalogue_service_package USING btree (code)
CREATE INDEX catalogue_service_package_scheme ON public.catalogue_service_package USING btree (scheme, code)
CREATE UNIQUE INDEX clause_draft_pkey ON public.clause_draft USING btree (organizer_id, key)
CREATE INDEX clause_origin_by_clause ON public.clause_origin USING btree (organizer_id, key)
CREATE INDEX clause_origin_by_negotiation ON public.clause_origin USING btree (negotiation_id)
CREATE UNIQUE INDEX clause_origin_pkey ON public.clause_origin USING btree (term_id)
CREATE UNIQUE INDEX clause_retirement_pkey ON public.clause_retirement USING btree (organizer_id, key, number)
CREATE UNIQUE INDEX clause_version_pkey ON public.clause_version USING btree (organizer_id, key, number)
CREATE UNIQUE INDEX funding_choice_once_a_round ON public.funding_choice USING btree (negotiation_id, round)
CREATE INDEX hearing_of_negotiation ON public.hearing USING btree (negotiation_id, at)
CREATE UNIQUE INDEX hearing_parties ON public.hearing USING btree (id, negotiation_id, organizer_id, provider_id)
CREATE UNIQUE INDEX hearing_pkey ON public.hearing USING btree (id)
CREATE UNIQUE INDEX hearing_question_pkey ON public.hearing_question USING btree (hearing_id, number)
CREATE UNIQUE INDEX hearing_theme_pkey ON public.hearing_theme USING btree (hearing_id, number)
CREATE UNIQUE INDEX indicator_code_unique ON public.indicator USING btree (code)
CREATE UNIQUE INDEX indicator_pkey ON public.indicator USING btree (id)
CREATE INDEX indicator_import_latest ON public.indicator_import USING btree (imported_at DESC)
CREATE UNIQUE INDEX indicator_import_pkey ON public.indicator_import USING btree (id)
CREATE UNIQUE INDEX indicator_import_job_pkey ON public.indicator_import_job USING btree (id)
CREATE UNIQUE INDEX indicator_import_job_part_once ON public.indicator_import_job_part USING btree (job_id, part)
CREATE UNIQUE INDEX indicator_observation_once ON public.indicator_observation USING btree (indicator_id, region_id, year, gender)
CREATE UNIQUE INDEX indicator_provenance_once ON public.indicator_provenance USING btree (source, licence, as_of)
CREATE UNIQUE INDEX indicator_provenance_pkey ON public.indicator_provenance USING btree (id)
CREATE UNIQUE INDEX indicator_region_code_unique ON public.indicator_region USING btree (code)
CREATE UNIQUE INDEX indicator_region_pkey ON public.indicator_region USING btree (id)
CREATE UNIQUE INDEX indicator_region_sotkanet_unique ON public.indicator_region USING btree (sotkanet_id)
CREATE UNIQUE INDEX meeting_number_once ON public.meeting USING btree (negotiation_id, number)
CREATE UNIQUE INDEX meeting_pkey ON public.meeting USING btree (id)
CREATE UNIQUE INDEX meeting_within_parties ON public.meeting USING btree (id, negotiation_id, organizer_id, provider_id)
CREATE INDEX meeting_call_by_negotiation ON public.meeting_call USING btree (negotiation_id, meeting_id, sequence)
CREATE UNIQUE INDEX meeting_call_once_a_sequence ON public.meeting_call USING btree (meeting_id, sequence)
CREATE INDEX meeting_correction_by_negotiation ON public.meeting_correction USING btree (negotiation_id, meeting_id, entry)
CREATE UNIQUE INDEX meeting_correction_pkey ON public.meeting_correction USING btree (entry)
CREATE INDEX meeting_hours_by_negotiation ON public.meeting_hours USING btree (negotiation_id, meeting_id, party, entry)
CREATE UNIQUE INDEX meeting_hours_pkey ON public.meeting_hours USING btree (entry)
CREATE INDEX meeting_minutes_by_negotiation ON public.meeting_minutes USING btree (negotiation_id)
CREATE UNIQUE INDEX meeting_minutes_pkey ON public.meeting_minutes USING btree (meeting_id)
CREATE UNIQUE INDEX negotiation_case_number_once ON public.negotiation USING btree (organizer_id, case_number)
CREATE INDEX negotiation_of_organizer ON public.negotiation USING btree (organizer_id, due, id)
CREATE INDEX negotiation_of_provider ON public.negotiation USING btree (provider_id, due, id)
CREATE UNIQUE INDEX negotiation_parties ON public.negotiation USING btree (id, organizer_id, provider_id)
CREATE UNIQUE INDEX negotiation_pkey ON public.negotiation USING btree (id)
CREATE UNIQUE INDEX negotiation_answer_once_a_round ON public.negotiation_answer USING btree (negotiation_id, term_id, round)
CREATE UNIQUE INDEX negotiation_condition_once ON public.negotiation_condition USING btree (negotiation_id, term_id, round, on_term_id)
CREATE INDEX negotiation_dispute_by_negotiation ON public.negotiation_dispute USING btree (negotiation_id, term_id)
CREATE UNIQUE INDEX negotiation_dispute_pkey ON public.negotiation_dispute USING btree (id)
CREATE UNIQUE INDEX negotiation_dispute_within_parties ON public.negotiation_dispute USING btree (id, negotiation_id, organizer_id, provider_id)
CREATE INDEX negotiation_dispute_position_by_negotiation ON public.negotiation_dispute_position USING btree (negotiation_id, dispute_id, entry)
CREATE UNIQUE INDEX negotiation_dispute_position_pkey ON public.negotiation_dispute_position USING btree (entry)
CREATE UNIQUE INDEX negotiation_dispute_level_once ON public.negotiation_dispute_step USING btree (dispute_id, level) WHERE (level IS NOT NULL)
CREATE UNIQUE INDEX negotiation_dispute_settled_once ON public.negotiation_dispute_step USING btree (dispute_id) WHERE (kind = ANY (ARRAY['RESOLVED'::text, 'AGREED_ON_THE_TABLE'::text]))
CREATE INDEX negotiation_dispute_step_by_deadline ON public.negotiation_dispute_step USING btree (deadline)
CREATE INDEX negotiation_dispute_step_by_negotiation ON public.negotiation_dispute_step USING btree (negotiation_id, dispute_id, entry)
CREATE UNIQUE INDEX negotiation_dispute_step_pkey ON public.negotiation_dispute_step USING btree (entry)
CREATE UNIQUE INDEX negotiation_draft_one_per_party ON public.negotiation_draft USING btree (negotiation_id, term_id, party)
CREATE INDEX negotiation_expert_of_invitation ON public.negotiation_expert USING btree (invitation_id)
CREATE INDEX negotiation_expert_of_negotiation ON public.negotiation_expert USING btree (negotiation_id, party, expert_id, entry)
CREATE UNIQUE INDEX negotiation_expert_pkey ON public.negotiation_expert USING btree (entry)
CREATE UNIQUE INDEX negotiation_issue_number_once ON public.negotiation_issue USING btree (negotiation_id, number)
CREATE UNIQUE INDEX negotiation_issue_pkey ON public.negotiation_issue USING btree (id)
CREATE UNIQUE INDEX negotiation_issue_within_parties ON public.negotiation_issue USING btree (id, negotiation_id, organizer_id, provider_id)
CREATE UNIQUE INDEX negotiation_issue_default_once ON public.negotiation_issue_step USING btree (issue_id) WHERE (kind = 'DEFAULT_IN_FORCE'::text)
CREATE UNIQUE INDEX negotiation_issue_resolved_once ON public.negotiation_issue_step USING btree (issue_id) WHERE (kind = 'RESOLUTION_CONFIRMED'::text)
CREATE INDEX negotiation_issue_step_by_negotiation ON public.negotiation_issue_step USING btree (negotiation_id, issue_id, entry)
CREATE UNIQUE INDEX negotiation_issue_step_pkey ON public.negotiation_issue_step USING btree (entry)
CREATE INDEX negotiation_issue_version_by_deadline ON public.negotiation_issue_version USING btree (deadline)
CREATE INDEX negotiation_issue_version_by_negotiation ON public.negotiation_issue_version USING btree (negotiation_id, issue_id, version)
CREATE UNIQUE INDEX negotiation_issue_version_once ON public.negotiation_issue_version USING btree (issue_id, version)
CREATE UNIQUE INDEX negotiation_ladder_level_once ON public.negotiation_ladder_level USING btree (organizer_id, version, level)
CREATE INDEX negotiation_mandate_of_negotiation ON public.negotiation_mandate USING btree (negotiation_id, party, entry)
CREATE INDEX negotiation_mandate_of_term_index ON public.negotiation_mandate USING btree (term_id)
CREATE UNIQUE INDEX negotiation_mandate_pkey ON public.negotiation_mandate USING btree (id)
CREATE UNIQUE INDEX negotiation_mandate_within_party ON public.negotiation_mandate USING btree (id, negotiation_id, organizer_id, provider_id, party)
CREATE INDEX negotiation_mandate_request_of_mandate_index ON public.negotiation_mandate_request USING btree (mandate_id)
CREATE INDEX negotiation_mandate_request_of_negotiation ON public.negotiation_mandate_request USING btree (negotiation_id, party, at)
CREATE UNIQUE INDEX negotiation_mandate_request_pkey ON public.negotiation_mandate_request USING btree (id)
CREATE UNIQUE INDEX negotiation_mandate_request_within_party ON public.negotiation_mandate_request USING btree (id, negotiation_id, organizer_id, provider_id, party)
CREATE UNIQUE INDEX negotiation_mandate_ruling_pkey ON public.negotiation_mandate_ruling USING btree (request_id)
CREATE UNIQUE INDEX negotiation_move_once_a_key ON public.negotiation_move USING btree (negotiation_id, idempotency_key)
CREATE UNIQUE INDEX negotiation_move_once_a_round ON public.negotiation_move USING btree (negotiation_id, round)
CREATE UNIQUE INDEX negotiation_move_once_a_sequence ON public.negotiation_move USING btree (negotiation_id, sequence)
CREATE INDEX negotiation_note_of_term_index ON public.negotiation_note USING btree (negotiation_id, term_id, entry)
CREATE INDEX negotiation_note_of_thread_index ON public.negotiation_note USING btree (thread_id)
CREATE UNIQUE INDEX negotiation_note_pkey ON public.negotiation_note USING btree (id)
CREATE UNIQUE INDEX negotiation_note_within_audience ON public.negotiation_note USING btree (id, term_id, negotiation_id, organizer_id, provider_id, audience)
CREATE INDEX negotiation_note_mention_of_user ON public.negotiation_note_mention USING btree (user_id)
CREATE UNIQUE INDEX negotiation_note_mention_once ON public.negotiation_note_mention USING btree (note_id, user_id)
CREATE INDEX negotiation_note_resolution_of_thread_index ON public.negotiation_note_resolution USING btree (thread_id, entry)
CREATE UNIQUE INDEX negotiation_note_resolution_pkey ON public.negotiation_note_resolution USING btree (entry)
CREATE INDEX negotiation_position_of_negotiation ON public.negotiation_position USING btree (negotiation_id, party, entry)
CREATE INDEX negotiation_position_of_term_index ON public.negotiation_position USING btree (term_id)
CREATE UNIQUE INDEX negotiation_position_pkey ON public.negotiation_position USING btree (entry)
CREATE UNIQUE INDEX negotiation_reopening_once_a_round ON public.negotiation_reopening USING btree (negotiation_id, term_id, round)
CREATE UNIQUE INDEX negotiation_revision_once_a_round ON public.negotiation_revision USING btree (negotiation_id, term_id, round)
CREATE UNIQUE INDEX negotiation_round_key ON public.negotiation_round USING btree (negotiation_id, number)
CREATE INDEX negotiation_subcontract_entry_by_negotiation ON public.negotiation_subcontract_entry USING btree (negotiation_id, subcontractor_id, entry)
CREATE UNIQUE INDEX negotiation_subcontract_entry_pkey ON public.negotiation_subcontract_entry USING btree (entry)
CREATE INDEX negotiation_subcontractor_by_business ON public.negotiation_subcontractor USING btree (negotiation_id, business_id)
CREATE INDEX negotiation_subcontractor_by_negotiation ON public.negotiation_subcontractor USING btree (negotiation_id, at, id)
CREATE UNIQUE INDEX negotiation_subcontractor_pkey ON public.negotiation_subcontractor USING btree (id)
CREATE UNIQUE INDEX negotiation_subcontractor_within_parties ON public.negotiation_subcontractor USING btree (id, negotiation_id, organizer_id, provider_id)
CREATE INDEX negotiation_sweep_of_negotiation ON public.negotiation_sweep USING btree (negotiation_id, party, ordered_at)
CREATE UNIQUE INDEX negotiation_sweep_pkey ON public.negotiation_sweep USING btree (id)
CREATE UNIQUE INDEX negotiation_sweep_within_party ON public.negotiation_sweep USING btree (id, negotiation_id, organizer_id, provider_id, party)
CREATE UNIQUE INDEX negotiation_sweep_point_once ON public.negotiation_sweep_point USING btree (sweep_id, number)
CREATE INDEX negotiation_term_by_chain ON public.negotiation_term USING btree (chain_id) WHERE (chain_id IS NOT NULL)
CREATE UNIQUE INDEX negotiation_term_chain_once ON public.negotiation_term USING btree (negotiation_id, chain_id) WHERE (chain_id IS NOT NULL)
CREATE UNIQUE INDEX negotiation_term_frame_once ON public.negotiation_term USING btree (negotiation_id, package_code, year, line) WHERE (kind = 'FRAME'::text)
CREATE UNIQUE INDEX negotiation_term_pkey ON public.negotiation_term USING btree (id)
CREATE UNIQUE INDEX negotiation_term_place_once ON public.negotiation_term USING btree (negotiation_id, section, "position")
CREATE UNIQUE INDEX negotiation_term_within_parties ON public.negotiation_term USING btree (id, negotiation_id, organizer_id, provider_id)
CREATE INDEX notice_of_reader ON public.notice USING btree (user_id, at DESC, id)
CREATE UNIQUE INDEX notice_pkey ON public.notice USING btree (id)
CREATE UNIQUE INDEX notice_told_once ON public.notice USING btree (user_id, once)
CREATE INDEX notice_unread ON public.notice USING btree (user_id) WHERE (read_at IS NULL)
CREATE UNIQUE INDEX notice_choice_once ON public.notice_choice USING btree (user_id, topic)
CREATE UNIQUE INDEX notice_letter_pkey ON public.notice_letter USING btree (id)
CREATE INDEX notice_letter_waiting ON public.notice_letter USING btree (next_attempt_at, entry) WHERE ((sent_at IS NULL) AND (given_up_at IS NULL))
CREATE UNIQUE INDEX notice_mailing_pkey ON public.notice_mailing USING btree (notice_id)
CREATE UNIQUE INDEX notice_reader_feed_unique ON public.notice_reader USING btree (feed_hash)
CREATE UNIQUE INDEX notice_reader_pkey ON public.notice_reader USING btree (user_id)
CREATE UNIQUE INDEX organizer_code_unique ON public.organizer USING btree (code)
CREATE UNIQUE INDEX organizer_pkey ON public.organizer USING btree (id)
CREATE UNIQUE INDEX organizer_county_pkey ON public.organizer_county USING btree (code)
CREATE INDEX organizer_municipality_organizer ON public.organizer_municipality USING btree (organizer_code)
CREATE UNIQUE INDEX organizer_municipality_pkey ON public.organizer_municipality USING btree (code)
CREATE UNIQUE INDEX provider_pkey ON public.provider USING btree (id)
CREATE UNIQUE INDEX provider_within_organizer ON public.provider USING btree (id, organizer_id)
CREATE UNIQUE INDEX reference_file_pkey ON public.reference_file USING btree (name)
CREATE UNIQUE INDEX saved_view_name_once ON public.saved_view USING btree (user_id, place, name)
CREATE UNIQUE INDEX saved_view_pkey ON public.saved_view USING btree (id)
CREATE INDEX scenario_of_negotiation ON public.scenario USING btree (negotiation_id, at)
CREATE INDEX scenario_of_term_index ON public.scenario USING btree (term_id)
CREATE UNIQUE INDEX scenario_pkey ON public.scenario USING btree (id)
CREATE UNIQUE INDEX scenario_within_parties ON public.scenario USING btree (id, negotiation_id, organizer_id, provider_id)
CREATE INDEX scenario_run_of_scenario_index ON public.scenario_run USING btree (scenario_id, at)
CREATE UNIQUE INDEX scenario_run_pkey ON public.scenario_run USING btree (id)
CREATE INDEX scheduled_tasks_by_execution_time ON public.scheduled_tasks USING btree (execution_time)
CREATE INDEX scheduled_tasks_by_last_heartbeat ON public.scheduled_tasks USING btree (last_heartbeat)
CREATE UNIQUE INDEX scheduled_tasks_one_per_instance ON public.scheduled_tasks USING btree (task_name, task_instance)
CREATE UNIQUE INDEX servicechain_pkey ON public.servicechain USING btree (id)
CREATE UNIQUE INDEX servicechain_within_organizer ON public.servicechain USING btree (id, organizer_id)
CREATE UNIQUE INDEX servicechain_edit_pkey ON public.servicechain_edit USING btree (version_id, edit)
CREATE INDEX servicechain_figure_of_chain ON public.servicechain_figure USING btree (chain_id, year)
CREATE UNIQUE INDEX servicechain_figure_once ON public.servicechain_figure USING btree (batch_id, chain_id, step_id, year)
CREATE UNIQUE INDEX servicechain_figure_pkey ON public.servicechain_figure USING btree (batch_id, "row")
CREATE INDEX servicechain_figure_batch_organizer ON public.servicechain_figure_batch USING btree (organizer_id, number)
CREATE UNIQUE INDEX servicechain_figure_batch_pkey ON public.servicechain_figure_batch USING btree (id)
CREATE UNIQUE INDEX servicechain_figure_batch_within_organizer ON public.servicechain_figure_batch USING btree (id, organizer_id)
CREATE UNIQUE INDEX servicechain_import_report_pkey ON public.servicechain_import_report USING btree (version_id, edit)
CREATE UNIQUE INDEX servicechain_version_once ON public.servicechain_version USING btree (chain_id, number)
CREATE UNIQUE INDEX servicechain_version_one_draft ON public.servicechain_version USING btree (chain_id) WHERE (published_at IS NULL)
CREATE INDEX servicechain_version_organizer ON public.servicechain_version USING btree (organizer_id, package_code)
CREATE UNIQUE INDEX servicechain_version_pkey ON public.servicechain_version USING btree (id)
CREATE UNIQUE INDEX servicechain_version_within_organizer ON public.servicechain_version USING btree (id, organizer_id)
CREATE UNIQUE INDEX spring_session_ix1 ON public.spring_session USING btree (session_id)
CREATE INDEX spring_session_ix2 ON public.spring_session USING btree (expiry_time)
CREATE INDEX spring_session_ix3 ON public.spring_session USING btree (principal_name)
CREATE UNIQUE INDEX spring_session_pk ON public.spring_session USING btree (primary_id)
CREATE UNIQUE INDEX spring_session_attributes_pk ON public.spring_session_attributes USING btree (session_primary_id, attribute_name)
CREATE UNIQUE INDEX strategy_content_pkey ON public.strategy_content USING btree (edition_id, requirement)
CREATE UNIQUE INDEX strategy_edition_once ON public.strategy_edition USING btree (organizer_id, number)
CREATE UNIQUE INDEX strategy_edition_one_draft ON public.strategy_edition USING btree (organizer_id) WHERE (published_at IS NULL)
CREATE UNIQUE INDEX strategy_edition_pkey ON public.strategy_edition USING btree (id)
CREATE UNIQUE INDEX strategy_edition_within_organizer ON public.strategy_edition USING btree (id, organizer_id)
CREATE UNIQUE INDEX strategy_item_pkey ON public.strategy_item USING btree (edition_id, item_id)
CREATE UNIQUE INDEX typed_form_once ON public.typed_form USING btree (user_id, action, form)
CREATE UNIQUE INDEX typed_form_pkey ON public.typed_form USING btree (id)

-- Row-level security
access_deputy forced
access_entry forced
access_invitation forced
access_token forced
access_user forced
access_wrong_password forced
agreement forced
agreement_amendment forced
agreement_amendment_end forced
agreement_amendment_term forced
agreement_body forced
agreement_conflict forced
agreement_document forced
agreement_event forced
agreement_file forced
agreement_obligation forced
agreement_obligation_due forced
agreement_obligation_entry forced
agreement_public_copy forced
agreement_public_text forced
agreement_publicity forced
agreement_signing_right forced
agreement_signing_right_end forced
agreement_version forced
audit_entry forced
budget_envelope forced
catalogue_code forced
catalogue_code_batch forced
clause_draft forced
clause_origin forced
clause_retirement forced
clause_version forced
funding_choice forced
hearing forced
hearing_question forced
hearing_theme forced
indicator forced
indicator_import forced
indicator_import_job forced
indicator_import_job_part forced
indicator_observation forced
indicator_provenance forced
indicator_region forced
meeting forced
meeting_call forced
meeting_correction forced
meeting_hours forced
meeting_minutes forced
negotiation forced
negotiation_answer forced
negotiation_condition forced
negotiation_dispute forced
negotiation_dispute_position forced
negotiation_dispute_step forced
negotiation_draft forced
negotiation_expert forced
negotiation_issue forced
negotiation_issue_step forced
negotiation_issue_version forced
negotiation_ladder_level forced
negotiation_mandate forced
negotiation_mandate_request forced
negotiation_mandate_ruling forced
negotiation_move forced
negotiation_note forced
negotiation_note_mention forced
negotiation_note_resolution forced
negotiation_position forced
negotiation_reopening forced
negotiation_revision forced
negotiation_round forced
negotiation_subcontract_entry forced
negotiation_subcontractor forced
negotiation_sweep forced
negotiation_sweep_point forced
negotiation_term forced
notice forced
notice_choice forced
notice_letter forced
notice_mailing forced
notice_reader forced
provider forced
saved_view forced
scenario forced
scenario_run forced
servicechain forced
servicechain_edit forced
servicechain_figure forced
servicechain_figure_batch forced
servicechain_import_report forced
servicechain_version forced
strategy_content forced
strategy_edition forced
strategy_item forced
typed_form forced

-- Policies
access_deputy.access_deputy_end for update to luotsi_app using ((ended_at IS NULL) AND ((person_id = luotsi_user()) OR luotsi_keeps(organizer_id, provider_id))) with check (ended_at IS NOT NULL)
access_deputy.access_deputy_name for insert to luotsi_app with check ((named_by = luotsi_user()) AND luotsi_share_a_seat(person_id, deputy_id) AND (ended_at IS NULL) AND (((person_id = luotsi_user()) AND (NOT (organizer_id IS DISTINCT FROM luotsi_organizer())) AND (NOT (provider_id IS DISTINCT FROM luotsi_provider()))) OR (luotsi_keeps(organizer_id, provider_id) AND (EXISTS ( SELECT
   FROM access_user kept
  WHERE ((kept.id = access_deputy.person_id) AND (NOT (kept.organizer_id IS DISTINCT FROM access_deputy.organizer_id)) AND (NOT (kept.provider_id IS DISTINCT FROM access_deputy.provider_id))))))))
access_deputy.access_deputy_owner for all to luotsi_owner using true
access_deputy.access_deputy_read for select to luotsi_app using ((person_id = luotsi_user()) OR (deputy_id = luotsi_user()) OR luotsi_keeps(organizer_id, provider_id))
access_entry.access_entry_append for insert to luotsi_app with check (((luotsi_role() = 'INSTALLATION'::text) AND (by_user IS NULL)) OR ((by_user = luotsi_user()) AND ((user_id = luotsi_user()) OR luotsi_keeps(organizer_id, provider_id))))
access_entry.access_entry_owner for all to luotsi_owner using true
access_entry.access_entry_read for select to luotsi_app using luotsi_keeps(organizer_id, provider_id)
access_invitation.access_invitation_invite for insert to luotsi_app with check (luotsi_invites(role, organizer_id, provider_id) AND (invited_by = luotsi_user()) AND (used_at IS NULL) AND (withdrawn_at IS NULL))
access_invitation.access_invitation_keep for update to luotsi_app using ((used_at IS NULL) AND (withdrawn_at IS NULL) AND ((luotsi_role() = 'INSTALLATION'::text) OR luotsi_invites(role, organizer_id, provider_id))) with check ((luotsi_role() = 'INSTALLATION'::text) OR luotsi_invites(role, organizer_id, provider_id))
access_invitation.access_invitation_owner for all to luotsi_owner using true
access_invitation.access_invitation_read for select to luotsi_app using ((luotsi_role() = 'INSTALLATION'::text) OR luotsi_invites(role, organizer_id, provider_id))
access_token.access_token_not_of_experts for insert to luotsi_app with check (luotsi_role() <> 'EXPERT'::text)
access_token.access_token_own for all to luotsi_app using ((user_id = luotsi_user()) OR (luotsi_role() = 'INSTALLATION'::text)) with check ((user_id = luotsi_user()) OR (luotsi_role() = 'INSTALLATION'::text))
access_token.access_token_owner for all to luotsi_owner using true
access_user.access_user_create for insert to luotsi_app with check ((luotsi_role() = 'INSTALLATION'::text) OR luotsi_keeps(organizer_id, provider_id))
access_user.access_user_keep for update to luotsi_app using ((id <> luotsi_user()) AND luotsi_keeps(organizer_id, provider_id)) with check ((id <> luotsi_user()) AND luotsi_keeps(organizer_id, provider_id))
access_user.access_user_own for update to luotsi_app using (id = luotsi_user()) with check ((id = luotsi_user()) AND enabled AND (role = luotsi_role()) AND (NOT (organizer_id IS DISTINCT FROM luotsi_organizer())) AND (NOT (provider_id IS DISTINCT FROM luotsi_provider())))
access_user.access_user_owner for all to luotsi_owner using true
access_user.access_user_read for select to luotsi_app using ((luotsi_role() = 'INSTALLATION'::text) OR (id = luotsi_user()) OR luotsi_keeps(organizer_id, provider_id))
access_user.access_user_read_by_post for select to luotsi_app using (luotsi_role() = 'POST'::text)
access_wrong_password.access_wrong_password_count for all to luotsi_app using (luotsi_role() = 'INSTALLATION'::text) with check (luotsi_role() = 'INSTALLATION'::text)
access_wrong_password.access_wrong_password_owner for all to luotsi_owner using true
agreement.agreement_make for insert to luotsi_app with check (luotsi_party(organizer_id, provider_id) = 'ORGANIZER'::text)
agreement.agreement_owner for all to luotsi_owner using true
agreement.agreement_read for select to luotsi_app using luotsi_agreement_read(organizer_id, provider_id, id)
agreement.agreement_read_by_calendar for select to luotsi_app using (luotsi_role() = 'CALENDAR'::text)
agreement_amendment.agreement_amendment_open for insert to luotsi_app with check ((luotsi_party(organizer_id, provider_id) = 'ORGANIZER'::text) AND (by_user = luotsi_user()) AND luotsi_agreement_signed(agreement_id, version))
agreement_amendment.agreement_amendment_owner for all to luotsi_owner using true
agreement_amendment.agreement_amendment_read for select to luotsi_app using (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id))
agreement_amendment_end.agreement_amendment_end_give_up for insert to luotsi_app with check ((luotsi_party(organizer_id, provider_id) = 'ORGANIZER'::text) AND (by_user = luotsi_user()))
agreement_amendment_end.agreement_amendment_end_owner for all to luotsi_owner using true
agreement_amendment_end.agreement_amendment_end_read for select to luotsi_app using (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id))
agreement_amendment_term.agreement_amendment_term_open for insert to luotsi_app with check ((luotsi_party(organizer_id, provider_id) = 'ORGANIZER'::text) AND (EXISTS ( SELECT
   FROM negotiation_term t
  WHERE ((t.id = agreement_amendment_term.origin_id) AND (t.organizer_id = agreement_amendment_term.organizer_id) AND (t.provider_id = agreement_amendment_term.provider_id)))))
agreement_amendment_term.agreement_amendment_term_owner for all to luotsi_owner using true
agreement_amendment_term.agreement_amendment_term_read for select to luotsi_app using (EXISTS ( SELECT
   FROM negotiation_term t
  WHERE (t.id = agreement_amendment_term.term_id)))
agreement_body.agreement_body_name for insert to luotsi_app with check (luotsi_party(organizer_id, provider_id) = 'ORGANIZER'::text)
agreement_body.agreement_body_owner for all to luotsi_owner using true
agreement_body.agreement_body_read for select to luotsi_app using luotsi_version_read(organizer_id, provider_id, agreement_id, version)
agreement_conflict.agreement_conflict_declare for insert to luotsi_app with check ((user_id = luotsi_user()) AND (luotsi_principal(organizer_id, provider_id) IS NOT NULL))
agreement_conflict.agreement_conflict_owner for all to luotsi_owner using true
agreement_conflict.agreement_conflict_read for select to luotsi_app using luotsi_version_read(organizer_id, provider_id, agreement_id, version)
agreement_document.agreement_document_owner for all to luotsi_owner using true
agreement_document.agreement_document_propose for insert to luotsi_app with check ((place = 0) AND (luotsi_party(organizer_id, provider_id) = 'ORGANIZER'::text))
agreement_document.agreement_document_read for select to luotsi_app using luotsi_version_read(organizer_id, provider_id, agreement_id, version)
agreement_document.agreement_document_sign for insert to luotsi_app with check ((place > 0) AND luotsi_agreement_read(organizer_id, provider_id, agreement_id) AND (luotsi_signs(organizer_id, provider_id, 'ORGANIZER'::text, ((at AT TIME ZONE 'Europe/Helsinki'::text))::date) OR luotsi_signs(organizer_id, provider_id, 'PROVIDER'::text, ((at AT TIME ZONE 'Europe/Helsinki'::text))::date)))
agreement_event.agreement_event_decide for insert to luotsi_app with check ((kind = 'DECIDED'::text) AND (by_user = luotsi_user()) AND (luotsi_principal(organizer_id, provider_id) =
CASE
    WHEN (body = 'PROVIDER_BOARD'::text) THEN 'PROVIDER'::text
    ELSE 'ORGANIZER'::text
END))
agreement_event.agreement_event_owner for all to luotsi_owner using true
agreement_event.agreement_event_prepare for insert to luotsi_app with check ((kind = ANY (ARRAY['ANSWERED'::text, 'WITHDRAWN'::text, 'TERMINATED'::text])) AND (by_user = luotsi_user()) AND (luotsi_party(organizer_id, provider_id) IS NOT NULL) AND ((party IS NULL) OR (party = luotsi_party(organizer_id, provider_id))))
agreement_event.agreement_event_read for select to luotsi_app using luotsi_version_read(organizer_id, provider_id, agreement_id, version)
agreement_event.agreement_event_read_by_calendar for select to luotsi_app using (luotsi_role() = 'CALENDAR'::text)
agreement_event.agreement_event_sign for insert to luotsi_app with check ((kind = ANY (ARRAY['SIGNED'::text, 'SIGNING_REFUSED'::text])) AND (by_user = luotsi_user()) AND luotsi_agreement_read(organizer_id, provider_id, agreement_id) AND (luotsi_role() <> 'PUBLIC'::text) AND luotsi_signs(organizer_id, provider_id, party, day))
agreement_file.agreement_file_of_document for insert to luotsi_app with check ((luotsi_role() <> 'PUBLIC'::text) AND (EXISTS ( SELECT
   FROM agreement_document d
  WHERE ((d.agreement_id = agreement_file.agreement_id) AND (d.sha256 = agreement_file.sha256)))))
agreement_file.agreement_file_owner for all to luotsi_owner using true
agreement_file.agreement_file_read for select to luotsi_app using ((luotsi_role() <> 'PUBLIC'::text) AND luotsi_agreement_read(organizer_id, provider_id, agreement_id))
agreement_obligation.agreement_obligation_owner for all to luotsi_owner using true
agreement_obligation.agreement_obligation_read for select to luotsi_app using (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id) OR (luotsi_role() = 'CALENDAR'::text))
agreement_obligation.agreement_obligation_write for insert to luotsi_app with check ((luotsi_party(organizer_id, provider_id) = COALESCE(by_party, luotsi_party(organizer_id, provider_id))) AND (by_user = luotsi_user()) AND luotsi_agreement_signed(agreement_id, version))
agreement_obligation_due.agreement_obligation_due_owner for all to luotsi_owner using true
agreement_obligation_due.agreement_obligation_due_read for select to luotsi_app using (EXISTS ( SELECT
   FROM agreement_obligation o
  WHERE (o.id = agreement_obligation_due.obligation_id)))
agreement_obligation_due.agreement_obligation_due_write for insert to luotsi_app with check (EXISTS ( SELECT
   FROM agreement_obligation o
  WHERE ((o.id = agreement_obligation_due.obligation_id) AND (o.by_user = luotsi_user()) AND (NOT (EXISTS ( SELECT
           FROM agreement_obligation_entry e
          WHERE (e.obligation_id = o.id)))))))
agreement_obligation_entry.agreement_obligation_entry_owner for all to luotsi_owner using true
agreement_obligation_entry.agreement_obligation_entry_read for select to luotsi_app using (EXISTS ( SELECT
   FROM agreement_obligation o
  WHERE (o.id = agreement_obligation_entry.obligation_id)))
agreement_obligation_entry.agreement_obligation_entry_write for insert to luotsi_app with check ((by_user = luotsi_user()) AND (EXISTS ( SELECT
   FROM agreement_obligation o
  WHERE ((o.id = agreement_obligation_entry.obligation_id) AND (luotsi_party(o.organizer_id, o.provider_id) =
        CASE agreement_obligation_entry.kind
            WHEN 'STRUCK'::text THEN o.by_party
            ELSE o.party
        END)))))
agreement_public_copy.agreement_public_copy_make for insert to luotsi_app with check ((by_user = luotsi_user()) AND luotsi_agreement_signed(agreement_id, version) AND luotsi_agreement_read(organizer_id, provider_id, agreement_id) AND (number = (luotsi_public_copy_newest(agreement_id, version, language) + 1)) AND ((luotsi_party(organizer_id, provider_id) = 'ORGANIZER'::text) OR ((number = 1) AND (luotsi_signs(organizer_id, provider_id, 'ORGANIZER'::text, ((at AT TIME ZONE 'Europe/Helsinki'::text))::date) OR luotsi_signs(organizer_id, provider_id, 'PROVIDER'::text, ((at AT TIME ZONE 'Europe/Helsinki'::text))::date)))))
agreement_public_copy.agreement_public_copy_owner for all to luotsi_owner using true
agreement_public_copy.agreement_public_copy_read for select to luotsi_app using luotsi_version_read(organizer_id, provider_id, agreement_id, version)
agreement_public_text.agreement_public_text_make for insert to luotsi_app with check (EXISTS ( SELECT
   FROM agreement_public_copy c
  WHERE ((c.agreement_id = agreement_public_text.agreement_id) AND (c.version = agreement_public_text.version) AND (c.language = agreement_public_text.language) AND (c.number = agreement_public_text.number) AND (c.by_user = luotsi_user()) AND (c.sha256 = encode(sha256(agreement_public_text.pdf), 'hex'::text)))))
agreement_public_text.agreement_public_text_owner for all to luotsi_owner using true
agreement_public_text.agreement_public_text_read for select to luotsi_app using ((EXISTS ( SELECT
   FROM agreement_public_copy c
  WHERE ((c.agreement_id = agreement_public_text.agreement_id) AND (c.version = agreement_public_text.version) AND (c.language = agreement_public_text.language) AND (c.number = agreement_public_text.number)))) AND ((luotsi_role() <> 'PUBLIC'::text) OR (number = luotsi_public_copy_newest(agreement_id, version, language))))
agreement_publicity.agreement_publicity_decide for insert to luotsi_app with check ((luotsi_party(organizer_id, provider_id) = 'ORGANIZER'::text) AND (by_user = luotsi_user()) AND (EXISTS ( SELECT
   FROM negotiation n
  WHERE ((n.id = agreement_publicity.negotiation_id) AND (n.phase = 'NEGOTIATED'::text)))))
agreement_publicity.agreement_publicity_owner for all to luotsi_owner using true
agreement_publicity.agreement_publicity_read for select to luotsi_app using (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id))
agreement_signing_right.agreement_signing_right_give for insert to luotsi_app with check ((luotsi_role() = 'ADMINISTRATOR'::text) AND (organizer_id = luotsi_organizer()) AND (by_user = luotsi_user()))
agreement_signing_right.agreement_signing_right_owner for all to luotsi_owner using true
agreement_signing_right.agreement_signing_right_read for select to luotsi_app using ((organizer_id = luotsi_organizer()) OR (user_id = luotsi_user()) OR (provider_id = luotsi_provider()) OR (EXISTS ( SELECT
   FROM provider p
  WHERE ((p.id = luotsi_provider()) AND (p.organizer_id = agreement_signing_right.organizer_id) AND (agreement_signing_right.provider_id IS NULL)))))
agreement_signing_right_end.agreement_signing_right_end_owner for all to luotsi_owner using true
agreement_signing_right_end.agreement_signing_right_end_read for select to luotsi_app using ((organizer_id = luotsi_organizer()) OR (provider_id = luotsi_provider()) OR (EXISTS ( SELECT
   FROM agreement_signing_right r
  WHERE (r.id = agreement_signing_right_end.right_id))))
agreement_signing_right_end.agreement_signing_right_end_take for insert to luotsi_app with check ((luotsi_role() = 'ADMINISTRATOR'::text) AND (organizer_id = luotsi_organizer()) AND (by_user = luotsi_user()))
agreement_version.agreement_version_owner for all to luotsi_owner using true
agreement_version.agreement_version_propose for insert to luotsi_app with check ((luotsi_party(organizer_id, provider_id) = 'ORGANIZER'::text) AND (by_user = luotsi_user()) AND (EXISTS ( SELECT
   FROM negotiation n
  WHERE ((n.id = agreement_version.negotiation_id) AND (n.phase = 'NEGOTIATED'::text) AND (n.fingerprint = agreement_version.fingerprint)))))
agreement_version.agreement_version_read for select to luotsi_app using luotsi_version_read(organizer_id, provider_id, agreement_id, version)
agreement_version.agreement_version_read_by_calendar for select to luotsi_app using (luotsi_role() = 'CALENDAR'::text)
audit_entry.audit_entry_append for insert to luotsi_app with check ((by_user = luotsi_user()) AND (role = luotsi_role()) AND luotsi_reads(organizer_id, provider_id) AND ((channel = 'MOVE'::text) = (luotsi_party(organizer_id, provider_id) IS NOT NULL)))
audit_entry.audit_entry_append_by_calendar for insert to luotsi_app with check ((luotsi_role() = 'CALENDAR'::text) AND (role = 'CALENDAR'::text) AND (acting_for = 'NOBODY'::text) AND (channel = 'MOVE'::text))
audit_entry.audit_entry_append_decisions for insert to luotsi_app with check ((by_user = luotsi_user()) AND (role = luotsi_role()) AND (channel = 'MOVE'::text) AND luotsi_decides(organizer_id, subject))
audit_entry.audit_entry_owner for all to luotsi_owner using true
audit_entry.audit_entry_read_by_calendar for select to luotsi_app using ((channel = 'MOVE'::text) AND (luotsi_role() = 'CALENDAR'::text))
audit_entry.audit_entry_read_moves for select to luotsi_app using ((channel = 'MOVE'::text) AND luotsi_reads(organizer_id, provider_id))
audit_entry.audit_entry_read_negotiated for select to luotsi_app using ((channel = 'MOVE'::text) AND luotsi_decides(organizer_id, subject))
audit_entry.audit_entry_read_reads for select to luotsi_app using ((channel = 'READ'::text) AND (luotsi_role() = 'AUDITOR'::text) AND (organizer_id = luotsi_organizer()))
budget_envelope.budget_envelope_decide for insert to luotsi_app with check ((luotsi_role() = 'ORGANIZER_NEGOTIATOR'::text) AND (organizer_id = luotsi_organizer()))
budget_envelope.budget_envelope_owner for all to luotsi_owner using true
budget_envelope.budget_envelope_read for select to luotsi_app using ((organizer_id = luotsi_organizer()) OR (provider_id = luotsi_provider()))
catalogue_code.catalogue_code_append for insert to luotsi_app with check luotsi_draws_chains(organizer_id)
catalogue_code.catalogue_code_owner for all to luotsi_owner using true
catalogue_code.catalogue_code_read for select to luotsi_app using luotsi_reads_chains(organizer_id)
catalogue_code_batch.catalogue_code_batch_bring for insert to luotsi_app with check (luotsi_draws_chains(organizer_id) AND (undone_at IS NULL))
catalogue_code_batch.catalogue_code_batch_owner for all to luotsi_owner using true
catalogue_code_batch.catalogue_code_batch_read for select to luotsi_app using luotsi_reads_chains(organizer_id)
catalogue_code_batch.catalogue_code_batch_undo for update to luotsi_app using (luotsi_draws_chains(organizer_id) AND (undone_at IS NULL)) with check luotsi_draws_chains(organizer_id)
clause_draft.clause_draft_own for all to luotsi_app using luotsi_draws_chains(organizer_id) with check luotsi_draws_chains(organizer_id)
clause_draft.clause_draft_owner for all to luotsi_owner using true
clause_origin.clause_origin_add for insert to luotsi_app with check ((luotsi_party(organizer_id, provider_id) IS NOT NULL) AND (by_user = luotsi_user()) AND (EXISTS ( SELECT
   FROM negotiation_term
  WHERE ((negotiation_term.id = clause_origin.term_id) AND (negotiation_term.drafted_by = luotsi_party(negotiation_term.organizer_id, negotiation_term.provider_id)) AND (negotiation_term.introduced_round IS NULL)))))
clause_origin.clause_origin_owner for all to luotsi_owner using true
clause_origin.clause_origin_read for select to luotsi_app using (EXISTS ( SELECT
   FROM negotiation_term
  WHERE (negotiation_term.id = clause_origin.term_id)))
clause_retirement.clause_retirement_add for insert to luotsi_app with check luotsi_draws_chains(organizer_id)
clause_retirement.clause_retirement_owner for all to luotsi_owner using true
clause_retirement.clause_retirement_read for select to luotsi_app using luotsi_reads_chains(organizer_id)
clause_version.clause_version_owner for all to luotsi_owner using true
clause_version.clause_version_publish for insert to luotsi_app with check luotsi_draws_chains(organizer_id)
clause_version.clause_version_read for select to luotsi_app using luotsi_reads_chains(organizer_id)
funding_choice.funding_choice_change for update to luotsi_app using ((luotsi_party(organizer_id, provider_id) = 'ORGANIZER'::text) AND (NOT luotsi_round_sent(negotiation_id, round))) with check ((luotsi_party(organizer_id, provider_id) = 'ORGANIZER'::text) AND (by_user = luotsi_user()))
funding_choice.funding_choice_make for insert to luotsi_app with check ((luotsi_party(organizer_id, provider_id) = 'ORGANIZER'::text) AND (by_user = luotsi_user()) AND (NOT luotsi_round_sent(negotiation_id, round)))
funding_choice.funding_choice_owner for all to luotsi_owner using true
funding_choice.funding_choice_read for select to luotsi_app using ((luotsi_party(organizer_id, provider_id) = 'ORGANIZER'::text) OR ((luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id)) AND luotsi_round_sent(negotiation_id, round)))
hearing.hearing_announce for insert to luotsi_app with check ((luotsi_party(organizer_id, provider_id) = 'ORGANIZER'::text) AND (by_user = luotsi_user()))
hearing.hearing_owner for all to luotsi_owner using true
hearing.hearing_read for select to luotsi_app using (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id) OR (luotsi_role() = 'PUBLIC'::text))
hearing_question.hearing_question_ask for insert to luotsi_app with check (EXISTS ( SELECT
   FROM hearing h
  WHERE ((h.id = hearing_question.hearing_id) AND (h.by_user = luotsi_user()) AND (luotsi_party(h.organizer_id, h.provider_id) = 'ORGANIZER'::text))))
hearing_question.hearing_question_owner for all to luotsi_owner using true
hearing_question.hearing_question_read for select to luotsi_app using (EXISTS ( SELECT
   FROM hearing h
  WHERE (h.id = hearing_question.hearing_id)))
hearing_theme.hearing_theme_answer for insert to luotsi_app with check ((luotsi_party(organizer_id, provider_id) = 'ORGANIZER'::text) AND (by_user = luotsi_user()))
hearing_theme.hearing_theme_owner for all to luotsi_owner using true
hearing_theme.hearing_theme_read for select to luotsi_app using (EXISTS ( SELECT
   FROM hearing h
  WHERE (h.id = hearing_theme.hearing_id)))
indicator.indicator_correct for update to luotsi_app using (( SELECT luotsi_role() AS luotsi_role) = ANY (ARRAY['ADMINISTRATOR'::text, 'INSTALLATION'::text]))
indicator.indicator_keep for insert to luotsi_app with check (( SELECT luotsi_role() AS luotsi_role) = ANY (ARRAY['ADMINISTRATOR'::text, 'INSTALLATION'::text]))
indicator.indicator_owner for all to luotsi_owner using true
indicator.indicator_read for select to luotsi_app using true
indicator_import.indicator_import_owner for all to luotsi_owner using true
indicator_import.indicator_import_read for select to luotsi_app using true
indicator_import.indicator_import_record for insert to luotsi_app with check (( SELECT luotsi_role() AS luotsi_role) = ANY (ARRAY['ADMINISTRATOR'::text, 'INSTALLATION'::text]))
indicator_import_job.indicator_import_job_own for all to luotsi_app using ((( SELECT luotsi_role() AS luotsi_role) = 'ADMINISTRATOR'::text) AND (organizer_id = ( SELECT luotsi_organizer() AS luotsi_organizer)))
indicator_import_job.indicator_import_job_owner for all to luotsi_owner using true
indicator_import_job_part.indicator_import_job_part_own for all to luotsi_app using (EXISTS ( SELECT 1
   FROM indicator_import_job
  WHERE (indicator_import_job.id = indicator_import_job_part.job_id)))
indicator_import_job_part.indicator_import_job_part_owner for all to luotsi_owner using true
indicator_observation.indicator_observation_correct for update to luotsi_app using (( SELECT luotsi_role() AS luotsi_role) = ANY (ARRAY['ADMINISTRATOR'::text, 'INSTALLATION'::text]))
indicator_observation.indicator_observation_owner for all to luotsi_owner using true
indicator_observation.indicator_observation_read for select to luotsi_app using true
indicator_observation.indicator_observation_record for insert to luotsi_app with check (( SELECT luotsi_role() AS luotsi_role) = ANY (ARRAY['ADMINISTRATOR'::text, 'INSTALLATION'::text]))
indicator_provenance.indicator_provenance_owner for all to luotsi_owner using true
indicator_provenance.indicator_provenance_read for select to luotsi_app using true
indicator_provenance.indicator_provenance_record for insert to luotsi_app with check (( SELECT luotsi_role() AS luotsi_role) = ANY (ARRAY['ADMINISTRATOR'::text, 'INSTALLATION'::text]))
indicator_region.indicator_region_correct for update to luotsi_app using (( SELECT luotsi_role() AS luotsi_role) = ANY (ARRAY['ADMINISTRATOR'::text, 'INSTALLATION'::text]))
indicator_region.indicator_region_keep for insert to luotsi_app with check (( SELECT luotsi_role() AS luotsi_role) = ANY (ARRAY['ADMINISTRATOR'::text, 'INSTALLATION'::text]))
indicator_region.indicator_region_owner for all to luotsi_owner using true
indicator_region.indicator_region_read for select to luotsi_app using true
meeting.meeting_make for insert to luotsi_app with check (party = luotsi_party(organizer_id, provider_id))
meeting.meeting_owner for all to luotsi_owner using true
meeting.meeting_read for select to luotsi_app using (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id))
meeting_call.meeting_call_make for insert to luotsi_app with check ((luotsi_party(organizer_id, provider_id) IS NOT NULL) AND (by_user = luotsi_user()) AND (EXISTS ( SELECT
   FROM meeting m
  WHERE ((m.id = meeting_call.meeting_id) AND (m.party = luotsi_party(m.organizer_id, m.provider_id))))))
meeting_call.meeting_call_owner for all to luotsi_owner using true
meeting_call.meeting_call_read for select to luotsi_app using (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id))
meeting_correction.meeting_correction_add for insert to luotsi_app with check ((party = luotsi_party(organizer_id, provider_id)) AND (by_user = luotsi_user()))
meeting_correction.meeting_correction_owner for all to luotsi_owner using true
meeting_correction.meeting_correction_read for select to luotsi_app using (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id))
meeting_hours.meeting_hours_owner for all to luotsi_owner using true
meeting_hours.meeting_hours_read for select to luotsi_app using (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id))
meeting_hours.meeting_hours_say for insert to luotsi_app with check ((party = luotsi_party(organizer_id, provider_id)) AND (by_user = luotsi_user()))
meeting_minutes.meeting_minutes_begin for insert to luotsi_app with check ((party = luotsi_party(organizer_id, provider_id)) AND (state = 'DRAFT'::text))
meeting_minutes.meeting_minutes_owner for all to luotsi_owner using true
meeting_minutes.meeting_minutes_read for select to luotsi_app using ((party = luotsi_party(organizer_id, provider_id)) OR ((state <> 'DRAFT'::text) AND luotsi_reads(organizer_id, provider_id)) OR ((state = 'PUBLISHED'::text) AND luotsi_decides(organizer_id, negotiation_id)))
meeting_minutes.meeting_minutes_step for update to luotsi_app using (luotsi_party(organizer_id, provider_id) IS NOT NULL) with check (luotsi_party(organizer_id, provider_id) IS NOT NULL)
negotiation.negotiation_move_on for update to luotsi_app using (luotsi_party(organizer_id, provider_id) IS NOT NULL) with check (luotsi_party(organizer_id, provider_id) IS NOT NULL)
negotiation.negotiation_open for insert to luotsi_app with check (luotsi_party(organizer_id, provider_id) = 'ORGANIZER'::text)
negotiation.negotiation_owner for all to luotsi_owner using true
negotiation.negotiation_read for select to luotsi_app using (luotsi_reads(organizer_id, provider_id) OR ((luotsi_role() = 'DECISION_MAKER'::text) AND (organizer_id = luotsi_organizer()) AND (phase = 'NEGOTIATED'::text)))
negotiation.negotiation_read_by_calendar for select to luotsi_app using (luotsi_role() = 'CALENDAR'::text)
negotiation.negotiation_read_by_expert for select to luotsi_app using ((luotsi_role() = 'EXPERT'::text) AND (EXISTS ( SELECT
   FROM luotsi_expert_at(negotiation.id) luotsi_expert_at(expert_id, party, sections, drafts))))
negotiation_answer.negotiation_answer_give for insert to luotsi_app with check ((party = luotsi_party(organizer_id, provider_id)) AND (by_user = luotsi_user()))
negotiation_answer.negotiation_answer_owner for all to luotsi_owner using true
negotiation_answer.negotiation_answer_read for select to luotsi_app using (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id))
negotiation_answer.negotiation_answer_read_by_expert for select to luotsi_app using ((luotsi_role() = 'EXPERT'::text) AND luotsi_advises(term_id, NULL::text, false))
negotiation_condition.negotiation_condition_owner for all to luotsi_owner using true
negotiation_condition.negotiation_condition_read for select to luotsi_app using (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id))
negotiation_condition.negotiation_condition_read_by_expert for select to luotsi_app using ((luotsi_role() = 'EXPERT'::text) AND luotsi_advises(term_id, NULL::text, false) AND luotsi_advises(on_term_id, NULL::text, false))
negotiation_condition.negotiation_condition_state for insert to luotsi_app with check (party = luotsi_party(organizer_id, provider_id))
negotiation_dispute.negotiation_dispute_owner for all to luotsi_owner using true
negotiation_dispute.negotiation_dispute_raise for insert to luotsi_app with check (luotsi_party(organizer_id, provider_id) IS NOT NULL)
negotiation_dispute.negotiation_dispute_read for select to luotsi_app using (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id) OR (luotsi_role() = 'CALENDAR'::text))
negotiation_dispute_position.negotiation_dispute_position_owner for all to luotsi_owner using true
negotiation_dispute_position.negotiation_dispute_position_read for select to luotsi_app using (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id))
negotiation_dispute_position.negotiation_dispute_position_take for insert to luotsi_app with check ((party = luotsi_party(organizer_id, provider_id)) AND (by_user = luotsi_user()))
negotiation_dispute_step.negotiation_dispute_step_by_date for insert to luotsi_app with check ((kind = 'MOVED_UP'::text) AND (luotsi_role() = 'CALENDAR'::text))
negotiation_dispute_step.negotiation_dispute_step_owner for all to luotsi_owner using true
negotiation_dispute_step.negotiation_dispute_step_read for select to luotsi_app using (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id) OR (luotsi_role() = 'CALENDAR'::text))
negotiation_dispute_step.negotiation_dispute_step_take for insert to luotsi_app with check ((kind <> 'MOVED_UP'::text) AND (party = luotsi_party(organizer_id, provider_id)) AND (by_user = luotsi_user()))
negotiation_draft.negotiation_draft_own for all to luotsi_app using (party = luotsi_party(organizer_id, provider_id)) with check (party = luotsi_party(organizer_id, provider_id))
negotiation_draft.negotiation_draft_owner for all to luotsi_owner using true
negotiation_draft.negotiation_draft_read_by_expert for select to luotsi_app using ((luotsi_role() = 'EXPERT'::text) AND luotsi_advises(term_id, party, true))
negotiation_expert.negotiation_expert_ask for insert to luotsi_app with check ((party = luotsi_party(organizer_id, provider_id)) AND (by_user = luotsi_user()) AND (EXISTS ( SELECT
   FROM access_invitation i
  WHERE ((i.id = negotiation_expert.invitation_id) AND (i.role = 'EXPERT'::text)))))
negotiation_expert.negotiation_expert_owner for all to luotsi_owner using true
negotiation_expert.negotiation_expert_read for select to luotsi_app using ((party = luotsi_party(organizer_id, provider_id)) OR ((luotsi_role() = 'EXPERT'::text) AND (expert_id IN ( SELECT e.expert_id
   FROM luotsi_expert_at(negotiation_expert.negotiation_id) e(expert_id, party, sections, drafts)))))
negotiation_issue.negotiation_issue_owner for all to luotsi_owner using true
negotiation_issue.negotiation_issue_raise for insert to luotsi_app with check (luotsi_party(organizer_id, provider_id) IS NOT NULL)
negotiation_issue.negotiation_issue_read for select to luotsi_app using (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id) OR (luotsi_role() = 'CALENDAR'::text))
negotiation_issue_step.negotiation_issue_step_by_date for insert to luotsi_app with check ((kind = 'DEFAULT_IN_FORCE'::text) AND (luotsi_role() = 'CALENDAR'::text))
negotiation_issue_step.negotiation_issue_step_owner for all to luotsi_owner using true
negotiation_issue_step.negotiation_issue_step_read for select to luotsi_app using (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id) OR (luotsi_role() = 'CALENDAR'::text))
negotiation_issue_step.negotiation_issue_step_take for insert to luotsi_app with check ((kind <> 'DEFAULT_IN_FORCE'::text) AND (party = luotsi_party(organizer_id, provider_id)) AND (by_user = luotsi_user()))
negotiation_issue_version.negotiation_issue_version_owner for all to luotsi_owner using true
negotiation_issue_version.negotiation_issue_version_read for select to luotsi_app using (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id) OR (luotsi_role() = 'CALENDAR'::text))
negotiation_issue_version.negotiation_issue_version_write for insert to luotsi_app with check ((party = luotsi_party(organizer_id, provider_id)) AND (by_user = luotsi_user()))
negotiation_ladder_level.negotiation_ladder_level_lay_down for insert to luotsi_app with check ((luotsi_role() = 'ADMINISTRATOR'::text) AND (organizer_id = luotsi_organizer()) AND (by_user = luotsi_user()))
negotiation_ladder_level.negotiation_ladder_level_owner for all to luotsi_owner using true
negotiation_ladder_level.negotiation_ladder_level_read for select to luotsi_app using ((organizer_id = luotsi_organizer()) OR (luotsi_role() = 'CALENDAR'::text) OR (EXISTS ( SELECT
   FROM provider p
  WHERE ((p.id = luotsi_provider()) AND (p.organizer_id = negotiation_ladder_level.organizer_id)))))
negotiation_mandate.negotiation_mandate_keep for insert to luotsi_app with check ((party = luotsi_party(organizer_id, provider_id)) AND (by_user = luotsi_user()))
negotiation_mandate.negotiation_mandate_owner for all to luotsi_owner using true
negotiation_mandate.negotiation_mandate_read for select to luotsi_app using (party = luotsi_party(organizer_id, provider_id))
negotiation_mandate_request.negotiation_mandate_request_ask for insert to luotsi_app with check ((party = luotsi_party(organizer_id, provider_id)) AND (by_user = luotsi_user()))
negotiation_mandate_request.negotiation_mandate_request_owner for all to luotsi_owner using true
negotiation_mandate_request.negotiation_mandate_request_read for select to luotsi_app using ((party = luotsi_party(organizer_id, provider_id)) OR (party = luotsi_principal(organizer_id, provider_id)))
negotiation_mandate_ruling.negotiation_mandate_ruling_give for insert to luotsi_app with check ((party = luotsi_principal(organizer_id, provider_id)) AND (by_user = luotsi_user()) AND (EXISTS ( SELECT
   FROM negotiation_mandate_request asked
  WHERE ((asked.id = negotiation_mandate_ruling.request_id) AND (asked.by_user <> luotsi_user())))))
negotiation_mandate_ruling.negotiation_mandate_ruling_owner for all to luotsi_owner using true
negotiation_mandate_ruling.negotiation_mandate_ruling_read for select to luotsi_app using ((party = luotsi_party(organizer_id, provider_id)) OR (party = luotsi_principal(organizer_id, provider_id)))
negotiation_move.negotiation_move_make for insert to luotsi_app with check ((party = luotsi_party(organizer_id, provider_id)) AND (by_user = luotsi_user()))
negotiation_move.negotiation_move_owner for all to luotsi_owner using true
negotiation_move.negotiation_move_read for select to luotsi_app using (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id))
negotiation_note.negotiation_note_owner for all to luotsi_owner using true
negotiation_note.negotiation_note_read for select to luotsi_app using luotsi_hears(organizer_id, provider_id, audience)
negotiation_note.negotiation_note_read_by_expert for select to luotsi_app using ((luotsi_role() = 'EXPERT'::text) AND luotsi_advises(term_id, NULLIF(audience, 'BOTH'::text), false))
negotiation_note.negotiation_note_write for insert to luotsi_app with check ((party = luotsi_party(organizer_id, provider_id)) AND (by_user = luotsi_user()))
negotiation_note.negotiation_note_write_by_expert for insert to luotsi_app with check ((luotsi_role() = 'EXPERT'::text) AND (audience = party) AND (by_user = luotsi_user()) AND luotsi_advises(term_id, party, false))
negotiation_note_mention.negotiation_note_mention_make for insert to luotsi_app with check (((audience = 'BOTH'::text) OR (audience = luotsi_party(organizer_id, provider_id))) AND (luotsi_party(organizer_id, provider_id) IS NOT NULL))
negotiation_note_mention.negotiation_note_mention_owner for all to luotsi_owner using true
negotiation_note_mention.negotiation_note_mention_read for select to luotsi_app using luotsi_hears(organizer_id, provider_id, audience)
negotiation_note_mention.negotiation_note_mention_read_by_expert for select to luotsi_app using ((luotsi_role() = 'EXPERT'::text) AND luotsi_advises(term_id, NULLIF(audience, 'BOTH'::text), false))
negotiation_note_resolution.negotiation_note_resolution_give for insert to luotsi_app with check (((audience = 'BOTH'::text) OR (audience = luotsi_party(organizer_id, provider_id))) AND (luotsi_party(organizer_id, provider_id) IS NOT NULL) AND (by_user = luotsi_user()))
negotiation_note_resolution.negotiation_note_resolution_owner for all to luotsi_owner using true
negotiation_note_resolution.negotiation_note_resolution_read for select to luotsi_app using luotsi_hears(organizer_id, provider_id, audience)
negotiation_note_resolution.negotiation_note_resolution_read_by_expert for select to luotsi_app using ((luotsi_role() = 'EXPERT'::text) AND luotsi_advises(term_id, NULLIF(audience, 'BOTH'::text), false))
negotiation_position.negotiation_position_keep for insert to luotsi_app with check ((party = luotsi_party(organizer_id, provider_id)) AND (by_user = luotsi_user()))
negotiation_position.negotiation_position_owner for all to luotsi_owner using true
negotiation_position.negotiation_position_read for select to luotsi_app using (party = luotsi_party(organizer_id, provider_id))
negotiation_reopening.negotiation_reopening_owner for all to luotsi_owner using true
negotiation_reopening.negotiation_reopening_read for select to luotsi_app using (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id))
negotiation_reopening.negotiation_reopening_read_by_expert for select to luotsi_app using ((luotsi_role() = 'EXPERT'::text) AND luotsi_advises(term_id, NULL::text, false))
negotiation_reopening.negotiation_reopening_take for insert to luotsi_app with check ((party = luotsi_party(organizer_id, provider_id)) AND (by_user = luotsi_user()))
negotiation_revision.negotiation_revision_offer for insert to luotsi_app with check ((party = luotsi_party(organizer_id, provider_id)) AND (by_user = luotsi_user()))
negotiation_revision.negotiation_revision_owner for all to luotsi_owner using true
negotiation_revision.negotiation_revision_read for select to luotsi_app using (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id))
negotiation_revision.negotiation_revision_read_by_expert for select to luotsi_app using ((luotsi_role() = 'EXPERT'::text) AND luotsi_advises(term_id, NULL::text, false))
negotiation_round.negotiation_round_open for insert to luotsi_app with check (luotsi_party(organizer_id, provider_id) IS NOT NULL)
negotiation_round.negotiation_round_owner for all to luotsi_owner using true
negotiation_round.negotiation_round_read for select to luotsi_app using (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id))
negotiation_subcontract_entry.negotiation_subcontract_entry_add for insert to luotsi_app with check ((luotsi_party(organizer_id, provider_id) = 'PROVIDER'::text) AND (by_user = luotsi_user()))
negotiation_subcontract_entry.negotiation_subcontract_entry_owner for all to luotsi_owner using true
negotiation_subcontract_entry.negotiation_subcontract_entry_read for select to luotsi_app using (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id))
negotiation_subcontractor.negotiation_subcontractor_add for insert to luotsi_app with check ((luotsi_party(organizer_id, provider_id) = 'PROVIDER'::text) AND (by_user = luotsi_user()))
negotiation_subcontractor.negotiation_subcontractor_owner for all to luotsi_owner using true
negotiation_subcontractor.negotiation_subcontractor_read for select to luotsi_app using (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id))
negotiation_sweep.negotiation_sweep_end for update to luotsi_app using ((party = luotsi_party(organizer_id, provider_id)) AND (num_nonnulls(cancelled_at, failed_at, ended_at) = 0)) with check (party = luotsi_party(organizer_id, provider_id))
negotiation_sweep.negotiation_sweep_order for insert to luotsi_app with check ((party = luotsi_party(organizer_id, provider_id)) AND (by_user = luotsi_user()))
negotiation_sweep.negotiation_sweep_owner for all to luotsi_owner using true
negotiation_sweep.negotiation_sweep_read for select to luotsi_app using (party = luotsi_party(organizer_id, provider_id))
negotiation_sweep_point.negotiation_sweep_point_keep for insert to luotsi_app with check (party = luotsi_party(organizer_id, provider_id))
negotiation_sweep_point.negotiation_sweep_point_owner for all to luotsi_owner using true
negotiation_sweep_point.negotiation_sweep_point_read for select to luotsi_app using (party = luotsi_party(organizer_id, provider_id))
negotiation_term.negotiation_term_discard for delete to luotsi_app using ((drafted_by = luotsi_party(organizer_id, provider_id)) AND (introduced_round IS NULL))
negotiation_term.negotiation_term_draft for insert to luotsi_app with check ((drafted_by = luotsi_party(organizer_id, provider_id)) AND (introduced_round IS NULL))
negotiation_term.negotiation_term_introduce for update to luotsi_app using ((drafted_by = luotsi_party(organizer_id, provider_id)) AND (introduced_round IS NULL)) with check (drafted_by = luotsi_party(organizer_id, provider_id))
negotiation_term.negotiation_term_owner for all to luotsi_owner using true
negotiation_term.negotiation_term_read for select to luotsi_app using ((drafted_by = luotsi_party(organizer_id, provider_id)) OR ((introduced_round IS NOT NULL) AND (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id))))
negotiation_term.negotiation_term_read_by_expert for select to luotsi_app using ((luotsi_role() = 'EXPERT'::text) AND luotsi_advises(id, NULL::text, false))
notice.notice_mark for update to luotsi_app using ((user_id = luotsi_user()) AND (role = luotsi_role()) AND ((organizer_id = luotsi_organizer()) OR (provider_id = luotsi_provider()))) with check (user_id = luotsi_user())
notice.notice_owner for all to luotsi_owner using true
notice.notice_read for select to luotsi_app using ((user_id = luotsi_user()) AND (role = luotsi_role()) AND ((organizer_id = luotsi_organizer()) OR (provider_id = luotsi_provider())))
notice.notice_read_by_post for select to luotsi_app using (luotsi_role() = 'POST'::text)
notice.notice_tell for insert to luotsi_app with check ((luotsi_party(organizer_id, provider_id) IS NOT NULL) OR (luotsi_principal(organizer_id, provider_id) IS NOT NULL) OR (luotsi_role() = 'CALENDAR'::text))
notice.notice_tell_by_expert for insert to luotsi_app with check ((luotsi_role() = 'EXPERT'::text) AND (EXISTS ( SELECT
   FROM luotsi_expert_at(notice.negotiation_id) e(expert_id, party, sections, drafts)
  WHERE (e.party =
        CASE notice.role
            WHEN 'ORGANIZER_NEGOTIATOR'::text THEN 'ORGANIZER'::text
            WHEN 'PROVIDER_MANAGER'::text THEN 'PROVIDER'::text
            ELSE NULL::text
        END))))
notice_choice.notice_choice_own for all to luotsi_app using (user_id = luotsi_user()) with check (user_id = luotsi_user())
notice_choice.notice_choice_owner for all to luotsi_owner using true
notice_choice.notice_choice_read_by_post for select to luotsi_app using (luotsi_role() = 'POST'::text)
notice_letter.notice_letter_clear for delete to luotsi_app using ((luotsi_role() = 'POST'::text) AND (sent_at IS NOT NULL))
notice_letter.notice_letter_deliver for update to luotsi_app using (luotsi_role() = 'POST'::text) with check (luotsi_role() = 'POST'::text)
notice_letter.notice_letter_owner for all to luotsi_owner using true
notice_letter.notice_letter_post for insert to luotsi_app with check (luotsi_role() <> ''::text)
notice_letter.notice_letter_read for select to luotsi_app using (luotsi_role() = 'POST'::text)
notice_mailing.notice_mailing_owner for all to luotsi_owner using true
notice_mailing.notice_mailing_post for all to luotsi_app using (luotsi_role() = 'POST'::text) with check (luotsi_role() = 'POST'::text)
notice_reader.notice_reader_installation for all to luotsi_app using (luotsi_role() = 'INSTALLATION'::text) with check (luotsi_role() = 'INSTALLATION'::text)
notice_reader.notice_reader_own for all to luotsi_app using (user_id = luotsi_user()) with check (user_id = luotsi_user())
notice_reader.notice_reader_owner for all to luotsi_owner using true
notice_reader.notice_reader_read_by_post for select to luotsi_app using (luotsi_role() = 'POST'::text)
provider.provider_owner for all to luotsi_owner using true
provider.provider_read for select to luotsi_app using ((organizer_id = luotsi_organizer()) OR (id = luotsi_provider()) OR (luotsi_role() = 'INSTALLATION'::text))
provider.provider_read_by_expert for select to luotsi_app using ((luotsi_role() = 'EXPERT'::text) AND luotsi_advises_beside(id))
provider.provider_read_public for select to luotsi_app using ((luotsi_role() = 'PUBLIC'::text) AND (EXISTS ( SELECT
   FROM agreement a
  WHERE (a.provider_id = provider.id))))
provider.provider_register for insert to luotsi_app with check ((luotsi_role() = 'INSTALLATION'::text) OR ((luotsi_role() = 'ADMINISTRATOR'::text) AND (organizer_id = luotsi_organizer())))
saved_view.saved_view_own for all to luotsi_app using (user_id = luotsi_user()) with check (user_id = luotsi_user())
saved_view.saved_view_owner for all to luotsi_owner using true
scenario.scenario_change for update to luotsi_app using ((party = luotsi_party(organizer_id, provider_id)) AND (shared_at IS NULL)) with check ((party = luotsi_party(organizer_id, provider_id)) AND (by_user = luotsi_user()))
scenario.scenario_make for insert to luotsi_app with check ((party = luotsi_party(organizer_id, provider_id)) AND (by_user = luotsi_user()) AND (shared_at IS NULL))
scenario.scenario_owner for all to luotsi_owner using true
scenario.scenario_read for select to luotsi_app using ((party = luotsi_party(organizer_id, provider_id)) OR ((shared_at IS NOT NULL) AND (luotsi_reads(organizer_id, provider_id) OR luotsi_decides(organizer_id, negotiation_id))))
scenario_run.scenario_run_keep for insert to luotsi_app with check ((party = luotsi_party(organizer_id, provider_id)) AND (by_user = luotsi_user()) AND (EXISTS ( SELECT
   FROM scenario s
  WHERE ((s.id = scenario_run.scenario_id) AND ((s.shared_at IS NOT NULL) = scenario_run.shared)))))
scenario_run.scenario_run_owner for all to luotsi_owner using true
scenario_run.scenario_run_read for select to luotsi_app using ((party = luotsi_party(organizer_id, provider_id)) OR (shared AND (EXISTS ( SELECT
   FROM scenario s
  WHERE ((s.id = scenario_run.scenario_id) AND (s.shared_at IS NOT NULL))))))
servicechain.servicechain_draw for insert to luotsi_app with check luotsi_draws_chains(organizer_id)
servicechain.servicechain_owner for all to luotsi_owner using true
servicechain.servicechain_read for select to luotsi_app using (luotsi_draws_chains(organizer_id) OR (EXISTS ( SELECT
   FROM servicechain_version
  WHERE (servicechain_version.chain_id = servicechain.id))))
servicechain_edit.servicechain_edit_append for insert to luotsi_app with check (luotsi_draws_chains(organizer_id) AND (EXISTS ( SELECT
   FROM servicechain_version
  WHERE ((servicechain_version.id = servicechain_edit.version_id) AND (servicechain_version.published_at IS NULL)))))
servicechain_edit.servicechain_edit_owner for all to luotsi_owner using true
servicechain_edit.servicechain_edit_read for select to luotsi_app using (EXISTS ( SELECT
   FROM servicechain_version
  WHERE (servicechain_version.id = servicechain_edit.version_id)))
servicechain_figure.servicechain_figure_bring for insert to luotsi_app with check luotsi_draws_chains(organizer_id)
servicechain_figure.servicechain_figure_owner for all to luotsi_owner using true
servicechain_figure.servicechain_figure_read for select to luotsi_app using (EXISTS ( SELECT
   FROM servicechain
  WHERE (servicechain.id = servicechain_figure.chain_id)))
servicechain_figure_batch.servicechain_figure_batch_bring for insert to luotsi_app with check (luotsi_draws_chains(organizer_id) AND (undone_at IS NULL))
servicechain_figure_batch.servicechain_figure_batch_owner for all to luotsi_owner using true
servicechain_figure_batch.servicechain_figure_batch_read for select to luotsi_app using luotsi_reads_chains(organizer_id)
servicechain_figure_batch.servicechain_figure_batch_undo for update to luotsi_app using (luotsi_draws_chains(organizer_id) AND (undone_at IS NULL)) with check luotsi_draws_chains(organizer_id)
servicechain_import_report.servicechain_import_report_append for insert to luotsi_app with check luotsi_draws_chains(organizer_id)
servicechain_import_report.servicechain_import_report_owner for all to luotsi_owner using true
servicechain_import_report.servicechain_import_report_read for select to luotsi_app using luotsi_draws_chains(organizer_id)
servicechain_version.servicechain_version_change for update to luotsi_app using (luotsi_draws_chains(organizer_id) AND (published_at IS NULL)) with check luotsi_draws_chains(organizer_id)
servicechain_version.servicechain_version_draw for insert to luotsi_app with check (luotsi_draws_chains(organizer_id) AND (published_at IS NULL))
servicechain_version.servicechain_version_owner for all to luotsi_owner using true
servicechain_version.servicechain_version_read for select to luotsi_app using (luotsi_draws_chains(organizer_id) OR ((published_at IS NOT NULL) AND luotsi_reads_chains(organizer_id)))
strategy_content.strategy_content_change for all to luotsi_app using (luotsi_drafts_strategy(organizer_id) AND (EXISTS ( SELECT
   FROM strategy_edition
  WHERE ((strategy_edition.id = strategy_content.edition_id) AND (strategy_edition.published_at IS NULL))))) with check (luotsi_drafts_strategy(organizer_id) AND (EXISTS ( SELECT
   FROM strategy_edition
  WHERE ((strategy_edition.id = strategy_content.edition_id) AND (strategy_edition.published_at IS NULL)))))
strategy_content.strategy_content_owner for all to luotsi_owner using true
strategy_content.strategy_content_read for select to luotsi_app using (EXISTS ( SELECT
   FROM strategy_edition
  WHERE (strategy_edition.id = strategy_content.edition_id)))
strategy_edition.strategy_edition_change for update to luotsi_app using (luotsi_drafts_strategy(organizer_id) AND (published_at IS NULL)) with check luotsi_drafts_strategy(organizer_id)
strategy_edition.strategy_edition_draft for insert to luotsi_app with check (luotsi_drafts_strategy(organizer_id) AND (published_at IS NULL))
strategy_edition.strategy_edition_owner for all to luotsi_owner using true
strategy_edition.strategy_edition_read for select to luotsi_app using (luotsi_drafts_strategy(organizer_id) OR ((published_at IS NOT NULL) AND ((organizer_id = luotsi_organizer()) OR (EXISTS ( SELECT
   FROM provider
  WHERE ((provider.id = luotsi_provider()) AND (provider.organizer_id = strategy_edition.organizer_id)))))))
strategy_item.strategy_item_change for all to luotsi_app using (luotsi_drafts_strategy(organizer_id) AND (EXISTS ( SELECT
   FROM strategy_edition
  WHERE ((strategy_edition.id = strategy_item.edition_id) AND (strategy_edition.published_at IS NULL))))) with check (luotsi_drafts_strategy(organizer_id) AND (EXISTS ( SELECT
   FROM strategy_edition
  WHERE ((strategy_edition.id = strategy_item.edition_id) AND (strategy_edition.published_at IS NULL)))))
strategy_item.strategy_item_owner for all to luotsi_owner using true
strategy_item.strategy_item_read for select to luotsi_app using (EXISTS ( SELECT
   FROM strategy_edition
  WHERE (strategy_edition.id = strategy_item.edition_id)))
typed_form.typed_form_own for all to luotsi_app using (user_id = luotsi_user()) with check (user_id = luotsi_user())
typed_form.typed_form_owner for all to luotsi_owner using true

-- What the application may do
access_deputy insert, select
access_entry insert, select
access_invitation insert, select
access_token insert, select
access_user insert, select
access_wrong_password delete, insert, select, update
agreement insert, select
agreement_amendment insert, select
agreement_amendment_end insert, select
agreement_amendment_term insert, select
agreement_body insert, select
agreement_conflict insert, select
agreement_document insert, select
agreement_event insert, select
agreement_file insert, select
agreement_obligation insert, select
agreement_obligation_due insert, select
agreement_obligation_entry insert, select
agreement_public_copy insert, select
agreement_public_text insert, select
agreement_publicity insert, select
agreement_signing_right insert, select
agreement_signing_right_end insert, select
agreement_version insert, select
audit_entry insert, select
budget_envelope insert, select
catalogue_code insert, select
catalogue_code_batch insert, select
catalogue_service_package insert, select, update
clause_draft delete, insert, select, update
clause_origin insert, select
clause_retirement insert, select
clause_version insert, select
funding_choice insert, select
hearing insert, select
hearing_question insert, select
hearing_theme insert, select
indicator insert, select, update
indicator_import insert, select
indicator_import_job insert, select, update
indicator_import_job_part delete, insert, select
indicator_observation insert, select, update
indicator_provenance insert, select
indicator_region insert, select, update
meeting insert, select
meeting_call insert, select
meeting_correction insert, select
meeting_hours insert, select
meeting_minutes insert, select
negotiation insert, select
negotiation_answer insert, select
negotiation_condition insert, select
negotiation_dispute insert, select
negotiation_dispute_position insert, select
negotiation_dispute_step insert, select
negotiation_draft delete, insert, select, update
negotiation_expert insert, select
negotiation_issue insert, select
negotiation_issue_step insert, select
negotiation_issue_version insert, select
negotiation_ladder_level insert, select
negotiation_mandate insert, select
negotiation_mandate_request insert, select
negotiation_mandate_ruling insert, select
negotiation_move insert, select
negotiation_note insert, select
negotiation_note_mention insert, select
negotiation_note_resolution insert, select
negotiation_position insert, select
negotiation_reopening insert, select
negotiation_revision insert, select
negotiation_round insert, select
negotiation_subcontract_entry insert, select
negotiation_subcontractor insert, select
negotiation_sweep insert, select
negotiation_sweep_point insert, select
negotiation_term delete, insert, select
notice insert, select
notice_choice insert, select
notice_letter delete, insert, select
notice_mailing insert, select
notice_reader insert, select
organizer insert, select, update
organizer_county insert, select, update
organizer_municipality insert, select, update
provider insert, select
reference_file insert, select, update
saved_view delete, insert, select, update
scenario insert, select
scenario_run insert, select
scheduled_tasks delete, insert, select, update
servicechain insert, select
servicechain_edit insert, select
servicechain_figure insert, select
servicechain_figure_batch insert, select
servicechain_import_report insert, select
servicechain_version insert, select, update
spring_session delete, insert, select, update
spring_session_attributes delete, insert, select, update
strategy_content delete, insert, select, update
strategy_edition insert, select, update
strategy_item delete, insert, select, update
typed_form delete, insert, select, update

-- Columns the application may update
access_deputy (ended_at, ended_name)
access_invitation (asked_at, expires_at, hash, used_at, user_id, withdrawn_at)
access_token (last_used_at, revoked_at)
access_user (colour_scheme, enabled, language, organizer_id, password_hash, password_once, provider_id, role, task)
access_wrong_password (failures, pair, tried_at)
catalogue_code_batch (undone_at, undone_by)
catalogue_service_package (code, name_en, name_fi, name_sv, parent_code, scheme, source, status)
clause_draft (at, by_name, codes, depth_from, edit, follows, key, mandatory, model, organizer_id, section, text_fi, text_sv, title_fi, title_sv)
funding_choice (alternatives, at, by_name, by_user, decided_by, dissent, evidence, model, reasons, section)
indicator (code, direction, id, name_en, name_fi, name_status, name_sv, origin, source, topic, unit)
indicator_import_job (created_at, file_name, id, organizer_id, outcome, phase, rows, settings, state, touched_at, user_id)
indicator_observation (absolute, batch_id, footnote, gender, indicator_id, provenance_id, region_id, value, year)
indicator_region (code, id, level, name_en, name_fi, name_sv, sotkanet_id)
meeting_minutes (checked_at, checked_by, content, published_at, published_by, returned_reason, saved_at, saved_by, state, version)
negotiation (due, fingerprint, in_turn, negotiated_at, phase, round)
negotiation_draft (conditions, negotiation_id, organizer_id, party, person_years, provider_id, reason, reopening, saved_at, saved_by, stand, term_id, value, version, volume)
negotiation_sweep (cancelled_at, cancelled_by, ended_at, failed_at, hash)
negotiation_term (introduced_round)
notice (read_at)
notice_choice (mail, since)
notice_letter (attempts, given_up_at, last_error, lines, next_attempt_at, sent_at)
notice_reader (feed_hash, mail, since)
organizer (bilingual, code, id, kind, name_en, name_fi, name_sv, population, source)
organizer_county (code, name_en, name_fi, name_sv, planned_in_2019)
organizer_municipality (code, county_code, language_status, name_fi, name_sv, organizer_code)
reference_file (loaded_at, name, sha256)
saved_view (created_at, id, name, place, query, user_id)
scenario (at, by_name, by_user, content, name, shared_at, term_id, version)
scheduled_tasks (consecutive_failures, execution_time, last_failure, last_heartbeat, last_success, picked, picked_by, priority, task_data, task_instance, task_name, version)
servicechain_figure_batch (undone_at, undone_by)
servicechain_version (chain_id, id, name_fi, name_sv, number, organizer_id, package_code, published_at, published_by, reason, valid_from)
spring_session (creation_time, expiry_time, last_access_time, max_inactive_interval, primary_id, principal_name, session_id)
spring_session_attributes (attribute_bytes, attribute_name, session_primary_id)
strategy_content (edition_id, organizer_id, requirement, text_fi, text_sv)
strategy_edition (assumption, decided_by, decided_on, id, minimum_private_percent, number, organizer_id, published_at, published_by, section, title_fi, title_sv, valid_from, valid_to, version)
strategy_item (edition_id, indicator_id, item_id, level, organizer_id, parent_id, position, source, text_fi, text_sv)
typed_form (action, at, form, id, names, page, texts, title, user_id)

-- Functions
CREATE OR REPLACE FUNCTION public.luotsi_addressees(organizer uuid, provider uuid)
 RETURNS TABLE(id uuid, role text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT u.id,
     u.role
    FROM access_user u
   WHERE (u.enabled AND ((u.organizer_id = luotsi_addressees.organizer) OR (u.provider_id = luotsi_addressees.provider)) AND ((luotsi_party(luotsi_addressees.organizer, luotsi_addressees.provider) IS NOT NULL) OR (luotsi_principal(luotsi_addressees.organizer, luotsi_addressees.provider) IS NOT NULL) OR (luotsi_role() = 'CALENDAR'::text) OR ((luotsi_role() = 'EXPERT'::text) AND (EXISTS ( SELECT
            FROM (negotiation n
              CROSS JOIN LATERAL luotsi_expert_at(n.id) e(expert_id, party, sections, drafts))
           WHERE ((n.organizer_id = luotsi_addressees.organizer) AND (n.provider_id = luotsi_addressees.provider) AND (e.party =
                 CASE u.role
                     WHEN 'ORGANIZER_NEGOTIATOR'::text THEN 'ORGANIZER'::text
                     WHEN 'PROVIDER_MANAGER'::text THEN 'PROVIDER'::text
                     ELSE NULL::text
                 END)))))));
END

CREATE OR REPLACE FUNCTION public.luotsi_advises(term uuid, side text, drafting boolean)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM (negotiation_term t
              CROSS JOIN LATERAL luotsi_expert_at(t.negotiation_id) e(expert_id, party, sections, drafts))
           WHERE ((t.id = luotsi_advises.term) AND (t.section = ANY (e.sections)) AND ((luotsi_advises.side IS NULL) OR (e.party = luotsi_advises.side)) AND (e.drafts OR (NOT luotsi_advises.drafting)) AND ((t.introduced_round IS NOT NULL) OR (e.drafts AND (t.drafted_by = e.party)))))) AS "exists";
END

CREATE OR REPLACE FUNCTION public.luotsi_advises_beside(provider uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM (negotiation n
              CROSS JOIN LATERAL luotsi_expert_at(n.id) e(expert_id, party, sections, drafts))
           WHERE (n.provider_id = luotsi_advises_beside.provider))) AS "exists";
END

CREATE OR REPLACE FUNCTION public.luotsi_agreement_read(organizer uuid, provider uuid, agreement uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT (luotsi_reads(organizer, provider) OR ((luotsi_role() = 'DECISION_MAKER'::text) AND (organizer = luotsi_organizer())) OR ((luotsi_role() = 'PUBLIC'::text) AND (( SELECT count(DISTINCT e.party) AS count
            FROM agreement_event e
           WHERE ((e.agreement_id = luotsi_agreement_read.agreement) AND (e.kind = 'SIGNED'::text))) = 2)));
END

CREATE OR REPLACE FUNCTION public.luotsi_agreement_signed(agreement uuid, number integer)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT (count(DISTINCT e.party) = 2)
    FROM agreement_event e
   WHERE ((e.agreement_id = luotsi_agreement_signed.agreement) AND (e.version = luotsi_agreement_signed.number) AND (e.kind = 'SIGNED'::text) AND (e.sequence > COALESCE(( SELECT max(r.sequence) AS max
            FROM agreement_event r
           WHERE ((r.agreement_id = luotsi_agreement_signed.agreement) AND (r.version = luotsi_agreement_signed.number) AND (r.kind = 'SIGNING_REFUSED'::text))), 0)));
END

CREATE OR REPLACE FUNCTION public.luotsi_chain_uses(chain uuid, codes text[])
 RETURNS TABLE(negotiation_id uuid, organizer_id uuid, provider_id uuid, title_fi text, title_sv text, title_en text, case_number text, provider_fi text, provider_sv text, provider_en text, phase text, term_id uuid, version integer, depth integer, targets jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT n.id,
     n.organizer_id,
     n.provider_id,
     n.title_fi,
     n.title_sv,
     NULL::text AS text,
     n.case_number,
     p.name_fi,
     p.name_sv,
     p.name_en,
     n.phase,
     t.id,
     ((said.value ->> 'version'::text))::integer AS int4,
     ((said.value ->> 'depth'::text))::integer AS int4,
     COALESCE(aims.targets, '[]'::jsonb) AS "coalesce"
    FROM ((((negotiation_term t
      JOIN negotiation n ON ((n.id = t.negotiation_id)))
      JOIN provider p ON ((p.id = n.provider_id)))
      JOIN LATERAL ( SELECT r.value
            FROM negotiation_revision r
           WHERE ((r.negotiation_id = t.negotiation_id) AND (r.term_id = t.id))
           ORDER BY r.round DESC
          LIMIT 1) said ON (true))
      LEFT JOIN LATERAL ( SELECT jsonb_agg(jsonb_build_object('fi', aim.title_fi, 'sv', aim.title_sv, 'en', aim.title_en) ORDER BY aim.section, aim."position") AS targets
            FROM (negotiation_term aim
              JOIN LATERAL ( SELECT r.value
                    FROM negotiation_revision r
                   WHERE ((r.negotiation_id = aim.negotiation_id) AND (r.term_id = aim.id))
                   ORDER BY r.round DESC
                  LIMIT 1) last ON (true))
           WHERE ((aim.negotiation_id = t.negotiation_id) AND (aim.kind = 'TARGET'::text) AND (aim.introduced_round IS NOT NULL) AND (((last.value -> 'card'::text) -> 'servicePackages'::text) ?| luotsi_chain_uses.codes))) aims ON (true))
   WHERE ((t.chain_id = luotsi_chain_uses.chain) AND (t.introduced_round IS NOT NULL) AND (luotsi_draws_chains(n.organizer_id) OR (luotsi_party(n.organizer_id, n.provider_id) IS NOT NULL)))
   ORDER BY n.opened_at DESC, n.case_number;
END

CREATE OR REPLACE FUNCTION public.luotsi_clause_uses(clause text, place integer, titles text[], shipped_fi text[], shipped_sv text[])
 RETURNS TABLE(negotiation_id uuid, organizer_id uuid, provider_id uuid, title_fi text, title_sv text, case_number text, provider_fi text, provider_sv text, provider_en text, phase text, term_id uuid, version integer, agreement text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT n.id,
     n.organizer_id,
     n.provider_id,
     n.title_fi,
     n.title_sv,
     n.case_number,
     p.name_fi,
     p.name_sv,
     p.name_en,
     n.phase,
     t.id,
     COALESCE(( SELECT max(v.number) AS max
            FROM clause_version v
           WHERE ((v.organizer_id = n.organizer_id) AND (v.key = luotsi_clause_uses.clause) AND (v.text_fi = (said.value ->> 'fi'::text)) AND (v.text_sv = (said.value ->> 'sv'::text)))), ( SELECT 0
            FROM UNNEST(luotsi_clause_uses.shipped_fi, luotsi_clause_uses.shipped_sv) shipped(fi, sv)
           WHERE ((replace(shipped.fi, '{limit}'::text, COALESCE(model.transfer_limit, ''::text)) = (said.value ->> 'fi'::text)) AND (replace(shipped.sv, '{limit}'::text, COALESCE(model.transfer_limit, ''::text)) = (said.value ->> 'sv'::text)))
          LIMIT 1)) AS "coalesce",
     ( SELECT string_agg(((a.number || '/'::text) || av.version), ', '::text ORDER BY a.number, av.version) AS string_agg
            FROM (agreement_version av
              JOIN agreement a ON ((a.id = av.agreement_id)))
           WHERE (av.negotiation_id = n.id)) AS string_agg
    FROM (((((negotiation_term t
      JOIN negotiation n ON ((n.id = t.negotiation_id)))
      JOIN provider p ON ((p.id = n.provider_id)))
      LEFT JOIN clause_origin o ON ((o.term_id = t.id)))
      JOIN LATERAL ( SELECT r.value
            FROM negotiation_revision r
           WHERE ((r.negotiation_id = t.negotiation_id) AND (r.term_id = t.id))
           ORDER BY r.round DESC
          LIMIT 1) said ON (true))
      LEFT JOIN LATERAL ( SELECT (replace((trim_scale((((r.value ->> 'transferLimit'::text))::numeric * (100)::numeric)))::text, '.'::text, ','::text) || ' %'::text) AS transfer_limit
            FROM negotiation_revision r
           WHERE ((r.negotiation_id = t.negotiation_id) AND ((r.value ->> 'kind'::text) = 'FUNDING_MODEL'::text))
           ORDER BY r.round DESC
          LIMIT 1) model ON (true))
   WHERE ((t.kind = 'CLAUSE'::text) AND (t.introduced_round IS NOT NULL) AND ((o.key = luotsi_clause_uses.clause) OR ((o.key IS NULL) AND (t.section = luotsi_clause_uses.place) AND (t.title_fi = ANY (luotsi_clause_uses.titles)))) AND (luotsi_draws_chains(n.organizer_id) OR (luotsi_party(n.organizer_id, n.provider_id) = 'ORGANIZER'::text)))
   ORDER BY n.opened_at DESC, n.case_number;
END

CREATE OR REPLACE FUNCTION public.luotsi_colleagues(person uuid)
 RETURNS TABLE(id uuid, username text, task text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT other.id,
     other.username,
     other.task
    FROM access_user own,
     access_user other
   WHERE ((own.id = luotsi_colleagues.person) AND ((own.id = luotsi_user()) OR luotsi_keeps(own.organizer_id, own.provider_id)) AND luotsi_share_a_seat(own.id, other.id))
   ORDER BY other.task, other.username;
END

CREATE OR REPLACE FUNCTION public.luotsi_day()
 RETURNS date
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('luotsi.day'::text, true), ''::text))::date

CREATE OR REPLACE FUNCTION public.luotsi_decides(organizer uuid, negotiation uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT ((luotsi_role() = 'DECISION_MAKER'::text) AND (organizer = luotsi_organizer()) AND (EXISTS ( SELECT
            FROM negotiation n
           WHERE ((n.id = luotsi_decides.negotiation) AND (n.phase = 'NEGOTIATED'::text)))));
END

CREATE OR REPLACE FUNCTION public.luotsi_drafts_strategy(organizer uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((luotsi_role() = 'ORGANIZER_NEGOTIATOR'::text) AND (organizer = luotsi_organizer()))

CREATE OR REPLACE FUNCTION public.luotsi_draws_chains(organizer uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((luotsi_role() = 'ADMINISTRATOR'::text) AND (organizer = luotsi_organizer()))

CREATE OR REPLACE FUNCTION public.luotsi_draws_with(organizer uuid, asked text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (EXISTS (SELECT FROM servicechain_version version WHERE ((version.organizer_id = luotsi_draws_with.organizer) AND ((version.package_code = luotsi_draws_with.asked) OR (EXISTS (SELECT FROM servicechain_edit edit WHERE ((edit.version_id = version.id) AND (((edit.content -> 'services'::text) @> to_jsonb(luotsi_draws_with.asked)) OR (edit.content @> jsonb_build_object('steps', jsonb_build_array(jsonb_build_object('service', luotsi_draws_with.asked))))))))))))

CREATE OR REPLACE FUNCTION public.luotsi_expert_at(negotiation uuid)
 RETURNS TABLE(expert_id uuid, party text, sections integer[], drafts boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT held.expert_id,
     held.party,
     held.sections,
     held.drafts
    FROM (( SELECT DISTINCT ON (e.expert_id) e.entry,
             e.expert_id,
             e.negotiation_id,
             e.organizer_id,
             e.provider_id,
             e.party,
             e.invitation_id,
             e.sections,
             e.drafts,
             e.last_day,
             e.ended,
             e.by_user,
             e.by_name,
             e.at
            FROM negotiation_expert e
           WHERE (e.negotiation_id = luotsi_expert_at.negotiation)
           ORDER BY e.expert_id, e.entry DESC) held
      JOIN access_invitation i ON ((i.id = held.invitation_id)))
   WHERE ((luotsi_role() = 'EXPERT'::text) AND (i.user_id = luotsi_user()) AND (NOT held.ended) AND (held.last_day >= luotsi_day()));
END

CREATE OR REPLACE FUNCTION public.luotsi_hears(organizer uuid, provider uuid, audience text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN CASE audience WHEN 'BOTH'::text THEN luotsi_reads(organizer, provider) ELSE COALESCE((audience = luotsi_party(organizer, provider)), false) END

CREATE OR REPLACE FUNCTION public.luotsi_invites(role text, organizer uuid, provider uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN CASE WHEN (role = 'EXPERT'::text) THEN (luotsi_party(organizer, provider) IS NOT NULL) ELSE luotsi_keeps(organizer, provider) END

CREATE OR REPLACE FUNCTION public.luotsi_keeps(organizer uuid, provider uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((luotsi_role() = 'ADMINISTRATOR'::text) AND ((organizer = luotsi_organizer()) OR (EXISTS (SELECT FROM provider kept WHERE ((kept.id = luotsi_keeps.provider) AND (kept.organizer_id = luotsi_organizer()))))))

CREATE OR REPLACE FUNCTION public.luotsi_knows_code(organizer uuid, asked text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((EXISTS (SELECT FROM catalogue_service_package WHERE (catalogue_service_package.code = luotsi_knows_code.asked))) OR (EXISTS (SELECT FROM (catalogue_code code LEFT JOIN catalogue_code_batch batch ON ((batch.id = code.batch_id))) WHERE ((code.organizer_id = luotsi_knows_code.organizer) AND (code.code = luotsi_knows_code.asked) AND (batch.undone_at IS NULL)))))

CREATE OR REPLACE FUNCTION public.luotsi_obligation_stands(agreement uuid, number integer, kind text, due date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT ((NOT (EXISTS ( SELECT
            FROM agreement_event e
           WHERE ((e.agreement_id = luotsi_obligation_stands.agreement) AND (e.kind = 'TERMINATED'::text) AND (e.day < luotsi_obligation_stands.due))))) AND ((kind = 'WRITTEN'::text) OR (NOT (EXISTS ( SELECT
            FROM agreement_version v
           WHERE ((v.agreement_id = luotsi_obligation_stands.agreement) AND (v.version > luotsi_obligation_stands.number) AND luotsi_agreement_signed(luotsi_obligation_stands.agreement, v.version) AND (luotsi_obligation_stands.due >= ( SELECT GREATEST(max(e.final_from), max(e.day) FILTER (WHERE (e.kind = 'SIGNED'::text))) AS "greatest"
                    FROM agreement_event e
                   WHERE ((e.agreement_id = luotsi_obligation_stands.agreement) AND (e.version = v.version))))))))));
END

CREATE OR REPLACE FUNCTION public.luotsi_organizer()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('luotsi.organizer'::text, true), ''::text))::uuid

CREATE OR REPLACE FUNCTION public.luotsi_party(organizer uuid, provider uuid)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN CASE WHEN ((luotsi_role() = 'ORGANIZER_NEGOTIATOR'::text) AND (organizer = luotsi_organizer())) THEN 'ORGANIZER'::text WHEN ((luotsi_role() = 'PROVIDER_MANAGER'::text) AND (provider = luotsi_provider())) THEN 'PROVIDER'::text ELSE NULL::text END

CREATE OR REPLACE FUNCTION public.luotsi_people_at_the_table(organizer uuid, provider uuid)
 RETURNS TABLE(id uuid, username text, task text, party text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT u.id,
     u.username,
     u.task,
         CASE u.role
             WHEN 'PROVIDER_MANAGER'::text THEN 'PROVIDER'::text
             ELSE 'ORGANIZER'::text
         END AS "case"
    FROM access_user u
   WHERE ((luotsi_party(luotsi_people_at_the_table.organizer, luotsi_people_at_the_table.provider) IS NOT NULL) AND u.enabled AND (((u.role = 'ORGANIZER_NEGOTIATOR'::text) AND (u.organizer_id = luotsi_people_at_the_table.organizer)) OR ((u.role = 'PROVIDER_MANAGER'::text) AND (u.provider_id = luotsi_people_at_the_table.provider))))
   ORDER BY
         CASE u.role
             WHEN 'PROVIDER_MANAGER'::text THEN 'PROVIDER'::text
             ELSE 'ORGANIZER'::text
         END, u.task, u.username;
END

CREATE OR REPLACE FUNCTION public.luotsi_principal(organizer uuid, provider uuid)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN CASE WHEN ((luotsi_role() = 'DECISION_MAKER'::text) AND (organizer = luotsi_organizer())) THEN 'ORGANIZER'::text WHEN ((luotsi_role() = 'PROVIDER_MANAGER'::text) AND (provider = luotsi_provider())) THEN 'PROVIDER'::text ELSE NULL::text END

CREATE OR REPLACE FUNCTION public.luotsi_provider()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('luotsi.provider'::text, true), ''::text))::uuid

CREATE OR REPLACE FUNCTION public.luotsi_public_copy_newest(agreement uuid, of_version integer, in_language text)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT COALESCE(max(c.number), 0) AS "coalesce"
    FROM agreement_public_copy c
   WHERE ((c.agreement_id = luotsi_public_copy_newest.agreement) AND (c.version = luotsi_public_copy_newest.of_version) AND (c.language = luotsi_public_copy_newest.in_language));
END

CREATE OR REPLACE FUNCTION public.luotsi_reads(organizer uuid, provider uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN CASE luotsi_role() WHEN 'ORGANIZER_NEGOTIATOR'::text THEN (organizer = luotsi_organizer()) WHEN 'AUDITOR'::text THEN (organizer = luotsi_organizer()) WHEN 'PROVIDER_MANAGER'::text THEN (provider = luotsi_provider()) ELSE false END

CREATE OR REPLACE FUNCTION public.luotsi_reads_chains(organizer uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((organizer = luotsi_organizer()) OR (EXISTS (SELECT FROM provider WHERE ((provider.id = luotsi_provider()) AND (provider.organizer_id = luotsi_reads_chains.organizer)))))

CREATE OR REPLACE FUNCTION public.luotsi_refuse_unknown_package()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if not luotsi_knows_code(new.organizer_id, new.package_code) then
        raise foreign_key_violation using message = 'No service package has the code ' || new.package_code, constraint = 'servicechain_version_package_known';
    end if;
    return new;
end
$function$

CREATE OR REPLACE FUNCTION public.luotsi_role()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE(current_setting('luotsi.role'::text, true), ''::text)

CREATE OR REPLACE FUNCTION public.luotsi_round_sent(negotiation uuid, number integer)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM negotiation_move m
           WHERE ((m.negotiation_id = luotsi_round_sent.negotiation) AND (m.round = luotsi_round_sent.number)))) AS "exists";
END

CREATE OR REPLACE FUNCTION public.luotsi_settle_notices(table_id uuid, occasions text[], moment timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 UPDATE notice n SET read_at = luotsi_settle_notices.moment
   WHERE ((n.negotiation_id = luotsi_settle_notices.table_id) AND (n.occasion = ANY (luotsi_settle_notices.occasions)) AND (n.read_at IS NULL) AND (n.role = luotsi_role()) AND (luotsi_party(n.organizer_id, n.provider_id) IS NOT NULL));
END

CREATE OR REPLACE FUNCTION public.luotsi_share_a_seat(one uuid, other uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM (access_user a
              JOIN access_user b ON (((b.role = a.role) AND (NOT (b.organizer_id IS DISTINCT FROM a.organizer_id)) AND (NOT (b.provider_id IS DISTINCT FROM a.provider_id)))))
           WHERE ((a.id = luotsi_share_a_seat.one) AND (b.id = luotsi_share_a_seat.other) AND (a.id <> b.id) AND a.enabled AND b.enabled AND (a.role <> 'EXPERT'::text)))) AS "exists";
END

CREATE OR REPLACE FUNCTION public.luotsi_signs(organizer uuid, provider uuid, party text, day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM (agreement_signing_right r
              LEFT JOIN agreement_signing_right_end e ON ((e.right_id = r.id)))
           WHERE ((r.user_id = luotsi_user()) AND (r.organizer_id = luotsi_signs.organizer) AND
                 CASE luotsi_signs.party
                     WHEN 'ORGANIZER'::text THEN (r.provider_id IS NULL)
                     ELSE (r.provider_id = luotsi_signs.provider)
                 END AND (r.valid_from <= luotsi_signs.day) AND ((r.valid_to IS NULL) OR (r.valid_to >= luotsi_signs.day)) AND ((e.last_day IS NULL) OR (e.last_day >= luotsi_signs.day))))) AS "exists";
END

CREATE OR REPLACE FUNCTION public.luotsi_subcontractor_once()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
    if exists (select from public.negotiation_subcontractor s where s.negotiation_id = new.negotiation_id and s.business_id = new.business_id
            and not exists (select from public.negotiation_subcontract_entry e where e.subcontractor_id = s.id and e.kind = 'ENDED')) then
        raise unique_violation using message = 'The subcontractor is named already';
    end if;
    return new;
end $function$

CREATE OR REPLACE FUNCTION public.luotsi_tell_of_chain(chain uuid, negotiation uuid, path text, facts jsonb, once text, told timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 INSERT INTO notice (id, user_id, role, organizer_id, provider_id, negotiation_id, occasion, topic, path, facts, once, at)  SELECT gen_random_uuid() AS gen_random_uuid,
             who.id,
             who.role,
             used.organizer_id,
             used.provider_id,
             used.negotiation_id,
             'CHAIN_PUBLISHED',
             'CHAIN',
             (
                 CASE who.role
                     WHEN 'PROVIDER_MANAGER'::text THEN '/portal'::text
                     ELSE ''::text
                 END || luotsi_tell_of_chain.path),
             luotsi_tell_of_chain.facts AS facts,
             luotsi_tell_of_chain.once AS once,
             luotsi_tell_of_chain.told AS told
            FROM (luotsi_chain_uses(luotsi_tell_of_chain.chain, '{}'::text[]) used(negotiation_id, organizer_id, provider_id, title_fi, title_sv, title_en, case_number, provider_fi, provider_sv, provider_en, phase, term_id, version, depth, targets)
              JOIN access_user who ON ((((who.role = 'ORGANIZER_NEGOTIATOR'::text) AND (who.organizer_id = used.organizer_id)) OR ((who.role = 'PROVIDER_MANAGER'::text) AND (who.provider_id = used.provider_id)))))
           WHERE ((used.negotiation_id = luotsi_tell_of_chain.negotiation) AND luotsi_draws_chains(used.organizer_id) AND who.enabled) ON CONFLICT DO NOTHING;
END

CREATE OR REPLACE FUNCTION public.luotsi_user()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('luotsi.user'::text, true), ''::text))::uuid

CREATE OR REPLACE FUNCTION public.luotsi_version_read(organizer uuid, provider uuid, agreement uuid, number integer)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT
         CASE luotsi_role()
             WHEN 'PUBLIC'::text THEN luotsi_agreement_signed(agreement, number)
             ELSE luotsi_agreement_read(organizer, provider, agreement)
         END AS luotsi_agreement_read;
END

CREATE OR REPLACE FUNCTION public.meeting_minutes_step()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if not (old.state in ('DRAFT', 'RETURNED') and new.state = 'DRAFT') and (new.content <> old.content or new.version <> old.version) then
        raise exception 'Minutes are edited as a draft only' using errcode = 'check_violation';
    end if;
    if old.state || '>' || new.state not in
            ('DRAFT>DRAFT', 'DRAFT>FOR_CHECKING', 'FOR_CHECKING>RETURNED', 'RETURNED>DRAFT', 'RETURNED>FOR_CHECKING', 'FOR_CHECKING>CHECKED', 'CHECKED>PUBLISHED') then
        raise exception 'Minutes do not go from % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    if old.state = 'FOR_CHECKING' and luotsi_party(new.organizer_id, new.provider_id) = new.party then
        raise exception 'Minutes are checked by the other party' using errcode = 'check_violation';
    end if;
    if old.state in ('DRAFT', 'RETURNED') and luotsi_party(new.organizer_id, new.provider_id) <> new.party then
        raise exception 'Minutes are written by the party that called the meeting' using errcode = 'check_violation';
    end if;
    return new;
end $function$

