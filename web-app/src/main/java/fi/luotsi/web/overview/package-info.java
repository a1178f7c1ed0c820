/** What an organizer's people see of the whole: concessions, where things stand, what happened, what it cost. */
@NullMarked
package fi.luotsi.web.overview;

import org.jspecify.annotations.NullMarked;
