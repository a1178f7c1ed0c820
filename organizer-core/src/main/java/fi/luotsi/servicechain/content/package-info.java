/** What a service chain consists of, and what follows from it: checks, differences, commitments, cost. Pure values and functions. */
@NamedInterface("content")
@NullMarked
package fi.luotsi.servicechain.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
