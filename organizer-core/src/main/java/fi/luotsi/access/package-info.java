/**
 * Who acts: users, their roles, and the mark by which the database tells one party from the other.
 */
@ApplicationModule(allowedDependencies = {"acting"})
@NullMarked
package fi.luotsi.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
