/**
 * The provider's own side of the table: what waits for an answer, the answer itself, and what became of it.
 */
@ApplicationModule(allowedDependencies = {
        "money", "period", "acting", "access", "agreement", "agreement :: amendment", "agreement :: life", "negotiation", "negotiation :: term", "negotiation :: issue", "budget", "catalogue", "target", "indicator", "strategy", "funding", "servicechain", "ui", "ui :: table", "ui :: chart", "ui :: target", "ui :: issue", "ui :: counsel", "ui :: typed", "ui :: scenario", "ui :: file", "ui :: sheet", "ui :: concession", "ui :: board", "ui :: word", "ui :: timeline", "ui :: sweep", "ui :: search", "ui :: listing", "view", "negotiation :: dispute", "negotiation :: flowdown", "ui :: flowdown", "meeting", "ui :: meeting", "ui :: dispute", "ui :: cost", "ui :: depth", "ui :: expert", "ui :: deciding", "ui :: obligation", "ui :: archive", "ui :: agreement", "ui :: code", "ui :: publicity", "ui :: amending", "ui :: asof", "ui :: clause", "ui :: summary", "ui :: hearing", "ui :: rating"})
@NullMarked
package fi.luotsi.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
