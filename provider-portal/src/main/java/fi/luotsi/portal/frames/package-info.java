/** The frame review: every frame of the package with the provider's answer beside it, and what the answers add up to. */
@NullMarked
package fi.luotsi.portal.frames;

import org.jspecify.annotations.NullMarked;
