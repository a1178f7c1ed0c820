/** The organizer's side of simulating the funding models: scenarios, their runs, the choice, and frames proposed from funding. */
@NullMarked
package fi.luotsi.web.funding;

import org.jspecify.annotations.NullMarked;
