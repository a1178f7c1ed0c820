/** Service chains to look at: the picture with swim lanes, the list beside it, checks, changes and commitments in words. */
@NullMarked
package fi.luotsi.ui.chain;

import org.jspecify.annotations.NullMarked;
