/** The provider's subcontractors as the organizer sees them. */
@NullMarked
package fi.luotsi.web.flowdown;

import org.jspecify.annotations.NullMarked;
