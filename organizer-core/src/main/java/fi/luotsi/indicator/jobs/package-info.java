/**
 * Files an administrator has handed in, on their way from the check to the import; any node can go on with them.
 */
@NamedInterface("jobs")
@NullMarked
package fi.luotsi.indicator.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
