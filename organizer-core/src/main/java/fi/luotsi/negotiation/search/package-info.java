/** What of a negotiation can be searched: its terms and texts, the reasons given, notes and open issues. */
@NullMarked
package fi.luotsi.negotiation.search;

import org.jspecify.annotations.NullMarked;
