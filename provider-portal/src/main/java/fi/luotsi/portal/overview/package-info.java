/** What a provider sees of the whole: concessions, where things stand, what happened, what it cost. */
@NullMarked
package fi.luotsi.portal.overview;

import org.jspecify.annotations.NullMarked;
