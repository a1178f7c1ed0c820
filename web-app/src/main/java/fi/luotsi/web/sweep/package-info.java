/** Long runs of the projection: the job that works them off, and the organizer's pages of them. */
@NullMarked
package fi.luotsi.web.sweep;

import org.jspecify.annotations.NullMarked;
