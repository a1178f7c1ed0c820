/** The organizer's agreements: proposing, deciding, signing; the matters that wait for a decision, and the register of who may sign. */
@NullMarked
package fi.luotsi.web.deciding;

import org.jspecify.annotations.NullMarked;
