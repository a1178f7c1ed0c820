/**
 * Measurements that docs/performance.md reports. Never part of the tests.
 */
@NullMarked
package fi.luotsi.benchmarks;

import org.jspecify.annotations.NullMarked;
