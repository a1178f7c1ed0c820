/** Which of the agreement's duties the provider has taken on into its contracts with subcontractors. */
@NamedInterface("flowdown")
@NullMarked
package fi.luotsi.negotiation.flowdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
