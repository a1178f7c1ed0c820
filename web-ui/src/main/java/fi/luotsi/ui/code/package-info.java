/** The names of services and their packages, the organizer's own among them, and narrowing lists by one of their codes. */
@NamedInterface("code")
@NullMarked
package fi.luotsi.ui.code;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
