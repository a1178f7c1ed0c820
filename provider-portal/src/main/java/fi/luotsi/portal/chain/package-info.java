/** What a depth of a service chain would change, as the provider chooses it. */
@NullMarked
package fi.luotsi.portal.chain;

import org.jspecify.annotations.NullMarked;
