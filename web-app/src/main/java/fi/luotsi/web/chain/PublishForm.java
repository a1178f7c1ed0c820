package fi.luotsi.web.chain;

import org.jspecify.annotations.Nullable;

/** From which day and why a draft is published, as it is typed. */
record PublishForm(int seen, @Nullable String validFrom, @Nullable String reason) {}
