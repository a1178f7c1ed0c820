/** The provider's subcontractors, on its own side. */
@NullMarked
package fi.luotsi.portal.flowdown;

import org.jspecify.annotations.NullMarked;
