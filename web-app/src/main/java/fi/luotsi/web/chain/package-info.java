/** Service chains: the list, a version's page, what changed between versions, and the desk at which administrators draw them. */
@NullMarked
package fi.luotsi.web.chain;

import org.jspecify.annotations.NullMarked;
