/**
 * Telling people what has happened and what waits for them: letters that leave by mail, written down in the transaction of what they
 * tell. Called by those to whom it happens; calls none of them.
 */
@ApplicationModule(allowedDependencies = {"acting", "catalogue"})
@NullMarked
package fi.luotsi.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
