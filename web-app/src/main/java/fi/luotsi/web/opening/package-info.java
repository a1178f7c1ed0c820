/** Opening a negotiation: between whom, for which years, and about what. */
@NullMarked
package fi.luotsi.web.opening;

import org.jspecify.annotations.NullMarked;
