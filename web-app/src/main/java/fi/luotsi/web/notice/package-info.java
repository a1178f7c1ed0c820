/** What people are told beside the pages they look at: the notices behind the bell, letters by mail, the feed, and how each wants it. */
@NullMarked
package fi.luotsi.web.notice;

import org.jspecify.annotations.NullMarked;
