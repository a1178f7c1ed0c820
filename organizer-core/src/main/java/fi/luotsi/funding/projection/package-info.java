/**
 * What the funding models would do to money and queues over the coming quarters, drawn many times: pure functions of parameters, seed
 * and model version, without clock, database or framework.
 */
@NamedInterface("projection")
@NullMarked
package fi.luotsi.funding.projection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
