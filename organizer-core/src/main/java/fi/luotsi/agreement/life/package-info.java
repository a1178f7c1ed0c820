/** The life of one version of an agreement, as pure functions of what has happened to it and of the day. */
@NamedInterface("life")
@NullMarked
package fi.luotsi.agreement.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
