/** Hearings, on the organizer's side and for everybody. */
@NullMarked
package fi.luotsi.web.hearing;

import org.jspecify.annotations.NullMarked;
