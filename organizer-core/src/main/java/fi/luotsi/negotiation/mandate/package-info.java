/**
 * How far a party's own body lets its negotiators go: the mandates, what the own draft makes of them, and the own principal's word
 * where they are to be exceeded. Nothing of this is ever told to the other side.
 */
@NamedInterface("mandate")
@NullMarked
package fi.luotsi.negotiation.mandate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
