-- A draft may stand with other offers, and may be about opening an agreed term again.
alter table negotiation_draft
    add column conditions text[] not null default '{}',
    add column reopening text constraint negotiation_draft_reopening_known check (reopening in ('PROPOSE', 'AGREE', 'KEEP')),
    drop constraint negotiation_draft_says_something,
    add constraint negotiation_draft_says_something check (num_nonnulls(value, stand, reopening) >= 1);
