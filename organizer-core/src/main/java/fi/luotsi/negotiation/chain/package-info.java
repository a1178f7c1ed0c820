/** Where a service chain is used at the tables, and telling those who use it of a new version. */
@NamedInterface("chain")
@NullMarked
package fi.luotsi.negotiation.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
