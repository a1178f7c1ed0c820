/**
 * What the program does by itself at a time: jobs kept in the database, done by one node, surviving a restart. A feature adds a
 * job by a bean of type {@link com.github.kagkarlsson.scheduler.task.Task}; the scheduler finds it.
 */
@NullMarked
package fi.luotsi.web.jobs;

import org.jspecify.annotations.NullMarked;
