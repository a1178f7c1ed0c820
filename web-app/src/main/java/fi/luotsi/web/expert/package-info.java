/** Experts: the organizer's pages on which they are asked, and the pages of every expert, whomever it advises. */
@NullMarked
package fi.luotsi.web.expert;

import org.jspecify.annotations.NullMarked;
