/** What a change of a chain or of one of its steps would touch: packages, targets and clauses of the own organizer. */
@NullMarked
package fi.luotsi.web.chain.uses;

import org.jspecify.annotations.NullMarked;
