package fi.luotsi.negotiation.sweep;

/** Where orders wait for a free node. Takes part in the transaction of whoever orders. */
public interface SweepQueue {

    void add(SweepOrder order);
}
