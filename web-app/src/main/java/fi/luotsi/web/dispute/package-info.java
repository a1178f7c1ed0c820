/** Disagreements on the organizer's side, and the ladder that its administrator lays down. */
@NullMarked
package fi.luotsi.web.dispute;

import org.jspecify.annotations.NullMarked;
