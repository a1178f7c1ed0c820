/** Open issues on the organizer's side; auditors and decision makers read them. */
@NullMarked
package fi.luotsi.web.issue;

import org.jspecify.annotations.NullMarked;
