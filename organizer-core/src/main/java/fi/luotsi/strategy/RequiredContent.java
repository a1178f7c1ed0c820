package fi.luotsi.strategy;

/**
 * What a service strategy and its service promise have to say. The list follows the organizer's handbook of the county reform
 * (alueuudistus.fi, Palvelustrategia ja -lupaus, on 35–36 § of the county act and 14–15 § of the act on organising social and health
 * services, both as proposed in 2018); it has not been checked against an act in force.
 */
public enum RequiredContent {
    /** Long-term goals of the services: found when the tree has a goal. */
    LONG_TERM_GOALS,
    /** Lines of how services are organised and produced. */
    PRODUCTION_LINES,
    /** Services fitted together into a whole that begins from the client. */
    CLIENT_ORIENTED_WHOLE,
    /** A target for the least share of services bought from private providers: found when its percentage is given. */
    MINIMUM_PRIVATE_SHARE,
    /** Which purchases are put to competition in order to find new solutions. */
    COMPETED_SHARE,
    /** The service promise: central goals of the services, told to residents. */
    SERVICE_PROMISE,
    /** How residents' views were heard for the promise. */
    RESIDENTS_HEARD
}
