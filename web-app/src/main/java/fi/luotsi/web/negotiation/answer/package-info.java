/** The form in which a party answers a term. */
@NullMarked
package fi.luotsi.web.negotiation.answer;

import org.jspecify.annotations.NullMarked;
