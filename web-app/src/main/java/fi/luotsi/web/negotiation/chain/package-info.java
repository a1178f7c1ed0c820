/** Service chains in the package: adding one, and what a depth would change while it is chosen. */
@NullMarked
package fi.luotsi.web.negotiation.chain;

import org.jspecify.annotations.NullMarked;
