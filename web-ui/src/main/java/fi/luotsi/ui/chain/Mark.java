package fi.luotsi.ui.chain;

/** How a step differs from another version of its chain. */
public enum Mark { ADDED, CHANGED }
