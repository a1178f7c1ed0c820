/** Meetings and minutes on the organizer's side; auditors read them, decision makers the published memos. */
@NullMarked
package fi.luotsi.web.meeting;

import org.jspecify.annotations.NullMarked;
