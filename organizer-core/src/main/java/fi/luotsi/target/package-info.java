/**
 * Impact targets: what is to be reached, where and when, by which indicator, from which baseline; how an observation is judged;
 * and which share of the euros stands behind which kind of target.
 */
@ApplicationModule(allowedDependencies = {"money", "acting", "indicator"})
@NullMarked
package fi.luotsi.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
