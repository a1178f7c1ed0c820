/** Which codes of service packages and services the terms of a package carry, so that its lists can be narrowed by one. */
@NamedInterface("code")
@NullMarked
package fi.luotsi.negotiation.code;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
