/** What of an agreement is public: the organizer decides it, and everybody reads it. */
@NullMarked
package fi.luotsi.web.publicity;

import org.jspecify.annotations.NullMarked;
