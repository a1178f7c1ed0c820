/** The service strategy: its editions, what changed between them, and the desk at which the next one is drafted. */
@NullMarked
package fi.luotsi.web.strategy;

import org.jspecify.annotations.NullMarked;
