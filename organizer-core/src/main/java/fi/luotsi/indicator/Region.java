package fi.luotsi.indicator;

import fi.luotsi.catalogue.Words;

/** An area that observations are made of. */
public record Region(RegionCode code, RegionLevel level, Words name) {}
