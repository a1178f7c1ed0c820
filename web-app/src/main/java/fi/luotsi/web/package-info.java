/**
 * The organizer's, administrator's, decision maker's, auditor's and public pages; security, errors, configuration and the
 * command line.
 */
@ApplicationModule
@NullMarked
package fi.luotsi.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
